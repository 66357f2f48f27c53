// What other sites and search engines learn of a site that has an address, or has none. The whole site, as the
// tests build it, is in tests/e2e/sharing.spec.ts.
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exitCode, root, startTool } from '../../../scripts/tool.mjs'

/** Of a build, which takes seconds, and more on a busy machine. */
const patience = 120_000

/** What hosts set, and what is set by hand. */
const variables = [
  ...['SITE_URL', 'REPOSITORY_URL', 'NETLIFY', 'URL', 'DEPLOY_PRIME_URL'],
  ...['VERCEL_PROJECT_PRODUCTION_URL', 'CF_PAGES_URL', 'GITHUB_REPOSITORY'],
]

const project = join(root, 'tests/contracts/published/site')

/** Builds the site of three pages with `env` alone, without the git checkout that it is in. */
async function build(outDir: string, env: Record<string, string>): Promise<string> {
  const child = startTool('astro', ['build', '--root', project, '--outDir', outDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(variables.map((name) => [name, ''])),
      GIT_DIR: 'none',
      ...env,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  return (await exitCode(child)) === 0 ? '' : said
}

/** A built site, its files and the heads of its pages. */
function site(name: string, env: Record<string, string>) {
  const folder = join(root, 'test-results/published', name)
  const read = (path: string) => readFile(join(folder, path), 'utf8')
  return {
    read,
    has: (path: string) => existsSync(join(folder, path)),
    bytes: (path: string) => readFile(join(folder, path)),
    build: async () => {
      await rm(folder, { recursive: true, force: true })
      expect(await build(folder, env)).toBe('')
    },
    async find(path: string, selector: string, attribute: string) {
      const element = select(selector, fromHtml(await read(`${path}index.html`)))
      return element?.properties[attribute]
    },
  }
}

describe('with an address and a repository', () => {
  const { build, bytes, find, has, read } = site('with', {
    SITE_URL: 'https://docs.example',
    REPOSITORY_URL: 'git@bitbucket.org:owner/name.git',
  })

  beforeAll(build, patience)

  test.each(['/', '/guides/guide/'])('%s tells its address and its image', async (path) => {
    expect(await find(path, 'link[rel=canonical]', 'href')).toBe(`https://docs.example${path}`)
    expect(await find(path, 'meta[property="og:url"]', 'content')).toBe(
      `https://docs.example${path}`,
    )
    const image = new URL(String(await find(path, 'meta[property="og:image"]', 'content')))
    expect(image.origin).toBe('https://docs.example')
    expect(await find(path, 'meta[name="twitter:image"]', 'content')).toBe(image.href)
    const png = await bytes(image.pathname)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  test('each page has an image of its own', async () => {
    expect((await bytes('og/index.png')).equals(await bytes('og/guides/guide.png'))).toBe(false)
  })

  test('robots.txt leads to the sitemap, and that to the pages that are looked for', async () => {
    expect(await read('robots.txt')).toContain(
      '\nSitemap: https://docs.example/sitemap-index.xml\n',
    )
    expect(await read('sitemap-index.xml')).toContain('https://docs.example/sitemap-0.xml')
    const pages = [...(await read('sitemap-0.xml')).matchAll(/<loc>(.*?)<\/loc>/g)]
    expect(pages.map(([, address]) => address)).toEqual([
      'https://docs.example/',
      'https://docs.example/guides/guide/',
    ])
    expect(has('offline.md')).toBe(false)
  })

  test('texts for machines give addresses in full', async () => {
    expect(await read('llms.txt')).toContain('(https://docs.example/guides/guide.md)')
    const text = await read('index.md')
    expect(text).toContain('Source: <https://docs.example/>')
    expect(text).toContain('(https://docs.example/guides/guide/)')
  })

  test('"Edit page" opens the editor of the repository’s host', async () => {
    expect(await find('/guides/guide/', 'a[href*="bitbucket"]', 'href')).toBe(
      'https://bitbucket.org/owner/name/src/HEAD/src/content/docs/guides/guide.md?mode=edit',
    )
  })
})

describe('without', () => {
  const { build, has, read } = site('without', {})

  beforeAll(build, patience)

  test.each(['/', '/guides/guide/'])('%s names no address, image or repository', async (path) => {
    const html = await read(`${path}index.html`)
    expect(html).not.toMatch(/canonical|og:url|og:image|twitter:image|rel="sitemap"|Edit page/)
    const links = [...html.matchAll(/(?:href|content)="(https?:[^"]*)"/g)].map(([, url]) => url)
    expect(links.filter((url) => !/elsewhere\.example|starlight\.astro/.test(url!))).toEqual([])
  })

  test('there is no sitemap, robots.txt names none, and no images are made', async () => {
    expect(has('sitemap-index.xml')).toBe(false)
    expect(has('og')).toBe(false)
    expect(await read('robots.txt')).toBe('User-agent: *\nAllow: /\n')
  })

  test('texts for machines give addresses from the root', async () => {
    expect(await read('llms.txt')).toContain('(/guides/guide.md)')
    const text = await read('index.md')
    expect(text).toContain('Source: /\n')
    expect(text).toContain('[guide](/guides/guide/)')
    expect(text).toContain('(https://elsewhere.example/)')
  })
})

test('an address that can’t be one stops the build', { timeout: patience }, async () => {
  const said = await build(join(root, 'test-results/published/none'), { SITE_URL: 'docs.example' })
  expect(said).toContain('SITE_URL is not valid: expected the address of a site')
})

afterAll(() => rm(join(root, 'test-results/published'), { recursive: true, force: true }))
