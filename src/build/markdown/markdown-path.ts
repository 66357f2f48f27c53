// Where a page's Markdown is. Runs at build.

/**
 * The address of the Markdown of the page at `path`, with the examples in `framework` only if given:
 * `/stores/session-store.md`, `/stores/session-store.vue.md`, and `/index.md` for the landing page.
 */
export function markdownPath(path: string, framework?: string): string {
  const name = path.replace(/\/$/, '') || '/index'
  return `${name}${framework ? `.${framework}` : ''}.md`
}
