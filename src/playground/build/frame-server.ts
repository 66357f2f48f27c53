// The frame in `astro dev`: its document, and for each framework one module, built when asked for. Runs in
// the development server.
import type { ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type ViteDevServer } from 'vite'
import { frameworks, type FrameworkId } from '../../site/frameworks'
import { frameHeaders } from '../../site/headers'
import { frameDocument } from './frame-document'
import { ownRuntimes } from './own-runtimes'

/** Where the frame's files are, as in the build's list of them. */
export const devFolder = '/@playground/'

/** The entry of a framework's frame. */
export function entryOf(id: FrameworkId): string {
  return fileURLToPath(new URL(`../frame/frameworks/${id}.ts`, import.meta.url))
}

async function bundle(id: FrameworkId, root: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [ownRuntimes(), svelte({ configFile: false })],
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: entryOf(id),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error(`The frame of ${id} was not built.`)
  return output.output[0].code
}

function answer(res: ServerResponse, type: string, text: string): void {
  res.setHeader('Content-Type', `${type};charset=utf-8`)
  res.end(text)
}

/** Answers what a page asks for a frame. Built once; again after a change in `src/`. */
export function serveFrames({ middlewares, watcher, config }: ViteDevServer): void {
  const bundles = new Map<FrameworkId, Promise<string>>()
  watcher.on('change', () => bundles.clear())
  middlewares.use(async (req, res, next) => {
    const path = req.url?.split('?')[0] ?? ''
    const name = path.startsWith(devFolder) ? path.slice(devFolder.length) : ''
    const id = frameworks.find((framework) => name === `${framework.id}.js`)?.id
    try {
      if (name === 'frame.html') {
        res.setHeaders(new Headers(frameHeaders))
        return answer(res, 'text/html', await frameDocument())
      }
      if (!id) return next()
      const built = bundles.get(id) ?? bundle(id, config.root)
      bundles.set(id, built)
      answer(res, 'text/javascript', await built)
    } catch (error) {
      if (id) bundles.delete(id)
      next(error)
    }
  })
}
