// The search: its interface in the place of Pagefind's, and its index anew, from pages in the form that
// search-html.ts gives them. Stands after Starlight's integration, which has indexed the pages as they are,
// and takes the place of that index. Runs while the site is built.
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import { listedPaths } from '../pages/listed.ts'
import { readPage } from '../pages/page.ts'
import { searchHtml } from './search-html.ts'

const components = new URL('../../components/search/', import.meta.url)

/** Starlight offers no place for the options of the search that are functions, nor a later one for it. */
const alias = [
  {
    find: /^@pagefind\/default-ui$/,
    replacement: fileURLToPath(new URL('page/search-ui.ts', components)),
  },
  {
    find: /^@pagefind\/default-ui\/css\/ui\.css$/,
    replacement: fileURLToPath(new URL('search-ui.css', components)),
  },
]

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
export function search(): AstroIntegration {
  return {
    name: 'sessionlight:search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { resolve: { alias } } })
      },
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
