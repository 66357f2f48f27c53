// Starlight's own collection, as its starter has it.
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'

/** The pages. */
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
}
