// A page on paper: all of the code, light, and nothing to press.
import { expect, frameworks, test } from './reader'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/stores/session-store/')
})

test('the code of every framework is printed, whichever tab is open', async ({ page }) => {
  for (const { file } of frameworks) {
    await expect(page.getByText(file, { exact: true })).toBeVisible()
  }
  await expect(page.getByText('<script setup>').first()).toBeVisible()
  await expect(page.getByText('{#if $session === undefined}').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The three values' })).toBeVisible()
})

test('no control is printed', async ({ page }) => {
  const controls = page.locator('button, input, select, textarea, [role="tab"], iframe')
  expect(await controls.count()).toBeGreaterThan(10)
  for (const control of await controls.all()) await expect(control).toBeHidden()
})

/** How light a colour is, from 0 (black) to 1 (white). */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)!.map(Number)
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}

test('text and code are dark on light, also for a reader of the dark theme', async ({ page }) => {
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const colors = await page
    .locator(
      'body, .sl-markdown-content > p, h1, .live-example .ec-line span, .live-example .title',
    )
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color))
  expect(colors.length).toBeGreaterThan(100)
  for (const color of colors) expect(lightness(color), color).toBeLessThan(0.6)
  const grounds = await page
    .locator('body, .live-example pre, .live-example .header, .live-example .title')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).backgroundColor))
  for (const ground of grounds.filter((color) => color !== 'rgba(0, 0, 0, 0)')) {
    expect(lightness(ground), ground).toBeGreaterThan(0.9)
  }
})
