// Tells eslint-plugin-boundaries which file an import means, by its path alone: with Vite's `?raw`, and
// whether or not the file exists yet. Packages are left to the plugin.
import { dirname, join, resolve as resolvePath } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What eslint-plugin-astro names a `<script>` of a component: as a file in a folder of its name. */
const scriptOfComponent = /(\.astro)[\\/][^\\/]+$/

/** The version of the resolver interface of eslint-plugin-import. */
export const interfaceVersion = 2

/**
 * @param {string} source what is imported
 * @param {string} file the file that imports it
 */
export function resolve(source, file) {
  const path = source.replace(/\?.*$/, '')
  const importer = file.replace(scriptOfComponent, '$1')
  if (path.startsWith('.')) return { found: true, path: resolvePath(dirname(importer), path) }
  if (path.startsWith('/')) return { found: true, path: join(root, path) }
  return { found: false }
}
