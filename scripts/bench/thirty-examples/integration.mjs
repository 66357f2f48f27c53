// Adds a page with thirty examples to the site that the bench builds for itself. Not in the published
// site: see astro.config.mjs. Runs while Astro sets itself up.
import { fileURLToPath } from 'node:url'

/** Where the page is. */
export const thirtyExamplesPage = '/bench/thirty-examples/'

/** @returns {import('astro').AstroIntegration} */
export function thirtyExamples() {
  return {
    name: 'sessionlight:thirty-examples',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: thirtyExamplesPage,
          entrypoint: fileURLToPath(new URL('ThirtyExamples.astro', import.meta.url)),
        })
      },
    },
  }
}
