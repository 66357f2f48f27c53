import node from '@astrojs/node'
import svelte from '@astrojs/svelte'
import clerk from '@clerk/astro'
import { defineConfig } from 'astro/config'

export default defineConfig({
  integrations: [svelte(), clerk()],
  adapter: node({ mode: 'standalone' }),
  output: 'server',
})
