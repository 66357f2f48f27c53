// How fast an example can be edited, and what that fetches, in each framework, beside a minimal page made
// with @vue/repl: medians over several runs, taken in turns in one browser.
import { chromium } from '@playwright/test'
import { ensureBrowser, findBrowser } from '../browser.mjs'
import { startSite } from '../site-process.mjs'
import { median } from './median.mjs'
import { lastPress, openWatched, settling, whenShown } from './watched-page.mjs'
import { marker, startVueReplPage } from './vue-repl-page.mjs'

/** @typedef {{ cold: number, warm: number, key: number, bytes: number }} Run times in ms, bytes in brotli */

const runs = 5

/** Bytes on top of the page that an edit may fetch, in brotli. Each file of React goes through Babel. */
const budgets = { react: 306_000, vue: 370_000, svelte: 350_000 }

/** The code that the playground is given before it is measured, by the edit that is kept of it. */
const code = {
  react: { file: 'playground.tsx', text: `export default () => <p>${marker}</p>` },
  vue: { file: 'playground.vue', text: `<template>\n  <p>${marker}</p>\n</template>` },
  svelte: { file: 'playground.svelte', text: `<p>${marker}</p>` },
}

/**
 * Types a letter at the end of the marker.
 * @param {import('@playwright/test').Page} page
 */
async function keystroke(page) {
  const line = page.locator('.cm-line, .CodeMirror-line').filter({ hasText: marker }).first()
  const box = await line.evaluate((element, text) => {
    element.scrollIntoView({ block: 'center' })
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let node = walker.nextNode()
    let start = 0
    const end = (element.textContent ?? '').indexOf(text) + text.length
    while (node && start + (node.textContent?.length ?? 0) < end) {
      start += node.textContent?.length ?? 0
      node = walker.nextNode()
    }
    if (node) range.setStart(node, end - start)
    range.collapse(true)
    const { x, y, height } = range.getBoundingClientRect()
    return { x, y: y + height / 2 }
  }, marker)
  await page.mouse.click(box.x, box.y)
  await page.keyboard.press('X')
  const pressed = await lastPress(page)
  return (await whenShown(page, `${marker}X`)) - pressed
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {keyof typeof code} id
 * @returns {Promise<Run>}
 */
async function editExample(browser, url, id) {
  const { context, page, fetched, bytesSince } = await openWatched(browser)
  const { file, text } = code[id]
  const edit = async () => {
    await page.goto(`${url}/playground/?framework=${id}`)
    await page.evaluate((edit) => localStorage.setItem(edit.key, edit.text), {
      key: `sessionlight:edit:${file}`,
      text,
    })
    await page.locator('example-preview:visible').getByText('Hello').waitFor()
    await page.waitForTimeout(settling)
    const before = fetched()
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    const shown = await whenShown(page, marker)
    return { took: shown - (await lastPress(page)), before }
  }
  const cold = await edit()
  const bytes = await bytesSince(cold.before)
  const warm = await edit()
  const key = await keystroke(page)
  await context.close()
  return { cold: cold.took, warm: warm.took, key, bytes }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Run>}
 */
async function loadVueRepl(browser, url) {
  const { context, page, bytesSince } = await openWatched(browser)
  const load = async () => {
    await page.goto(url)
    return (await whenShown(page, marker)) - (await page.evaluate(() => performance.timeOrigin))
  }
  const cold = await load()
  const bytes = await bytesSince(new Set())
  const warm = await load()
  const key = await keystroke(page)
  await context.close()
  return { cold, warm, key, bytes }
}

/** @param {Run[]} results */
function row(results) {
  const of = (/** @type {keyof Run} */ name) => median(results.map((run) => run[name]))
  return {
    'cold ms': Math.round(of('cold')),
    'warm ms': Math.round(of('warm')),
    'keystroke ms': Math.round(of('key')),
    'fetched kB': Math.round(of('bytes') / 100) / 10,
  }
}

/**
 * Measures, and prints a table. "Cold" and "warm" are the times from "Edit" to the running preview, and for
 * @vue/repl from the start of its load; "fetched" is on top of the page.
 * @returns {Promise<boolean>} whether no framework fetched more than it may
 */
export async function benchPlayground() {
  await ensureBrowser()
  const [site, repl] = await Promise.all([
    startSite({ FEEDBACK_DATABASE: ':memory:', DATABASE_URL: '' }),
    startVueReplPage(),
  ])
  const browser = await chromium.launch(findBrowser({ isWhole: true }) ?? {})
  /** @type {Record<string, Run[]>} */
  const results = { react: [], vue: [], svelte: [], '@vue/repl': [] }
  try {
    for (let run = 0; run < runs; run++) {
      for (const id of /** @type {const} */ (['react', 'vue', 'svelte'])) {
        results[id]?.push(await editExample(browser, site.url, id))
      }
      results['@vue/repl']?.push(await loadVueRepl(browser, repl.url))
    }
  } finally {
    await browser.close()
    await Promise.all([site.end(), repl.end()])
  }
  console.table(Object.fromEntries(Object.entries(results).map(([name, all]) => [name, row(all)])))
  return Object.entries(budgets).every(
    ([id, budget]) => median((results[id] ?? []).map(({ bytes }) => bytes)) <= budget,
  )
}
