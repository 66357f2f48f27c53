// A site of three pages, put together of this site's own parts where the published address matters: a whole
// build with an address would take a minute.
import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { isListed } from '../../../../src/build/pages/listed.ts'
import { markdownPages } from '../../../../src/build/markdown/integration.ts'
import { editBaseUrl } from '../../../../src/site/build/edit-link.ts'
import { siteUrl } from '../../../../src/site/build/site-url.ts'

const site = siteUrl(process.env)
const editBase = editBaseUrl()

/** @param {string} name */
const page = (name) => ({ entrypoint: `../../../../src/pages/${name}`, prerender: true })

export default defineConfig({
  ...(site && { site }),
  cacheDir: '../../../../node_modules/.astro/published',
  vite: { cacheDir: '../../../../node_modules/.vite/published' },
  integrations: [
    markdownPages({ title: 'Title', description: 'What it is.', site, sidebar: [] }),
    sitemap({ filter: (address) => isListed(new URL(address).pathname) }),
    starlight({
      title: 'Title',
      routeMiddleware: '../../../../src/build/pages/route-data.ts',
      pagefind: false,
      ...(editBase && { editLink: { baseUrl: editBase } }),
    }),
    {
      name: 'pages',
      hooks: {
        'astro:config:setup': ({ injectRoute }) => {
          injectRoute({ pattern: '/robots.txt', ...page('robots.txt.ts') })
          injectRoute({ pattern: '/og/[...slug]', ...page('og/[...slug].ts') })
        },
      },
    },
  ],
})
