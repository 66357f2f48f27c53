// A page that was once visited works without the network, and what is newer replaces it whole.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { freePort } from '../../scripts/port.mjs'
import { siteHandler } from '../../scripts/static-server.mjs'
import { bundleWorker } from '../../src/offline/build/integration'
import { Playground, sentence } from './playground'
import { Example, expect, shown, test } from './reader'

test.use({ serviceWorkers: 'allow' })

const page = '/stores/session-store/'

/** Waits until the service worker has kept what the page has loaded. */
async function kept(tab: Page) {
  await tab.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => tab.evaluate(async (path) => Boolean(await caches.match(path)), page))
    .toBe(true)
  const scripts = await tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/_astro/')),
  )
  expect(scripts.length).toBeGreaterThan(5)
  for (const script of scripts) {
    await expect
      .poll(() => tab.evaluate(async (url) => Boolean(await caches.match(url)), script))
      .toBe(true)
  }
}

test('a visited page works offline: its example runs and its session can be toggled', async ({
  page: tab,
  context,
  problems,
}) => {
  await tab.goto(page)
  const example = new Example(tab)
  await example.shows(shown['Signed in'])
  await kept(tab)
  await context.setOffline(true)
  await tab.reload()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('$sessionStore')
  await example.shows(shown['Signed in'])
  await example.choose('Signed out')
  await example.shows(shown['Signed out'])
  problems.splice(0)
})

test('offline, a link that names a framework opens the page that was visited without it', async ({
  page: tab,
  context,
  problems,
}) => {
  await tab.goto(page)
  await new Example(tab).shows(shown['Signed in'])
  await kept(tab)
  await context.setOffline(true)
  await tab.goto(`${page}?framework=vue`)
  await expect(new Example(tab).tab('Vue')).toHaveAttribute('aria-selected', 'true')
  problems.splice(0)
})

test('offline, a page that was never visited says so', async ({ page: tab, context, problems }) => {
  await tab.goto(page)
  await new Example(tab).shows(shown['Signed in'])
  await kept(tab)
  await context.setOffline(true)
  await tab.goto('/stores/organization-store/')
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('You are offline')
  problems.splice(0)
})

test('with the network, a page is always the newest', async ({ page: tab, context, baseURL }) => {
  await tab.goto(page)
  await new Example(tab).shows(shown['Signed in'])
  await kept(tab)
  // As a later build would have left it, were it served from the cache.
  await tab.evaluate(async (path) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      if (await cache.match(path)) {
        await cache.put(new URL(path, location.href), new Response('<h1>Old</h1>'))
      }
    }
  }, page)
  await tab.reload()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('$sessionStore')
  expect(context.serviceWorkers().map((worker) => worker.url())).toEqual([
    `${new URL(baseURL!).origin}/service-worker.js`,
  ])
})

/** The built site on a server of its own, which a test can stop, or have answer by itself. */
async function withSite(
  browser: Browser,
  visit: (tab: Page, server: Server) => Promise<void>,
  answer: RequestListener = siteHandler('dist/client', (_req, res) => res.end()),
) {
  const server = createServer(answer)
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const tab = await browser.newPage({
    baseURL: `http://127.0.0.1:${port}`,
    serviceWorkers: 'allow',
  })
  try {
    await visit(tab, server)
  } finally {
    await tab.close()
    server.closeAllConnections()
    server.close()
  }
}

test('after an edit, code is edited and runs without the network too', async ({ browser }) => {
  // Stopped, not "offline", which in a test takes the browser's own cache away: the frame comes from there.
  await withSite(browser, async (tab, server) => {
    await tab.goto(page)
    const playground = new Playground(tab)
    await playground.shows(shown['Signed in'])
    await playground.edit()
    await playground.replace(sentence, 'Online')
    await expect(playground.output).toContainText('Online')
    await kept(tab)
    server.close()
    server.closeAllConnections()
    await tab.reload()
    await playground.edit()
    await playground.replace('Online', 'Offline')
    await expect(playground.output).toContainText('Offline')
    await playground.choose('Signed out')
    await expect(playground.preview).toContainText('Renders nothing')
    await playground.choose('Signed in')
    await playground.button('Reset').click()
    await tab.getByRole('button', { name: 'Discard' }).click()
    await expect(playground.output).toContainText(sentence)
  })
})

test('after it was switched off, a visit removes the service worker and what it kept', async ({
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'sessionlight-offline-'))
  await bundleWorker('./retired-service-worker.ts', folder)
  const retired = await readFile(join(folder, 'service-worker.js'))
  await rm(folder, { recursive: true })
  let isOff = false
  const files = siteHandler('dist/client', (_req, res) => res.end())
  await withSite(
    browser,
    async (tab) => {
      await tab.goto(page)
      await kept(tab)
      isOff = true
      await tab.reload()
      const left = () =>
        tab.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ])
      await expect.poll(left).toEqual([0, 0])
    },
    (req, res) => {
      if (!isOff || req.url !== '/service-worker.js') return files(req, res)
      res.writeHead(200, { 'Content-Type': 'text/javascript' }).end(retired)
    },
  )
})
