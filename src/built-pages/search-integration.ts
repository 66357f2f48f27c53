// Makes the index of the search anew, from pages in the form that search-html.ts gives them. Stands after
// Starlight's integration, which has indexed the pages as they are, and takes the place of that index.
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import { listedPaths } from './listed.ts'
import { readPage } from './page.ts'
import { searchHtml } from './search-html.ts'

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length === 0) return
  throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`)
}

async function writeIndex(dir: URL, paths: readonly string[]): Promise<void> {
  const { index, errors } = await createIndex()
  assertNone(errors, 'the site')
  for (const path of paths) {
    const html = await readFile(new URL(`.${path}index.html`, dir), 'utf8')
    const content = searchHtml(readPage(path, html))
    if (content) assertNone((await index!.addHTMLFile({ url: path, content })).errors, path)
  }
  const folder = new URL('./pagefind/', dir)
  await rm(folder, { recursive: true, force: true })
  assertNone((await index!.writeFiles({ outputPath: fileURLToPath(folder) })).errors, 'the site')
}

/** Stands after Starlight's integration. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      async 'astro:build:done'({ dir, pages }) {
        try {
          await writeIndex(dir, listedPaths(pages))
        } finally {
          await close()
        }
      },
    },
  }
}
