// A reader whose browser withholds something: storage, as with all site data blocked, or what it gives to
// https only, as where the site is tried on a local network. Everything goes on, and nothing is claimed of
// it that isn't so.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { findBrowser } from '../../../scripts/browser.mjs'
import { FeedbackForm } from '../feedback-form'
import { openExample, sentence } from '../playground'
import { Example, expect, forgetFailedRequests, frameworks, shown, test } from '../reader'

const port = process.env.TEST_SITE_PORT!

/** A name for this machine that is not `localhost`, to which a browser gives as much as to https. */
const insecureHost = 'sessionlight.test'
const browser = findBrowser() ?? { args: [] }
const hosts = `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`
test.use({ launchOptions: { ...browser, args: [...browser.args, hosts] } })

/** What Chromium says of a header that it heeds with https only. */
const ignoredHeader = 'The Cross-Origin-Opener-Policy header has been ignored'

/** What the clipboard holds, as a page sees it that may read it. */
async function copied(page: Page): Promise<string> {
  const reader = await page.context().newPage()
  const origin = `http://127.0.0.1:${port}`
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  await reader.goto(`${origin}/offline/`)
  await reader.bringToFront()
  const text = await reader.evaluate(() => navigator.clipboard.readText())
  await reader.close()
  await page.bringToFront()
  return text
}

/** What both kinds of readers do, in turn; `copies` is whether a link can be copied. */
function everythingGoesOn({ copies }: { copies: boolean }) {
  test('the theme is switched, and what is searched is found', async ({ page }) => {
    await page.goto('/')
    const themes = page.getByRole('combobox', { name: 'Select theme' }).first()
    for (const theme of ['dark', 'light']) {
      await themes.selectOption(theme)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    }
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('textbox', { name: 'Search' }).fill('getToken')
    await page.getByRole('dialog').getByRole('link', { name: 'getToken()' }).first().click()
    await expect(page).toHaveURL(/get-token/)
  })

  test('examples follow the session, the framework and the actions', async ({ page }) => {
    await page.goto('/stores/session-store/')
    const example = new Example(page)
    for (const { label } of frameworks.toReversed()) {
      await example.tab(label).click()
      await example.choose('Signed out')
      await example.shows(shown['Signed out'])
      await example.choose('Signed in')
      await example.shows(shown['Signed in'])
    }
    for (const tool of await example.card.locator('example-tools .buttons button').all()) {
      await tool.click()
    }
    await example.card.getByRole('switch', { name: 'Slow loading' }).check()
    await example.shows(shown['Signed in'])
    await example.card.getByRole('button', { name: 'Sign out', exact: true }).click()
    await example.shows(shown['Signed out'])
    await expect(example.card.getByRole('log').getByRole('listitem').first()).toContainText('null')
  })

  test('code is copied, edited, shared and taken away', async ({ page }) => {
    const playground = await openExample(page, 'react')
    await playground.button('Copy to clipboard').click()
    const source = readFileSync('src/examples/session-last-active/session.tsx', 'utf8')
    await expect.poll(() => copied(page)).toBe(source.replace(/\n$/, ''))
    await playground.edit()
    await playground.replace(sentence, 'Mine')
    await expect(playground.output).toContainText('Mine')
    await playground.button('Copy link').click()
    await expect(playground.said).toHaveText(copies ? /^Link copied\./ : /in the address bar\.$/)
    await expect(playground.button('Copy link')).toBeFocused()
    const link = copies ? await copied(page) : page.url()
    const downloading = page.waitForEvent('download')
    await playground.button('Download').click()
    expect((await downloading).suggestedFilename()).toBe('session-tsx.zip')
    await page.goto('about:blank')
    await page.goto(link)
    await expect(playground.editor).toContainText('Mine')
  })

  test('the page is copied as Markdown', async ({ page }) => {
    await page.goto('/stores/session-store/?framework=vue')
    const button = page.getByRole('button', { name: 'Copy page as Markdown' })
    await button.click()
    await expect(page.locator('copy-page').getByRole('status')).toHaveText(
      'Copied, with the examples in Vue.',
    )
    await expect(button).toBeFocused()
    const text = await copied(page)
    expect(text).toMatch(/^# \$sessionStore\n/)
    expect(text).toContain('<script setup>')
  })
}

test.describe('where storage is blocked', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        const get = () => {
          throw new DOMException(`Access to ${name} is denied.`, 'SecurityError')
        }
        Object.defineProperty(window, name, { configurable: true, get })
      }
      // Chromium counts these as storage. (`about:blank` has none.)
      if (!('locks' in navigator)) return
      navigator.locks.request = () =>
        Promise.reject(new DOMException('Access to the Locks API is denied.', 'SecurityError'))
    })
  })

  everythingGoesOn({ copies: true })

  test('an edit is said to last as long as the page', async ({ page }) => {
    const playground = await openExample(page, 'vue')
    await playground.edit()
    await playground.replace(sentence, 'Mine')
    await expect(playground.said).toContainText('your edit lasts until you leave the page')
  })

  test('feedback is stored, and what can’t be sent is said to need the page', async ({
    page,
    problems,
  }) => {
    await page.goto('/stores/user-store/')
    const form = new FeedbackForm(page)
    await form.sending(() => form.helpful.click())
    await expect(form.status).toContainText('Your answer is stored.')
    await page.route('**/api/feedback', (route) => route.fulfill({ status: 500 }))
    await form.notHelpful.click()
    await expect(form.status).toContainText('Keep this page open')
    forgetFailedRequests(problems)
  })
})

test.describe('without https', () => {
  test.use({ baseURL: `http://${insecureHost}:${port}/` })

  test.beforeEach(async ({ page }) => {
    await page.goto('/offline/')
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  })

  test.afterEach(({ problems }) => {
    const others = problems.filter((problem) => !problem.startsWith(ignoredHeader))
    problems.splice(0, problems.length, ...others)
  })

  everythingGoesOn({ copies: false })

  test('feedback is stored', async ({ page }) => {
    await page.goto('/stores/user-store/')
    const form = new FeedbackForm(page)
    await form.sending(() => form.helpful.click())
    await expect(form.status).toContainText('Your answer is stored.')
  })
})
