// A reader with an open console: every test of the site runs under these two promises, that the
// console stays empty and that no request leaves the site.
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { frameworks, shown, type StateLabel } from '../first-example'

export { frameworks, shown, type StateLabel }

/** The parts of one live example, the first of the page unless told. */
export class Example {
  readonly card: Locator

  constructor(page: Page, index = 0) {
    this.card = page.locator('.live-example').nth(index)
  }

  get panel() {
    return this.card.getByRole('radiogroup', { name: 'Session' })
  }

  get preview() {
    return this.card.getByRole('region', { name: 'Preview' })
  }

  get code() {
    return this.card.getByRole('tabpanel').locator('pre')
  }

  state(label: StateLabel) {
    return this.panel.getByRole('radio', { name: label })
  }

  tab(label: string) {
    return this.card.getByRole('tab', { name: label })
  }

  /** Looks at the preview until it shows `text`. Hidden text does not count. */
  async shows(text: string | RegExp) {
    await this.preview.scrollIntoViewIfNeeded()
    await expect(this.preview).toHaveText(text, { useInnerText: true })
  }

  async choose(label: StateLabel) {
    await this.state(label).click()
  }
}

/** What Playwright itself says where the config keeps service workers out. */
export const blockedByTests = 'Service Worker registration blocked by Playwright'

/** Playwright's `test` with a console that must stay empty; `problems` takes what a test expects. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = []
      page.on('console', (message) => {
        if (message.text() === blockedByTests) return
        if (['error', 'warning'].includes(message.type())) problems.push(message.text())
      })
      page.on('pageerror', (error) => problems.push(String(error)))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        const leaves =
          origin !== new URL(baseURL!).origin && protocol !== 'data:' && protocol !== 'blob:'
        if (leaves) problems.push(`request to ${request.url()}`)
      })
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

/** Takes the console's messages on requests that a test itself let fail; anything else stays. */
export function forgetFailedRequests(problems: string[]): void {
  const others = problems.filter((problem) => !problem.startsWith('Failed to load resource'))
  problems.splice(0, problems.length, ...others)
}

export { expect }
