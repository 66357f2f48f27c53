// What a reader pays for a page: this site's pages beside a bare Starlight page of the same version, in one
// run, in turns; then how soon the preview follows a click. Prints tables, as Markdown.
import { chromium } from '@playwright/test'
import { ensureBrowser, findBrowser } from '../browser.mjs'
import { barePage } from './bare-site.mjs'
import { median } from './median.mjs'
import { profiles, visit } from './page-load.mjs'
import { clicksInPanel, firstClickOnTab } from './reaction.mjs'
import { withSites } from './sites.mjs'
import { thirtyExamplesPage } from './thirty-examples/integration.mjs'

/** How often each is measured. */
const rounds = 5

const storePage = '/stores/session-store/'

/** @type {Record<string, string>} */
const ownPages = {
  '`$sessionStore`, React': `${storePage}?framework=react`,
  '`$sessionStore`, Vue': `${storePage}?framework=vue`,
  '`$sessionStore`, Svelte': `${storePage}?framework=svelte`,
  'thirty examples': thirtyExamplesPage,
  'landing page': '/',
}

/** @typedef {import('./page-load.mjs').Load} Load */

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1)

/**
 * A row of the table. Times stand with their ratio to the bare page's.
 * @param {string} name
 * @param {Load[]} loads
 * @param {Load[]} bare
 */
function row(name, loads, bare) {
  /** @param {Load[]} all @param {(load: Load) => number} figure */
  const of = (all, figure) => median(all.map(figure))
  /** @param {(load: Load) => number} figure */
  const time = (figure) => {
    const own = of(loads, figure)
    return `${own.toFixed(0)} (${(own / of(bare, figure)).toFixed(2)})`
  }
  /** @param {'html' | 'css' | 'js' | 'other'} kind */
  const weight = (kind) =>
    `${kB(of(loads, ({ resources }) => resources[kind].bytes))} / ${of(loads, ({ resources }) => resources[kind].requests)}`
  return [
    name,
    .../** @type {const} */ (['js', 'css', 'html', 'other']).map(weight),
    time(({ fcp }) => fcp),
    time(({ lcp }) => lcp),
    of(loads, ({ cls }) => cls).toFixed(3),
    of(loads, ({ tbt }) => tbt).toFixed(0),
    time(({ script }) => script),
  ]
}

/**
 * Prints a Markdown table.
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
function print(head, rows) {
  for (const cells of [head, head.map(() => '---'), ...rows]) {
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log('')
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ bare: string, own: string }} urls
 */
async function measureLoads(browser, { bare, own }) {
  const urls = {
    'bare Starlight': bare + barePage,
    ...Object.fromEntries(Object.entries(ownPages).map(([name, path]) => [name, own + path])),
  }
  for (const [profileName, profile] of Object.entries(profiles)) {
    /** @type {Map<string, Load[]>} */
    const loads = new Map(Object.keys(urls).map((name) => [name, []]))
    for (let round = 0; round < rounds; round++) {
      for (const [name, url] of Object.entries(urls)) {
        loads.get(name)?.push(await visit(browser, url, profile))
      }
    }
    const head = ['JS', 'CSS', 'HTML', 'other', 'FCP', 'LCP', 'CLS', 'TBT', 'script']
    const first = loads.get('bare Starlight') ?? []
    print(
      [profileName, ...head],
      [...loads].map(([name, all]) => row(name, all, first)),
    )
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function measureReactions(browser, url) {
  /** @type {[string, string, number, number][]} */
  const rows = []
  for (const [profileName, profile] of Object.entries(profiles)) {
    /** @param {string} name @param {import('./reaction.mjs').Reaction[]} all */
    const add = (name, all) =>
      rows.push([
        name,
        profileName,
        Number(median(all.map(({ changed }) => changed)).toFixed(1)),
        Number(median(all.map(({ painted }) => painted)).toFixed(1)),
      ])
    for (const framework of ['React', 'Vue', 'Svelte']) {
      const page = `${url}${storePage}?framework=${framework.toLowerCase()}`
      add(`session panel, ${framework}`, await clicksInPanel(browser, page, profile, rounds))
    }
    for (const framework of ['React', 'Vue', 'Svelte']) {
      const other = framework === 'React' ? 'svelte' : 'react'
      const all = []
      for (let round = 0; round < rounds; round++) {
        const page = `${url}${storePage}?framework=${other}`
        all.push(await firstClickOnTab(browser, page, profile, framework))
      }
      add(`first click on the tab ${framework}`, all)
    }
  }
  print(['click', 'profile', 'preview changed', 'and painted'], rows)
}

/**
 * Measures and prints.
 * @returns {Promise<boolean>} true: it either measures or throws
 */
export async function benchPages() {
  await ensureBrowser()
  await withSites(async (urls) => {
    const browser = await chromium.launch(findBrowser({ isWhole: true }) ?? {})
    try {
      console.log('kB sent / requests; times in ms, in brackets as ratio to bare Starlight.\n')
      await measureLoads(browser, urls)
      await measureReactions(browser, urls.own)
    } finally {
      await browser.close()
    }
  })
  return true
}
