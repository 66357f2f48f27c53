// Bundles the harness for the browser as a reader's build would bundle it. Runs in Node.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The harness as one classic script. */
export async function bundleHarness(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('harness.ts', import.meta.url)),
        formats: ['iife'],
        name: 'harness',
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const chunk = outputs.find((one) => one.type === 'chunk')
  if (!chunk) throw new Error('Vite built no harness: expected one chunk, received none.')
  return chunk.code
}
