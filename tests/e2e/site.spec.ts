// The site around the examples: landing page, 404, search, theme, edit link, date.
import { editBaseUrl } from '../../src/site/build/edit-link'
import { hasFullHistory } from '../../src/site/build/git-history.mjs'
import { Example, expect, shown, test } from './reader'

test('the landing page shows a live example above the fold', async ({ page }) => {
  await page.goto('/')
  const example = new Example(page)
  await expect(example.panel).toBeInViewport({ ratio: 1 })
  await expect(example.preview).toBeInViewport({ ratio: 1 })
  await example.shows(shown['Signed in'])
  await example.choose('Signed out')
  await example.shows(shown['Signed out'])
})

test('an address without a page answers 404 and leads back', async ({ page, problems }) => {
  const response = await page.goto('/stores/no-such-store/')
  expect(response?.status()).toBe(404)
  expect(problems.splice(0)).toHaveLength(1)
  await page.getByRole('link', { name: 'Start page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('every session state')
})

test('the search finds the store by its name', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('textbox', { name: 'Search' }).fill('sessionStore')
  await expect(
    page.getByRole('dialog').getByRole('link', { name: '$sessionStore' }).first(),
  ).toBeVisible()
})

test('the chosen theme stays', async ({ page }) => {
  await page.goto('/stores/session-store/')
  await page.getByRole('combobox', { name: 'Select theme' }).first().selectOption('light')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('the page names its headings, its source and its date', async ({ page }) => {
  await page.goto('/stores/session-store/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('$sessionStore')
  await expect(
    page.getByRole('heading', { level: 2, name: 'How to use the $sessionStore store' }),
  ).toBeVisible()
  // Where nobody knows a repository there is nothing to lead to.
  const base = editBaseUrl()
  const link = page.getByRole('link', { name: 'Edit page' })
  await expect(link).toHaveCount(base ? 1 : 0)
  if (base) {
    const href = await link.getAttribute('href')
    expect(href).toContain(`${base}src/content/docs/stores/session-store.mdx`)
  }
  // Without its whole history git can't tell the date, and the page then names none.
  const date = page.getByText(/^Last updated on \w+ \d+, 20\d\d$/)
  await expect(date).toHaveCount(hasFullHistory() ? 1 : 0)
})
