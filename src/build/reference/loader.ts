// The loader of the docs collection: Starlight's own, and after it the reference's pages, which stand in no
// file. Runs at build.
import { fileURLToPath } from 'node:url'
import { docsLoader } from '@astrojs/starlight/loaders'
import type { Loader, LoaderContext } from 'astro/loaders'
import { assertAsRecorded } from './changes.ts'
import type { ReferencePage } from './pages.ts'

const folder = 'src/content/docs'

async function addPage(page: ReferencePage, context: LoaderContext): Promise<void> {
  const { id, title, description, markdown } = page
  const filePath = `${folder}/${id}.md`
  const data = await context.parseData({
    id,
    data: {
      title,
      description,
      editUrl: false,
      lastUpdated: false,
      tableOfContents: { maxHeadingLevel: 3 },
    },
  })
  context.store.set({
    id,
    data,
    body: markdown,
    filePath,
    digest: context.generateDigest(markdown),
    // The address of a file makes starlight-links-validator check the page as any other.
    rendered: await context.renderMarkdown(markdown, {
      fileURL: new URL(filePath, context.config.root),
    }),
  })
}

/**
 * Starlight's pages and those of the reference.
 * @throws {Error} at the build, when the installed packages export what isn't recorded
 */
export function docsAndReferenceLoader(): Loader {
  const docs = docsLoader()
  return {
    name: 'docs-and-reference',
    async load(context) {
      await docs.load(context)
      // Not before it is needed: this loads the TypeScript compiler.
      const { readReference } = await import('./read-types.ts')
      const { referencePages } = await import('./pages.ts')
      const reference = readReference(fileURLToPath(context.config.root))
      assertAsRecorded(reference)
      for (const page of referencePages(reference)) await addPage(page, context)
    },
  }
}
