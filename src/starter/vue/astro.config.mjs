import node from '@astrojs/node'
import vue from '@astrojs/vue'
import clerk from '@clerk/astro'
import { defineConfig } from 'astro/config'

export default defineConfig({
  integrations: [vue(), clerk()],
  adapter: node({ mode: 'standalone' }),
  output: 'server',
})
