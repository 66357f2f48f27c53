// What a page has fetched, by kind, as the browser counts it. For the bench and for tests of budgets.

/** @typedef {{ requests: number, bytes: number }} Weight bytes: bodies as they were sent, compressed */
/** @typedef {'html' | 'css' | 'js' | 'other'} Kind */
/** @typedef {Record<Kind, Weight> & { files: string[] }} Resources files: the paths of all scripts */

/**
 * All that the page has fetched until now, its own document included.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Resources>}
 */
export function resourcesOf(page) {
  return page.evaluate(() => {
    /** @type {Resources} */
    const all = {
      html: { requests: 0, bytes: 0 },
      css: { requests: 0, bytes: 0 },
      js: { requests: 0, bytes: 0 },
      other: { requests: 0, bytes: 0 },
      files: [],
    }
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]
    for (const entry of entries) {
      const { name, encodedBodySize } = /** @type {PerformanceResourceTiming} */ (entry)
      const { pathname } = new URL(name)
      const [, ending] = /\.(css|js)$/.exec(pathname) ?? []
      const kind = entry.entryType === 'navigation' ? 'html' : (ending ?? 'other')
      const weight = all[/** @type {Kind} */ (kind)]
      weight.requests++
      weight.bytes += encodedBodySize
      if (kind === 'js') all.files.push(pathname)
    }
    return all
  })
}
