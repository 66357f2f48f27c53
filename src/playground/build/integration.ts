// Makes the playground part of the site: the frame's document, and the lists of the modules that run in
// it, which are chunks of the site's own build. Runs while Astro sets itself up and builds.
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin, Rolldown } from 'vite'
import { frameworks } from '../../site/frameworks'
import { frameDocument } from './frame-document'
import { babelInBrowsers } from './babel-in-browsers'
import { devFolder, entryOf, serveFrames } from './frame-server'
import { ownRuntimes } from './own-runtimes'

/** What site-modules.ts and its neighbours import; typed in modules.d.ts. */
const virtual = 'virtual:playground-frame'

/** Stands for the lists until the chunks have names. */
const placeholder = '__PLAYGROUND_MODULES__'

/** The module of that id, and all that it imports, through others too, at once or later. */
function modulesOf(id: string, context: Rolldown.PluginContext): Set<string> {
  const modules = new Set([id])
  // A set goes on to what is added while it is gone through.
  for (const module of modules) {
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(module) ?? {}
    for (const imported of [...importedIds, ...dynamicallyImportedIds]) modules.add(imported)
  }
  return modules
}

/**
 * The entry's chunks, each after what it imports: first what the entry needs, then what its modules may
 * import later, which may need the former again. Not what others import later that share a chunk with them.
 */
function chunksOf(
  entry: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  modules: ReadonlySet<string>,
) {
  const chunks = new Set<Rolldown.OutputChunk>()
  const visit = (chunk: Rolldown.OutputChunk, importers: readonly string[]) => {
    if (importers.includes(chunk.fileName)) {
      throw new Error(`Chunks of the playground import each other: ${importers.join(', ')}.`)
    }
    if (chunks.has(chunk)) return
    for (const name of chunk.imports) {
      visit(bundle[name] as Rolldown.OutputChunk, [...importers, chunk.fileName])
    }
    chunks.add(chunk)
  }
  visit(entry, [])
  for (const { dynamicImports } of chunks) {
    for (const name of dynamicImports) {
      const chunk = bundle[name] as Rolldown.OutputChunk
      if (modules.has(chunk.facadeModuleId ?? '')) visit(chunk, [])
    }
  }
  return [...chunks]
}

function listOf(id: string, bundle: Rolldown.OutputBundle, context: Rolldown.PluginContext) {
  const entry = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId === id,
  )
  if (entry?.type !== 'chunk') throw new Error(`${id} is not in the build.`)
  return chunksOf(entry, bundle, modulesOf(id, context)).map((chunk) => ({
    name: basename(chunk.fileName),
    imports: chunk.imports.map((name) => basename(name)),
    isEntry: chunk === entry,
  }))
}

function frameFiles(): Plugin {
  let isBuild = false
  return {
    name: 'sessionlight:playground',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    configureServer: serveFrames,
    // An entry of its own, so that tests can import it from the built site.
    buildStart() {
      if (this.environment.name !== 'client' || !isBuild) return
      const id = fileURLToPath(new URL('../page/runner/runner.ts', import.meta.url))
      this.emitFile({ type: 'chunk', id, name: 'playground-runner', preserveSignature: 'strict' })
    },
    resolveId: (source) => (source === virtual ? `\0${virtual}` : undefined),
    async load(id) {
      if (id !== `\0${virtual}`) return undefined
      if (!isBuild) {
        const modules = frameworks.map(({ id }) => [
          id,
          [{ url: `${devFolder}${id}.js`, name: `${id}.js`, imports: [], isEntry: true }],
        ])
        return `export const frameUrl = '${devFolder}frame.html'
export const modules = ${JSON.stringify(Object.fromEntries(modules))}`
      }
      const page = this.emitFile({
        type: 'asset',
        name: 'playground-frame.html',
        source: await frameDocument(),
      })
      const entries = frameworks.map(({ id }) => {
        const chunk = { type: 'chunk', id: entryOf(id), name: `playground-${id}` } as const
        const reference = this.emitFile({ ...chunk, preserveSignature: 'strict' })
        return `${id}: list('${id}', import.meta.ROLLUP_FILE_URL_${reference})`
      })
      return `export const frameUrl = import.meta.ROLLUP_FILE_URL_${page}
const lists = JSON.parse('${placeholder}')
const list = (id, entry) =>
  lists[id].map((module) => ({ ...module, url: entry.replace(/[^/]*$/, module.name) }))
export const modules = { ${entries.join(', ')} }`
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.code.includes(placeholder)) continue
          const lists = frameworks.map(({ id }) => [id, listOf(entryOf(id), bundle, this)])
          const json = JSON.stringify(Object.fromEntries(lists))
          file.code = file.code.replace(placeholder, json)
        }
      },
    },
  }
}

/** Adds what the playground needs to the build and to the development server. */
export function playground(): AstroIntegration {
  return {
    name: 'sessionlight:playground',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What these import is fetched after "Edit". Found only then, it would make `astro dev` bundle
        // anew and reload the page.
        const entries = ['page/{editing,editor,sharing}/*.ts', 'worker/*.worker.ts'].map(
          (name) => `src/playground/${name}`,
        )
        updateConfig({
          vite: {
            plugins: [ownRuntimes(), frameFiles()],
            // As modules, workers can fetch what only some code needs.
            worker: { format: 'es', plugins: () => [babelInBrowsers()] },
            optimizeDeps: { entries, rolldownOptions: { plugins: [babelInBrowsers()] } },
          },
        })
      },
    },
  }
}
