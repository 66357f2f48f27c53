// What a page may cost beside a bare Starlight page that is built for this test: bytes as they are sent, and
// requests. What moves is in layout-shifts.spec.ts, times are in `npm run bench`.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barePage, buildBareSite } from '../../scripts/bench/bare-site.mjs'
import { quietNetwork } from '../../scripts/bench/quiet-network.mjs'
import { resourcesOf, type Resources } from '../../scripts/bench/resources.mjs'
import { serveFolder } from '../../scripts/bench/sites.mjs'
import { Example, expect, shown, test } from './reader'
import { withExamples } from './many-examples'

/** As much of a framework as the examples use, and what binds it to Astro and to the store, in bytes. */
const runtimes = { React: 61_700, Vue: 29_800, Svelte: 15_900 }

/** What a page may cost over the bare page once an example is seen, beside that example's runtime. */
const seen = 7_500

/** What a page must stay under the bare page before one is seen: the search dialog is fetched later. */
const unseen = 12_900

/** What the page with its styles may weigh over the bare one: the code of three frameworks is in it. */
const text = 20_500

const storePage = '/stores/session-store/'

/** So low that no example is in view. */
const slit = { width: 1350, height: 150 }

async function openUnseen(page: Page, path: string): Promise<Resources> {
  await page.setViewportSize(slit)
  await page.goto(path)
  // The last script that comes by itself.
  await expect(page.locator('.search-placeholder')).toBeAttached()
  await quietNetwork(page)
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(0)
  return resourcesOf(page)
}

async function see(page: Page): Promise<Resources> {
  await new Example(page).shows(shown['Signed in'])
  await quietNetwork(page)
  return resourcesOf(page)
}

test.describe('beside a bare Starlight page', () => {
  test.describe.configure({ mode: 'serial' })
  let bare: Resources

  test.beforeAll(async ({ browser }) => {
    // A build takes its time on a busy machine.
    test.setTimeout(180_000)
    const folder = await mkdtemp(join(tmpdir(), 'sessionlight-bare-'))
    await buildBareSite(folder)
    const site = await serveFolder(folder)
    const page = await browser.newPage()
    await page.goto(site.url + barePage)
    // The last script that comes by itself, when the browser is idle.
    await expect(page.locator('.pagefind-ui')).toBeAttached()
    await quietNetwork(page)
    bare = await resourcesOf(page)
    await page.close()
    site.close()
    await rm(folder, { recursive: true })
  })

  test('a page with examples costs less before one is seen', async ({ page }) => {
    const { js, css, html } = await openUnseen(page, storePage)
    expect(js.bytes).toBeLessThan(bare.js.bytes - unseen)
    expect(js.requests).toBeLessThanOrEqual(bare.js.requests - 1)
    // Styles come with the page. The one file is for printing.
    expect(css.requests).toBe(1)
    expect(html.bytes + css.bytes).toBeLessThan(bare.html.bytes + bare.css.bytes + text)
  })

  for (const [label, runtime] of Object.entries(runtimes)) {
    test(`an example that is seen costs its runtime and little more: ${label}`, async ({
      page,
    }) => {
      await page.goto(`${storePage}?framework=${label.toLowerCase()}`)
      const { js } = await see(page)
      expect(js.bytes).toBeLessThan(bare.js.bytes + runtime + seen)
    })
  }
})

for (const [label, runtime] of Object.entries(runtimes)) {
  test(`a first visit to a tab costs that framework's runtime only: ${label}`, async ({ page }) => {
    const other = label === 'React' ? 'svelte' : 'react'
    await page.goto(`${storePage}?framework=${other}`)
    const before = await see(page)
    await new Example(page).tab(label).click()
    const after = await see(page)
    expect(after.js.bytes - before.js.bytes).toBeLessThan(runtime)
  })
}

test('the first paint waits for nothing but the page', async ({ page }) => {
  await page.goto(storePage)
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking')
      .map(({ name }) => name),
  )
  expect(blocking).toEqual([])
})

test('thirty examples cost what one costs until they are scrolled to', async ({ page }) => {
  const one = await openUnseen(page, storePage)
  await withExamples(page, storePage, 30)
  const thirty = await openUnseen(page, storePage)
  await expect(page.locator('.live-example')).toHaveCount(30)
  expect(thirty.files.toSorted()).toEqual(one.files.toSorted())
  await page.setViewportSize({ width: 1350, height: 900 })
  await new Example(page, 0).shows(shown['Signed in'])
  const rendered = page.locator('astro-island:not([ssr])')
  expect(await rendered.count()).toBeLessThan(4)
  await new Example(page, 29).shows(/signed in/i)
})

test("the browser's first date is made beside the page, where an example has dates", async ({
  page,
}) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto('/stores/user-store/')
  await new Example(page).shows(/Maya/)
  expect(workers).toEqual([])
  await page.goto(storePage)
  await new Example(page).shows(shown['Signed in'])
  expect(workers).toEqual([expect.stringContaining('/first-date-')])
})
