// How long a reader waits for the preview: from a click in the session panel, or on a framework's tab, to
// the change in the preview, and to the frame in which it is painted.
import { newVisit } from './page-load.mjs'
import { quietNetwork } from './quiet-network.mjs'

/** What the example shows, by the radio button that is clicked. */
const shown = {
  'Signed out': 'is null when signed out',
  'Signed in': 'has been active since',
}

/** Milliseconds after the click. @typedef {{ changed: number, painted: number }} Reaction */

/**
 * Clicks, and times the first preview that shows `text`.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} target
 * @param {string} text
 * @returns {Promise<Reaction>}
 */
async function react(page, target, text) {
  await page.evaluate((text) => {
    const card = /** @type {Element} */ (document.querySelector('.live-example'))
    const shows = () =>
      [...card.querySelectorAll('example-preview')].some(
        (preview) =>
          preview.checkVisibility() &&
          /** @type {HTMLElement} */ (preview).innerText.includes(text),
      )
    const reaction = new Promise((resolve) => {
      addEventListener(
        'click',
        ({ timeStamp }) => {
          const check = () => {
            if (!shows()) return
            observer.disconnect()
            const changed = performance.now() - timeStamp
            requestAnimationFrame(() =>
              setTimeout(() => resolve({ changed, painted: performance.now() - timeStamp })),
            )
          }
          const observer = new MutationObserver(check)
          observer.observe(card, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          })
        },
        { capture: true, once: true },
      )
    })
    Object.assign(window, { reaction })
  }, text)
  await target.click()
  return page.evaluate(() => /** @type {any} */ (window).reaction)
}

/**
 * Signs out and in again, some times over.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of a page with an example
 * @param {import('./page-load.mjs').Profile} profile
 * @param {number} times
 */
export async function clicksInPanel(browser, url, profile, times) {
  const { page } = await newVisit(browser, profile)
  await page.goto(url)
  await quietNetwork(page)
  const card = page.locator('.live-example').first()
  /** @type {Reaction[]} */
  const reactions = []
  for (let time = 0; time < times; time++) {
    for (const [label, text] of Object.entries(shown)) {
      reactions.push(await react(page, card.getByRole('radio', { name: label, exact: true }), text))
    }
  }
  await page.context().close()
  return reactions
}

/**
 * Opens a framework's tab for the first time.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of a page with an example, where another framework is chosen
 * @param {import('./page-load.mjs').Profile} profile
 * @param {string} label of the tab
 */
export async function firstClickOnTab(browser, url, profile, label) {
  const { page } = await newVisit(browser, profile)
  await page.goto(url)
  await quietNetwork(page)
  const tab = page.locator('.live-example').first().getByRole('tab', { name: label })
  const reaction = await react(page, tab, shown['Signed in'])
  await page.context().close()
  return reaction
}
