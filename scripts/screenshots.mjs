// `npm run screenshots`: pictures of the main pages of the built site, on a desktop and a phone, in
// light and dark, into screenshots/. The README shows one.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser, findBrowser } from './browser.mjs'
import { siteHandler } from './static-server.mjs'
import { root } from './tool.mjs'

const pages = { landing: '/', 'session-store': '/stores/session-store/' }
const screens = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 */
async function takeAll(browser, site) {
  for (const [name, path] of Object.entries(pages)) {
    for (const [screen, options] of Object.entries(screens)) {
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        const page = await browser.newPage({ ...options, colorScheme })
        await page.goto(site + path)
        // On a phone it is below the fold, and runs when it is seen.
        const preview = page.locator('example-preview').first()
        await preview.scrollIntoViewIfNeeded()
        await preview.getByText('has been active').waitFor()
        const file = join(root, 'screenshots', `${name}-${screen}-${colorScheme}.png`)
        await page.screenshot({ path: file })
        await page.close()
        console.log(file)
      }
    }
  }
}

await ensureBrowser()
const server = createServer(
  siteHandler(join(root, 'dist', 'client'), (_req, _res, next) => next()),
).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
const browser = await chromium.launch(findBrowser({ isWhole: true }) ?? {})
try {
  await takeAll(browser, `http://127.0.0.1:${port}`)
} finally {
  await browser.close()
  server.close()
}
