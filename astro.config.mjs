// Wires the site together: Starlight, the three frameworks, and the islands of the examples.
import { fileURLToPath } from 'node:url'
import node from '@astrojs/node'
import react from '@astrojs/react'
import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import svelte from '@astrojs/svelte'
import vue from '@astrojs/vue'
import { defineConfig } from 'astro/config'
import starlightLinksValidator from 'starlight-links-validator'
import packageJson from './package.json' with { type: 'json' }
import { isListed } from './src/built-pages/listed.ts'
import { markdownPages } from './src/built-pages/markdown-integration.ts'
import { searchIndex } from './src/built-pages/search-integration.ts'
import { thirtyExamples } from './scripts/bench/thirty-examples/integration.mjs'
import { delivery } from './src/delivery/integration.ts'
import { feedbackUrl } from './src/feedback-url.ts'
import { hasFullHistory } from './src/git-history.mjs'
import { guarded, seenDirective } from './src/islands/integration.ts'
import { offline } from './src/offline/integration.ts'
import { playground } from './src/playground/integration.ts'
import { sidebar } from './src/sidebar.mjs'

const searchUi = fileURLToPath(new URL('src/components/search-ui.ts', import.meta.url))
const searchCss = fileURLToPath(new URL('src/components/search-ui.css', import.meta.url))
const title = 'Sessionlight'
const { description } = packageJson
const site = process.env.SITE_URL || packageJson.homepage

const feedback = feedbackUrl(process.env.PUBLIC_FEEDBACK_URL)

/** Modules whose scripts every page runs. */
const onEveryPage = [
  /^\0?astro:scripts[\\/]page/,
  /[\\/]vite[\\/]preload-helper/,
  /[\\/]starlight[\\/].*[\\/](?:Search|TableOfContents|MobileTableOfContents)\.astro\?/,
  /[\\/]src[\\/]components[\\/](?:starlight|search-ui)\b/,
]

/** Modules that each live example needs, whatever its framework. */
const inLiveExamples = [
  /[\\/]nanostores[\\/]/,
  /[\\/]src[\\/]components[\\/](?:SessionPanel|ExampleTools|Preview|ExampleCode|StoreValues)\.astro\?/,
  /[\\/]src[\\/]session[\\/](?:example-run|live-store|page-reload|slow-loading)\./,
  /[\\/]src[\\/]islands[\\/]failure\./,
]

/** @param {RegExp[]} patterns */
const anyOf = (patterns) => new RegExp(patterns.map(({ source }) => source).join('|'))

export default defineConfig({
  // All pages are prerendered; only src/pages/api/ runs on demand.
  adapter: node({ mode: 'middleware' }),
  // The service checks origins itself: it takes forms from the sites that it is told of.
  security: { checkOrigin: false },
  site,
  // All styles stand in the page: nothing that a first paint waits for costs a second round trip.
  build: { inlineStylesheets: 'always' },
  integrations: [
    guarded(react(), {
      clientEntrypoint: './src/islands/react-client.ts',
      serverEntrypoint: './src/islands/react-server.ts',
    }),
    guarded(vue(), { clientEntrypoint: './src/islands/vue-client.ts' }),
    guarded(svelte(), { clientEntrypoint: './src/islands/svelte-client.ts' }),
    seenDirective(),
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
        Search: './src/components/starlight/Search.astro',
      },
      routeMiddleware: './src/route-data.ts',
      lastUpdated: hasFullHistory(),
      editLink: { baseUrl: `${packageJson.repository.url}/edit/main/` },
      disable404Route: true,
      plugins: [starlightLinksValidator()],
    }),
    searchIndex(),
    ...(process.env.THIRTY_EXAMPLES === 'on' ? [thirtyExamples()] : []),
    offline(),
    delivery({ services: URL.canParse(feedback) ? [new URL(feedback).origin] : [] }),
  ],
  vite: {
    // Starlight offers no place for the options of the search that are functions, nor a later one for it.
    resolve: {
      alias: [
        { find: /^@pagefind\/default-ui$/, replacement: searchUi },
        { find: /^@pagefind\/default-ui\/css\/ui\.css$/, replacement: searchCss },
      ],
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // On a slow line each file costs a round trip: one for every page, one for those with examples,
              // one for React.
              codeSplitting: {
                groups: [
                  {
                    name: 'react',
                    test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
                    priority: 2,
                  },
                  { name: 'page', test: anyOf(onEveryPage), priority: 1 },
                  { name: 'live-example', test: anyOf(inLiveExamples) },
                ],
              },
            },
          },
        },
      },
    },
    define: { 'import.meta.env.SITE_VERSION': JSON.stringify(packageJson.version) },
    // Islands import these when they are first seen. Found only then, they would make `astro dev`
    // bundle anew and reload the page.
    optimizeDeps: {
      include: [
        '@astrojs/svelte/client.js',
        '@clerk/astro/client',
        '@clerk/astro/internal',
        '@nanostores/react',
        '@nanostores/vue',
        'nanostores',
      ],
    },
  },
})
