// The pages that reload for "Loading", because nothing in the life of a page takes Clerk back to it.
import type { Page } from '@playwright/test'
import { Playground } from './playground'
import { Example, expect, test } from './reader'

/** Marks the page, so that a reload shows. */
const mark = (page: Page) => page.evaluate(() => document.body.classList.add('marked'))
const isMarked = (page: Page) => page.evaluate(() => document.body.classList.contains('marked'))

test('choosing Loading reloads the page, leaving it does not', async ({ page }) => {
  await page.goto('/stores/is-loaded-store/')
  const example = new Example(page)
  await example.shows('Welcome, Maya!')
  await mark(page)
  await example.choose('Loading')
  await expect(example.preview.getByRole('progressbar')).toBeVisible()
  expect(await isMarked(page)).toBe(false)
  await expect(example.state('Loading')).toBeChecked()
  await mark(page)
  await example.choose('Signed out')
  await example.shows('Welcome!')
  expect(await isMarked(page)).toBe(true)
})

test('the reader is told before, and keeps the focus', async ({ page }) => {
  await page.goto('/stores/client-store/')
  const example = new Example(page, 1)
  await example.shows(/maya/)
  await expect(example.state('Loading')).toHaveAccessibleDescription(/reloads the page/)
  await expect(page.getByText('Choosing Loading reloads the page').first()).toBeVisible()
  await mark(page)
  await example.state('Signed out').focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => isMarked(page).catch(() => true)).toBe(false)
  await expect(example.state('Loading')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await example.shows('Accounts on this browser: none')
})

test('slow loading is that of a page just opened', async ({ page }) => {
  await page.clock.install()
  await page.goto('/stores/is-loaded-store/')
  const example = new Example(page)
  await example.shows('Welcome, Maya!')
  await mark(page)
  await example.card.getByRole('button', { name: 'Actions' }).click()
  await page.clock.pauseAt(Date.now() + 60_000)
  await example.card.getByRole('switch', { name: 'Slow loading (2 s)' }).click()
  await expect(example.preview.getByRole('progressbar')).toBeVisible()
  expect(await isMarked(page)).toBe(false)
  await expect.poll(() => page.evaluate(() => Boolean(window.Clerk))).toBe(true)
  await page.clock.runFor(1_999)
  await expect(example.preview.getByRole('progressbar')).toBeVisible()
  await page.clock.resume()
  await example.shows('Welcome, Maya!')
})

test('the choice survives the reload where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    Object.defineProperty(window, 'sessionStorage', { get: refuse })
  })
  await page.goto('/stores/is-loaded-store/')
  const example = new Example(page)
  await example.shows('Welcome, Maya!')
  await example.choose('Loading')
  await expect(page).toHaveURL(/session=loading/)
  await expect(example.preview.getByRole('progressbar')).toBeVisible()
  await expect(example.state('Loading')).toBeChecked()
})

test('other pages go to Loading and back without a reload', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page, 1)
  await example.shows(/^You are signed in/)
  await mark(page)
  await example.choose('Loading')
  await example.shows('Checking your session…')
  expect(await isMarked(page)).toBe(true)
  await expect(page.getByText('Choosing Loading reloads the page')).toHaveCount(0)
})

test('edited code goes to Loading in a new frame, and the page keeps the editor', async ({
  page,
}) => {
  await page.goto('/stores/is-loaded-store/?framework=react')
  const playground = new Playground(page)
  await playground.shows('Welcome, Maya!')
  await mark(page)
  await playground.edit()
  await playground.replace('Welcome', 'Hello')
  await expect(playground.output).toHaveText('Hello, Maya!')
  await playground.choose('Loading')
  await expect(playground.output.getByRole('progressbar')).toBeVisible()
  await playground.choose('Signed in')
  await expect(playground.output).toHaveText('Hello, Maya!')
  const frame = await playground.panelOfTab.locator('iframe:not([aria-hidden])').elementHandle()
  await playground.card.getByRole('button', { name: 'Actions' }).click()
  await playground.card.getByRole('switch', { name: 'Slow loading (2 s)' }).click()
  await expect.poll(() => frame?.evaluate((element) => element.isConnected)).toBe(false)
  await expect(playground.output).toHaveText('Hello, Maya!')
  await playground.choose('Loading')
  await playground.tab('Vue').click()
  await expect(playground.preview).toHaveText('Clerk is loaded here already. Reload the page', {
    useInnerText: true,
  })
  expect(await isMarked(page)).toBe(true)
  await playground.preview.getByRole('button').click()
  await expect(playground.preview.getByRole('progressbar')).toBeVisible()
  expect(await isMarked(page)).toBe(false)
})
