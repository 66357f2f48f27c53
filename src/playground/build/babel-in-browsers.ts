// Has Babel run where there is no Node: gives it what it imports of Node, and leaves out what it never needs
// here: tables of browsers, since there are no targets, and helpers for older syntax. Runs while the site is
// built.
import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'

/** Modules in place of those that Babel imports. */
const modules: Record<string, string> = {
  browserslist: 'export default undefined',
  '@babel/helpers': `export const list = []
const missing = (name) => { throw new Error('Babel’s helper ' + name + ' is left out of the compilers.') }
export { missing as get, missing as getDependencies, missing as minVersion, missing as isInternal }`,
  'node:assert': `export default Object.assign(
  (value, message) => { if (!value) throw new Error(message) },
  { fail(message) { throw new Error(message) } },
)`,
  'node:path': `export * from ${JSON.stringify(fileURLToPath(import.meta.resolve('pathe')))}
export { default } from ${JSON.stringify(fileURLToPath(import.meta.resolve('pathe')))}`,
}

const mark = '\0babel:'

const importers = /[\\/]node_modules[\\/]@babel[\\/]/

/** Plugin for what goes to browsers. */
export function babelInBrowsers(): Rolldown.Plugin {
  return {
    name: 'sessionlight:babel-in-browsers',
    resolveId: {
      order: 'pre',
      handler: (source, importer = '') =>
        source in modules && importers.test(importer) ? `${mark}${source}` : undefined,
    },
    load: (id) => (id.startsWith(mark) ? modules[id.slice(mark.length)] : undefined),
  }
}
