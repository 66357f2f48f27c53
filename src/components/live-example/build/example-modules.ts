// Makes a component of each folder of src/examples/: `import Greeting from 'example:greeting'` is the live
// example of the files in it, one a framework, and of what its example.json declares. So an example needs no
// wiring of its own. Runs while the site is built.
import { globSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { frameworks } from '../../../site/frameworks'
import { readDeclaration } from './example-declaration'

const scheme = 'example:'
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
const liveExample = fileURLToPath(new URL('../LiveExample.astro', import.meta.url))

/** No file: a name in the example's folder, by which Astro knows the component and its imports. */
const componentName = 'Example.astro'

/** The one file of that extension in an example's folder. */
function fileOf(folder: string, extension: string): string {
  const found = globSync(`*.${extension}`, { cwd: folder })
  if (found.length === 1) return found[0]!
  throw new Error(
    `${folder} has ${found.length} files *.${extension}: expected one for each framework of src/site/frameworks.ts.`,
  )
}

/** The source of the component that shows the example in `folder`. */
function componentOf(folder: string): string {
  const { store, height, branches } = readDeclaration(folder)
  const files = frameworks.map(({ id, extension }) => ({ id, file: fileOf(folder, extension) }))
  return `---
import LiveExample from ${JSON.stringify(liveExample)}
${files
  .map(
    ({ id, file }) => `import ${id}Source from './${file}?raw'
import In_${id} from './${file}'`,
  )
  .join('\n')}
const props = ${JSON.stringify({ store, height, branches })}
const sources = { ${files.map(({ id, file }) => `${id}: { file: '${file}', code: ${id}Source }`).join(', ')} }
---
<LiveExample {...props} {sources}>
${files.map(({ id }) => `<In_${id} client:seen slot="${id}" />`).join('\n')}
</LiveExample>
`
}

function exampleModules(): Plugin {
  return {
    name: 'sessionlight:example-modules',
    enforce: 'pre',
    resolveId(source) {
      if (!source.startsWith(scheme)) return undefined
      return join(examples, source.slice(scheme.length), componentName)
    },
    load(id) {
      const folder = resolve(id, '..')
      if (basename(id) !== componentName || resolve(folder, '..') !== resolve(examples)) return null
      this.addWatchFile(join(folder, 'example.json'))
      return componentOf(folder)
    },
  }
}

/** Adds the modules `example:<folder>`; their type is in src/env.d.ts. */
export function liveExamples(): AstroIntegration {
  return {
    name: 'sessionlight:live-examples',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [exampleModules()] } })
      },
    },
  }
}
