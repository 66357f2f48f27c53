// The addresses that texts beside the pages hold. Runs at build.

/** Stands for an origin that isn't known. */
const nowhere = 'http://nowhere.invalid'

/**
 * Where `href` leads, as a link on the page at `path`: in full on the published `site`, from its root where no
 * site is known. An address elsewhere stays what it is.
 */
export function addressOf(href: string, site: string | undefined, path = '/'): string {
  const url = new URL(href, new URL(path, site ?? nowhere))
  return url.origin === nowhere ? url.pathname + url.search + url.hash : url.href
}
