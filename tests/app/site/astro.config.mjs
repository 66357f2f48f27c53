// A reader's app, small and real: the integration and middleware of @clerk/astro as they are, and the
// three frameworks. Built and served by ../serve.ts for the tests in ../.
import node from '@astrojs/node'
import react from '@astrojs/react'
import svelte from '@astrojs/svelte'
import vue from '@astrojs/vue'
import clerk from '@clerk/astro'
import { defineConfig } from 'astro/config'

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  integrations: [clerk({ prefetchUI: false }), react(), vue(), svelte()],
  cacheDir: '../../node_modules/.cache/reader-app-astro/',
  vite: { cacheDir: '../../node_modules/.cache/reader-app-vite/' },
})
