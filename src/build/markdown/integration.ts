// Puts each page beside itself as Markdown, and llms.txt over all of them. At build the files are written; in
// `astro dev` they are made when asked for.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { frameworks } from '../../site/frameworks.ts'
import { listedPaths } from '../pages/listed.ts'
import { grouped, llmsFullText, llmsText, type ListedPage } from './llms.ts'
import { markdownPath } from './markdown-path.ts'
import { pageMarkdown } from './markdown.ts'
import { hasFrameworks, readPage } from '../pages/page.ts'

interface Settings {
  readonly title: string
  readonly description: string
  /** The origin of the published site, if it is known. */
  readonly site: string | undefined
  readonly sidebar: readonly unknown[]
}

async function write(dir: URL, path: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL(`.${path}`, dir))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** Writes a page's Markdown files, and returns the one with all frameworks. */
async function writePage(dir: URL, path: string, site?: string): Promise<ListedPage> {
  const page = readPage(path, await readFile(new URL(`.${path}index.html`, dir), 'utf8'))
  const markdown = pageMarkdown(page, { site })
  await write(dir, markdownPath(path), markdown)
  for (const { id } of hasFrameworks(page) ? frameworks : []) {
    await write(dir, markdownPath(path, id), pageMarkdown(page, { site, only: id }))
  }
  return { path, title: page.title, description: page.description, markdown }
}

/** The page and framework that `/stores/session-store.vue.md` asks for. */
function asked(pathname: string) {
  const [, name, framework] = /^(\/.+?)(?:\.(\w+))?\.md$/.exec(pathname) ?? []
  if (!name) return undefined
  return {
    path: name === '/index' ? '/' : `${name}/`,
    framework: frameworks.find(({ id }) => id === framework)?.id,
  }
}

/** Stands before Starlight's integration, so that its check of links finds the files. */
export function markdownPages({ title, description, site, sidebar }: Settings): AstroIntegration {
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:server:setup'({ server }) {
        server.middlewares.use(async (req, res, next) => {
          const wanted = asked(req.originalUrl?.split('?')[0] ?? '')
          const origin = `http://${req.headers.host}`
          const response = wanted && (await fetch(new URL(wanted.path, origin)))
          if (!response?.ok) return next()
          const page = readPage(wanted!.path, await response.text())
          res.setHeader('Content-Type', 'text/markdown;charset=utf-8')
          res.end(pageMarkdown(page, { site, only: wanted!.framework }))
        })
      },
      async 'astro:build:done'({ dir, pages, logger }) {
        const listed: ListedPage[] = []
        for (const path of listedPaths(pages)) {
          listed.push(await writePage(dir, path, site))
        }
        const groups = grouped(listed, sidebar)
        await write(dir, '/llms.txt', llmsText({ title, description, site }, groups))
        await write(dir, '/llms-full.txt', llmsFullText(groups))
        logger.info(`Wrote ${listed.length} pages as Markdown, llms.txt and llms-full.txt.`)
      },
    },
  }
}
