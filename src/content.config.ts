// The site's content: Starlight's pages, with the session states a page offers, the reference's pages, and
// the interface strings. Runs at build.
import { i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { docsAndReferenceLoader } from './build/reference/loader'
import { pageSession } from './session/build/page-session'

/** The collections that Starlight reads. */
export const collections = {
  docs: defineCollection({
    loader: docsAndReferenceLoader(),
    schema: docsSchema({ extend: z.object({ session: pageSession, description: z.string() }) }),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
}
