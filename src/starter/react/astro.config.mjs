import node from '@astrojs/node'
import react from '@astrojs/react'
import clerk from '@clerk/astro'
import { defineConfig } from 'astro/config'

export default defineConfig({
  integrations: [react(), clerk()],
  adapter: node({ mode: 'standalone' }),
  output: 'server',
})
