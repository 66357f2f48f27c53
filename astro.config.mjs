// Wires the site together: Starlight, the three frameworks, and the islands of the examples.
import mdx from '@astrojs/mdx'
import node from '@astrojs/node'
import react from '@astrojs/react'
import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import svelte from '@astrojs/svelte'
import vue from '@astrojs/vue'
import { defineConfig } from 'astro/config'
import starlightLinksValidator from 'starlight-links-validator'
import packageJson from './package.json' with { type: 'json' }
import { isListed } from './src/build/pages/listed.ts'
import { markdownPages } from './src/build/markdown/integration.ts'
import { search } from './src/build/search/integration.ts'
import { thirtyExamples } from './scripts/bench/thirty-examples/integration.mjs'
import { liveExamples } from './src/components/live-example/build/example-modules.ts'
import { delivery } from './src/build/delivery/integration.ts'
import { feedbackUrl } from './src/feedback/feedback-url.ts'
import { editBaseUrl } from './src/site/build/edit-link.ts'
import { hasFullHistory } from './src/site/build/git-history.mjs'
import { sidebar } from './src/site/build/sidebar.mjs'
import { siteUrl } from './src/site/build/site-url.ts'
import { guarded, seenDirective } from './src/islands/build/integration.ts'
import { offline } from './src/offline/build/integration.ts'
import { playground } from './src/playground/build/integration.ts'

const title = 'Sessionlight'
const { description } = packageJson
const site = siteUrl(process.env)
const editBase = editBaseUrl()

const feedback = feedbackUrl(process.env.PUBLIC_FEEDBACK_URL)

export default defineConfig({
  // All pages are prerendered; only src/pages/api/ runs on demand.
  adapter: node({ mode: 'middleware' }),
  // The service checks origins itself: it takes forms from the sites that it is told of.
  security: { checkOrigin: false },
  ...(site && { site }),
  integrations: [
    guarded(react(), {
      clientEntrypoint: './src/islands/page/react-client.ts',
      serverEntrypoint: './src/islands/build/react-server.ts',
    }),
    guarded(vue(), { clientEntrypoint: './src/islands/page/vue-client.ts' }),
    guarded(svelte(), { clientEntrypoint: './src/islands/page/svelte-client.ts' }),
    seenDirective(),
    liveExamples(),
    markdownPages({ title, description, site, sidebar }),
    playground(),
    sitemap({ filter: (page) => isListed(new URL(page).pathname) }),
    starlight({
      title,
      description,
      logo: { src: './src/styles/logo.svg' },
      customCss: [
        './src/styles/theme.css',
        './src/styles/preferences.css',
        './src/styles/print.css',
      ],
      sidebar,
      components: {
        Footer: './src/components/starlight/Footer.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Search: './src/components/search/Search.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
      },
      routeMiddleware: './src/build/pages/route-data.ts',
      lastUpdated: hasFullHistory(),
      ...(editBase && { editLink: { baseUrl: editBase } }),
      disable404Route: true,
      plugins: [starlightLinksValidator()],
    }),
    // Starlight's own, but for styles and scripts: collapsed into HTML with what is around them they come out
    // escaped, and are lost. To be removed when https://github.com/bruits/satteri leaves them as they are.
    mdx({ optimize: { ignoreElementNames: ['style', 'script'] } }),
    search(),
    ...(process.env.THIRTY_EXAMPLES === 'on' ? [thirtyExamples()] : []),
    offline(),
    delivery({
      services: URL.canParse(feedback) ? [new URL(feedback).origin] : [],
      formerFiles: process.env.FORMER_FILES || '.former-files',
    }),
  ],
  vite: {
    define: { 'import.meta.env.SITE_VERSION': JSON.stringify(packageJson.version) },
  },
})
