// A page of a browser without a cache of its own, with a clock that its frames share, and with the size
// of what it fetches.
import { brotliCompressSync } from 'node:zlib'

/** @typedef {import('@playwright/test').Page} Page */

/** How long a text may take to show, in milliseconds. */
const patience = 60_000

/** How long a page is left alone for what it still fetches, in milliseconds. */
export const settling = 1000

/**
 * Runs in the page and in each of its frames: notes when a text is there for the first time, and when a
 * key or a button was pressed last, by a clock that all of them share.
 */
function watch() {
  const now = () => performance.timeOrigin + performance.now()
  /** @type {Record<string, number>} */
  const seen = {}
  const state = { seen, pressed: 0, wanted: '' }
  Object.assign(globalThis, { bench: state })
  for (const type of ['keydown', 'pointerdown']) {
    addEventListener(type, () => (state.pressed = now()), { capture: true })
  }
  const look = () => {
    const text = document.body?.textContent ?? ''
    for (const word of ['Hello from the bench', 'Hello from the benchX']) {
      if (text.includes(word)) seen[word] ??= now()
    }
  }
  new MutationObserver(look).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  })
}

/**
 * Waits until one of the page's frames shows `text`.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<number>} when it did first, in milliseconds of the shared clock
 * @throws {Error} when none does
 */
export async function whenShown(page, text) {
  for (const end = performance.now() + patience; performance.now() < end;) {
    for (const frame of page.frames().slice(1)) {
      const seen = await frame
        .evaluate((word) => Reflect.get(globalThis, 'bench')?.seen[word], text)
        .catch(() => undefined)
      if (seen) return seen
    }
    await page.waitForTimeout(20)
  }
  throw new Error(`No frame of ${page.url()} has shown "${text}" in ${patience / 1000} s.`)
}

/**
 * When a key or a button was pressed last, in milliseconds of the shared clock.
 * @param {Page} page
 * @returns {Promise<number>}
 */
export function lastPress(page) {
  return page.evaluate(() => Reflect.get(globalThis, 'bench').pressed)
}

/**
 * Opens a page in a context of its own: nothing is cached.
 * @param {import('@playwright/test').Browser} browser
 */
export async function openWatched(browser) {
  const context = await browser.newContext()
  await context.addInitScript(watch)
  /** @type {Map<string, Promise<number>>} */
  const sizes = new Map()
  context.on('response', (response) => {
    const url = response.url()
    if (!url.startsWith('http') || sizes.has(url)) return
    const size = response.body().then(
      (body) => brotliCompressSync(body).length,
      () => 0,
    )
    sizes.set(url, size)
  })
  const page = await context.newPage()
  return {
    context,
    page,
    /** The addresses fetched up to now. */
    fetched: () => new Set(sizes.keys()),
    /**
     * Bytes, each body compressed by brotli, of what was fetched and is not in `before`.
     * @param {Set<string>} before
     */
    async bytesSince(before) {
      await page.waitForTimeout(settling)
      const later = [...sizes].filter(([url]) => !before.has(url)).map(([, size]) => size)
      return (await Promise.all(later)).reduce((sum, size) => sum + size, 0)
    },
  }
}
