// What this site is measured against: Starlight as it comes, with one guide and no code of its own.
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  cacheDir: '../../../node_modules/.astro/bare-starlight',
  vite: { cacheDir: '../../../node_modules/.vite/bare-starlight' },
  integrations: [
    starlight({
      title: 'Bare Starlight',
      sidebar: [{ label: 'Guides', items: ['guides/sessions'] }],
    }),
  ],
})
