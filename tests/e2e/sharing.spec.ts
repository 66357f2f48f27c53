// What other sites and search engines learn of a page.
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './reader'

/** The addresses in the sitemap: all pages of the site. */
async function pagesOf(request: APIRequestContext): Promise<URL[]> {
  const sitemap = await (await request.get('/sitemap-0.xml')).text()
  return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url!))
}

test('each page has a title, a description, an address and an image of its own', async ({
  page,
  request,
}) => {
  const pages = await pagesOf(request)
  expect(pages.length).toBeGreaterThan(10)
  const seen = { title: new Set(), description: new Set(), image: new Set() }
  for (const { href, pathname } of pages) {
    const html = await (await request.get(pathname)).text()
    await page.setContent(
      html.replace(/<script[^]*?<\/script>/g, '').replace(/<link rel="(?!can).*?>/g, ''),
    )
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', href)
    expect(await meta('og:url')).toBe(href)
    seen.title.add(await page.title())
    seen.description.add(await meta('description'))
    const image = new URL((await meta('og:image'))!)
    expect(image.origin).toBe(new URL(href).origin)
    const png = await (await request.get(image.pathname)).body()
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    seen.image.add(png.toString('base64'))
  }
  for (const values of Object.values(seen)) expect(values.size).toBe(pages.length)
})

test('robots.txt leads to the sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const [, url] = /^Sitemap: (.*)$/m.exec(robots) ?? []
  const index = await (await request.get(new URL(url!).pathname)).text()
  expect(index).toContain('/sitemap-0.xml</loc>')
})

test('a page that stands in for others is not listed', async ({ request }) => {
  const pages = await pagesOf(request)
  expect(pages.filter(({ pathname }) => /404|offline/.test(pathname))).toEqual([])
  expect(await (await request.get('/llms.txt')).text()).not.toMatch(/404|offline/)
  expect((await request.get('/offline.md')).status()).toBe(404)
  const offline = await (await request.get('/offline/')).text()
  expect(offline).not.toContain('offline.md')
})
