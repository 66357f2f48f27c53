// Lighthouse's scores of every page of the built site, on its mobile preset.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { ensureBrowser, findBrowser } from '../browser.mjs'
import { startSite } from '../site-process.mjs'
import { root } from '../tool.mjs'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Paths of all pages but 404.html, which has no address. */
function pages() {
  return globSync('**/index.html', { cwd: join(root, 'dist', 'client') })
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort()
}

/** How often a page is tried whose load Chrome's trace has no start of: Lighthouse itself says to try again. */
const attempts = 3

/**
 * Lighthouse on a page, in a browser of its own: one that has seen another page keeps its service worker.
 * @param {string} url
 */
async function run(url) {
  const { executablePath = chromium.executablePath(), args = [] } =
    findBrowser({ isWhole: true }) ?? {}
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', ...args],
    logLevel: 'error',
  })
  const flags = /** @type {const} */ ({
    port: chrome.port,
    onlyCategories: categories,
    logLevel: 'error',
  })
  const result = await lighthouse(url, flags).finally(() => chrome.kill())
  if (!result) throw new Error(`Lighthouse has no result for ${url}.`)
  return result.lhr
}

/**
 * @param {string} url
 * @throws {Error} when Lighthouse can't measure the page
 */
async function score(url) {
  let lhr = await run(url)
  for (let tried = 1; lhr.runtimeError?.code === 'NO_NAVSTART' && tried < attempts; tried++) {
    lhr = await run(url)
  }
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  )
  return {
    scores: categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
    lost,
  }
}

/**
 * Measures every page and prints its scores, with the audits that lost points.
 * @returns {Promise<boolean>} whether all scores are 100
 */
export async function benchLighthouse() {
  await ensureBrowser()
  const site = await startSite({ LOG_LEVEL: 'silent' })
  let isPerfect = true
  try {
    for (const path of pages()) {
      const { scores, lost } = await score(site.url + path)
      isPerfect &&= scores.every((one) => one === 100)
      console.log(scores.map((one) => String(one).padStart(4)).join(''), path, ...lost)
    }
  } finally {
    await site.end()
  }
  return isPerfect
}
