// Adds the service worker to the built site, or with OFFLINE=off one that removes it from readers'
// browsers. In `astro dev` there is none. Runs while Astro builds.
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'vite'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * Bundles a service worker into `folder`, under the one name that browsers know it by.
 * @param source `service-worker.ts` or `retired-service-worker.ts`
 */
export async function bundleWorker(source: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileOf(`../worker/${source}`),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  })
}

/**
 * @param setting the variable OFFLINE: `on`, also when it isn't set, or `off`
 * @throws {Error} when it is neither
 */
export function offline(setting = process.env.OFFLINE || 'on'): AstroIntegration {
  if (setting !== 'on' && setting !== 'off') {
    throw new Error(`OFFLINE is not valid: expected "on" or "off", received "${setting}".`)
  }
  const source = setting === 'on' ? 'service-worker.ts' : 'retired-service-worker.ts'
  return {
    name: 'sessionlight:offline',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'build' && setting === 'on') {
          injectScript('page', `import ${JSON.stringify(fileOf('../page/register.ts'))}`)
        }
      },
      'astro:build:done': ({ dir }) => bundleWorker(source, fileURLToPath(dir)),
    },
  }
}
