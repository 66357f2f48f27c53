// Gives the frame a whole copy of Vue. A shared one would put all of Vue into the page, whose examples use
// little of it. Runs while the site is built.
import type { Plugin } from 'vite'

const mark = '?frame'

/** What holds or imports Vue. */
const packages = /^(?:vue$|@vue\/|@nanostores\/vue$)/

const entry = /[\\/]playground[\\/]frame[\\/]vue\.ts$/

/** Vite plugin: `vue`, as the frame imports it, is another module than `vue` elsewhere. */
export function ownVue(): Plugin {
  return {
    name: 'sessionlight:own-vue',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer) return undefined
      const isCopy = importer.endsWith(mark)
      const isWanted = packages.test(source) || (isCopy && source.startsWith('.'))
      if (!isWanted || (!isCopy && !entry.test(importer))) return undefined
      const resolved = await this.resolve(source, importer.replace(mark, ''), {
        ...options,
        skipSelf: true,
      })
      return resolved && `${resolved.id.replace(/\?.*$/, '')}${mark}`
    },
  }
}
