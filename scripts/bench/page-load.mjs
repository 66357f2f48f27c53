// Opens a page as a first visit, on a plain line and on a slow phone's, and takes its figures.
import { quietNetwork } from './quiet-network.mjs'
import { resourcesOf } from './resources.mjs'

/**
 * How a page is visited: how many times slower the processor is, and the line's delay in milliseconds
 * and speed in bits a second; on the plain one as fast as this machine.
 * @typedef {{ slower: number, line?: { delay: number, speed: number } }} Profile
 */

/** @type {Record<'plain' | 'mobile', Profile>} */
export const profiles = {
  plain: { slower: 1 },
  mobile: { slower: 4, line: { delay: 150, speed: 1_600_000 } },
}

/** Wide enough for the table of contents, at the width at which Starlight's own shifts. */
const viewport = { width: 1350, height: 900 }

/** How long a task may take before it counts as blocking, in milliseconds. */
const blocking = 50

/**
 * Figures of one visit: times in milliseconds, `script` the time spent in scripts.
 * @typedef {{
 *   fcp: number, lcp: number, tbt: number, cls: number, script: number,
 *   resources: import('./resources.mjs').Resources,
 * }} Load
 */

/**
 * A page in a browser that has nothing cached, under a profile.
 * @param {import('@playwright/test').Browser} browser
 * @param {Profile} profile
 * @returns {Promise<{ page: import('@playwright/test').Page, cdp: import('@playwright/test').CDPSession }>}
 */
export async function newVisit(browser, { slower, line }) {
  // A service worker that takes over on the way would give bodies as they are unpacked.
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
  if (line) {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.delay,
      downloadThroughput: line.speed / 8,
      uploadThroughput: line.speed / 8,
    })
  }
  await page.addInitScript(observe, blocking)
  return { page, cdp }
}

/**
 * Runs in the page, before anything else: keeps what the browser tells of it in `window.load`.
 * @param {number} blocking
 */
function observe(blocking) {
  const load = { fcp: 0, lcp: 0, tbt: 0, cls: 0 }
  Object.assign(window, { load })
  /** @type {(type: string, take: (entry: any) => void) => void} */
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') load.fcp = startTime
  })
  on('largest-contentful-paint', ({ startTime }) => (load.lcp = startTime))
  on('layout-shift', ({ value, hadRecentInput }) => (load.cls += hadRecentInput ? 0 : value))
  on('longtask', ({ duration }) => (load.tbt += duration - blocking))
}

/**
 * Visits `url`, and waits until nothing more is fetched.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {Profile} profile
 * @returns {Promise<Load>}
 */
export async function visit(browser, url, profile) {
  const { page, cdp } = await newVisit(browser, profile)
  await page.goto(url)
  await quietNetwork(page)
  const resources = await resourcesOf(page)
  const { metrics } = await cdp.send('Performance.getMetrics')
  const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
  const load = await page.evaluate(() => /** @type {any} */ (window).load)
  await page.context().close()
  return { ...load, script, resources }
}
