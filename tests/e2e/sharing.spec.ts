// What other sites and search engines learn of a page. A site with an address, which this build has only where
// the environment names one, is in tests/contracts/published/.
import type { APIRequestContext } from '@playwright/test'
import { siteUrl } from '../../src/site/build/site-url'
import { expect, test } from './reader'

/** The address that the build has found in the same environment. */
const site = siteUrl(process.env)

/** The paths of all listed pages, from the list for machines. */
async function pagesOf(request: APIRequestContext): Promise<string[]> {
  const llms = await (await request.get('/llms.txt')).text()
  return [...llms.matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(([, address]) => {
    const { pathname } = new URL(address!, 'http://any.test')
    return pathname.replace(/(^\/index)?\.md$/, '/')
  })
}

test('each page has a title and a description of its own, and its address where it has one', async ({
  page,
  request,
}) => {
  const pages = await pagesOf(request)
  expect(pages.length).toBeGreaterThan(10)
  const seen = { title: new Set(), description: new Set() }
  for (const path of pages) {
    const html = await (await request.get(path)).text()
    await page.setContent(
      html.replace(/<script[^]*?<\/script>/g, '').replace(/<link rel="(?!can).*?>/g, ''),
    )
    const values = (selector: string, attribute: string) =>
      page
        .locator(selector)
        .evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), attribute)
    const addresses = site ? [site + path] : []
    expect(await values('link[rel="canonical"]', 'href'), path).toEqual(addresses)
    expect(await values('meta[property="og:url"]', 'content'), path).toEqual(addresses)
    const images = site ? [expect.stringMatching(`^${site}/og/.*\\.png$`)] : []
    expect(await values('meta[property="og:image"]', 'content'), path).toEqual(images)
    expect(await values('meta[name="twitter:image"]', 'content'), path).toEqual(images)
    seen.title.add(await page.title())
    seen.description.add((await values('meta[name="description"]', 'content'))[0])
  }
  for (const values of Object.values(seen)) expect(values.size).toBe(pages.length)
})

test('robots.txt leads to the sitemap where there is one', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const [, address] = /^Sitemap: (.*)$/m.exec(robots) ?? []
  expect(address).toBe(site && `${site}/sitemap-index.xml`)
  expect((await request.get('/sitemap-index.xml')).status()).toBe(site ? 200 : 404)
})

test('a page that stands in for others is not listed', async ({ request }) => {
  expect((await pagesOf(request)).filter((path) => /404|offline/.test(path))).toEqual([])
  expect((await request.get('/offline.md')).status()).toBe(404)
  const offline = await (await request.get('/offline/')).text()
  expect(offline).not.toContain('offline.md')
})

test('no page leads to an address that nobody has given it', async ({ request }) => {
  for (const path of [...(await pagesOf(request)), '/robots.txt', '/llms.txt', '/llms-full.txt']) {
    expect(await (await request.get(path)).text(), path).not.toMatch(
      /sessionlight\.github|github\.com\/sessionlight/,
    )
  }
})
