// llms.txt, the list of the pages for machines (https://llmstxt.org), and llms-full.txt, all of them in one.
// Runs at build. (starlight-llms-txt renders pages without their frameworks and their route, which the live
// examples need.)
import { addressOf } from './address.ts'
import { markdownPath } from './markdown-path.ts'

/** A page as it is listed. `markdown` holds the whole of it. */
export interface ListedPage {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly markdown: string
}

interface SidebarGroup {
  readonly label: string
  readonly items?: readonly unknown[]
}

function slugsIn(items: readonly unknown[]): string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [item]
    const { slug, link, items: inner } = item as { slug?: string; link?: string; items?: unknown[] }
    return inner ? slugsIn(inner) : [slug ?? link ?? '']
  })
}

/** The pages by the sidebar's groups and in its order. Those outside of it come last. */
export function grouped(
  pages: readonly ListedPage[],
  sidebar: readonly unknown[],
): { readonly label: string; readonly pages: readonly ListedPage[] }[] {
  const rest = new Map(pages.map((page) => [page.path.replace(/^\/|\/$/g, ''), page]))
  const take = (slugs: readonly string[]) =>
    slugs.flatMap((slug) => {
      const key = slug.replace(/^\/|\/$/g, '')
      const page = rest.get(key)
      rest.delete(key)
      return page ?? []
    })
  const groups = sidebar.map((item) => {
    const { label, items } = item as SidebarGroup
    return items
      ? { label, pages: take(slugsIn(items)) }
      : { label: '', pages: take(slugsIn([item])) }
  })
  const outside = [
    ...groups.filter(({ label }) => !label).flatMap((group) => group.pages),
    ...rest.values(),
  ]
  return [...groups.filter(({ label }) => label), { label: 'More', pages: outside }].filter(
    (group) => group.pages.length > 0,
  )
}

interface Site {
  readonly title: string
  readonly description: string
  /** The origin of the published site, if it is known. */
  readonly site: string | undefined
}

/** llms.txt: a line for each page, with the address of its Markdown. */
export function llmsText(site: Site, groups: ReturnType<typeof grouped>): string {
  const sections = groups.map(({ label, pages }) =>
    [
      `## ${label}\n`,
      ...pages.map(({ path, title, description }) => {
        const address = addressOf(markdownPath(path), site.site)
        return `- [${title}](${address})${description ? `: ${description}` : ''}`
      }),
    ].join('\n'),
  )
  const full = addressOf('/llms-full.txt', site.site)
  return `${[
    `# ${site.title}`,
    `> ${site.description}`,
    `Every example is shown in React, Vue and Svelte. For one of them, put its name before the ending, as in \`session-store.vue.md\`. All pages in one file: ${full}`,
    ...sections,
  ].join('\n\n')}\n`
}

/** llms-full.txt: all pages, one after the other. */
export function llmsFullText(groups: ReturnType<typeof grouped>): string {
  return groups
    .flatMap(({ pages }) => pages)
    .map(({ markdown }) => markdown.trim())
    .join('\n\n---\n\n')
    .concat('\n')
}
