// Where the pages of the site are. Runs at build, and in Node beside the feedback service.

/** The name of a page's files, by its id in the docs collection: `stores/session-store`, or `index` for the landing page. */
export function pageName(id: string): string {
  return id || 'index'
}

/** The path of the page with that id in the docs collection, as in `/stores/session-store/`. */
export function pagePath(id: string): string {
  const name = pageName(id)
  return name === 'index' ? '/' : `/${name}/`
}
