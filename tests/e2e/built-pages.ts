// The pages of the built site, by their addresses. Runs in Node, once the site is built.
import { globSync } from 'node:fs'

/** How many tests go through all pages side by side. */
export const shares = 10

/** The addresses of all pages, such as `/stores/session-store/`; of one share of them, counted from 0. */
export function builtPages(share?: number): string[] {
  return globSync('**/index.html', { cwd: 'dist/client' })
    .map((file) => `/${file.replace(/index\.html$/, '').replaceAll('\\', '/')}`)
    .toSorted()
    .filter((_, index) => share === undefined || index % shares === share)
}
