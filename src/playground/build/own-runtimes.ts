// Gives the frame whole copies of Vue and Svelte. Shared ones would put all of them into the page, whose
// examples use little of either. (React can't be had in parts, so page and frame share it.) Runs while the
// site is built.
import type { Plugin } from 'vite'

const mark = '?frame'

/** What holds the runtimes, or imports them. */
const packages = /^(?:vue(?:\/|$)|@vue\/|@nanostores\/vue$|svelte(?:\/|$))/

/** What such a package imports of itself. */
const within = /^[.#]/

/** The frame's files that import them. */
const entries =
  /[\\/]playground[\\/]frame[\\/]frameworks[\\/](?:vue\.ts|svelte\.ts|ErrorBoundary\.svelte)$/

/** Vite plugin: a runtime, as the frame imports it, is another module than it is elsewhere. */
export function ownRuntimes(): Plugin {
  return {
    name: 'sessionlight:own-runtimes',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer) return undefined
      const isCopy = importer.endsWith(mark)
      const isWanted = packages.test(source) || (isCopy && within.test(source))
      if (!isWanted || (!isCopy && !entries.test(importer))) return undefined
      const resolved = await this.resolve(source, importer.replace(mark, ''), {
        ...options,
        skipSelf: true,
      })
      return resolved && { ...resolved, id: `${resolved.id.replace(/\?.*$/, '')}${mark}` }
    },
  }
}
