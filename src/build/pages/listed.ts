// Which pages are listed: in the search, the sitemap, llms.txt, and as Markdown. Runs at build.
import { offlinePage } from '../../offline/caches.ts'

/** Shown in place of the page that a reader asked for, so nobody looks for them. */
const standIns = ['/404/', offlinePage]

/** Whether the page at `path` is one to look for. */
export function isListed(path: string): boolean {
  return !standIns.includes(path)
}

/** The paths of the listed pages, of those that Astro has built. */
export function listedPaths(pages: readonly { readonly pathname: string }[]): string[] {
  return pages.map(({ pathname }) => `/${pathname}`).filter(isListed)
}
