// Renders components in Node, with a test's own stores in place of the library's.
import { createServer, type PluginOption, type ViteDevServer } from 'vite'

/** Starts a Vite server to load components with. `stores` is the code of `@clerk/astro/client` there. */
export function startComponentServer(
  stores: string,
  ...plugins: PluginOption[]
): Promise<ViteDevServer> {
  return createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ['@clerk/astro'] },
    plugins: [
      {
        name: 'stores',
        enforce: 'pre',
        resolveId: (source) => (source === '@clerk/astro/client' ? '\0stores' : undefined),
        load: (id) => (id === '\0stores' ? stores : undefined),
      },
      ...plugins,
    ],
  })
}
