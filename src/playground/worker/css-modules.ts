// `<style module>`: names that are the file's own, by the plugins that Vite has for it too. Fetched when a
// file has one; runs in a worker.
import { extractICSS } from 'icss-utils'
import extractImports from 'postcss-modules-extract-imports'
import localByDefault from 'postcss-modules-local-by-default'
import scope from 'postcss-modules-scope'
import values from 'postcss-modules-values'
import type { Plugin } from 'postcss'
import { fileLimits, refusalOf } from '../limits'

/** The names that a style gives to its classes, by those in the file. */
export type CssNames = Record<string, string>

/** The plugins for one style, the `index`-th of its file, and the names once they have run. */
export function cssModule(index: number): { plugins: Plugin[]; names: CssNames } {
  const names: CssNames = {}
  const refuse: Plugin = {
    postcssPlugin: 'other-files',
    Once(root) {
      root.walkDecls('composes', (declaration) => {
        const [, file] = /\sfrom\s+(["'].*)/.exec(declaration.value) ?? []
        if (file) throw declaration.error(refusalOf(`from ${file}`, fileLimits.composes))
      })
    },
  }
  const collect: Plugin = {
    postcssPlugin: 'css-names',
    Once(root) {
      Object.assign(names, extractICSS(root).icssExports)
    },
  }
  const generateScopedName = (name: string) => `_${name}_${index}`
  const plugins = [
    refuse,
    values(),
    localByDefault(),
    extractImports(),
    scope({ generateScopedName }),
  ]
  return { plugins: [...plugins, collect], names }
}
