// The search: by name, in every framework's code, and to the right tab. Works from the build alone, as every
// test here runs without another site.
import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { Example, expect, frameworks, test } from './reader'

/** `$sessionStore` for the page `session-store`. */
const stores = readdirSync('src/content/docs/stores')
  .map((file) => /^(.+-store)\.mdx$/.exec(file)?.[1])
  .filter((slug) => slug !== undefined)
  .map((slug) => `$${slug.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`)

async function search(page: Page, term: string) {
  const dialog = page.getByRole('dialog', { name: 'Search' })
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('textbox', { name: 'Search' }).fill(term)
  await expect(dialog.locator('.pagefind-ui__message')).toContainText(`for ${term}`)
  return dialog.locator('.pagefind-ui__result')
}

test('a store is the first that its name finds, with and without its $', async ({ page }) => {
  await page.goto('/')
  for (const name of stores) {
    for (const term of [name, name.slice(1)]) {
      const results = await search(page, term)
      await expect
        .soft(results.first().getByRole('link').first(), `the first result for “${term}”`)
        .toHaveText(name)
    }
  }
})

test('a search that is opened before its field is there can be typed into', async ({ page }) => {
  await page.addInitScript(() => {
    // Starlight makes the field when the browser is idle: here, after the key.
    window.requestIdleCallback = (make) => {
      addEventListener('keydown', () => setTimeout(make), { once: true })
      return 0
    }
  })
  await page.goto('/')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('textbox', { name: 'Search' })).toBeFocused()
})

/** What stands in one framework's code only. */
const own = { react: 'toLocaleDateString', vue: 'v-else-if', svelte: 'reactivity' }

for (const { id, label } of frameworks) {
  test(`what stands in ${label}’s code leads to ${label}’s tab`, async ({ page }) => {
    await page.goto('/run-it-yourself/')
    const results = await search(page, own[id])
    await results
      .getByRole('link', { name: `(${label})` })
      .first()
      .click()
    await expect(page).toHaveURL(/#tab-panel-/)
    await expect(new Example(page).tab(label)).toHaveAttribute('aria-selected', 'true')
    const panel = page.locator(new URL(page.url()).hash)
    await expect(panel).toContainText(own[id])
    await expect(panel).toBeInViewport()
  })
}

test('a result on the page that is open opens its tab too, and leaves the saved choice', async ({
  page,
}) => {
  await page.goto('/stores/session-store/')
  await new Example(page).tab('Svelte').click()
  const results = await search(page, 'v-else-if')
  await results.first().getByRole('link', { name: '(Vue)' }).first().click()
  await expect(new Example(page).tab('Vue')).toHaveAttribute('aria-selected', 'true')
  await expect(new Example(page, 1).tab('Vue')).toHaveAttribute('aria-selected', 'true')
  await expect(page).toHaveURL(/#tab-panel-/)
  await page.goto('/')
  await expect(new Example(page).tab('Svelte')).toHaveAttribute('aria-selected', 'true')
})

test('a result shows none of the names that it is found by', async ({ page }) => {
  await page.goto('/')
  const results = await search(page, 'auth store')
  await expect(results.first()).toContainText('$authStore')
  await expect(results.first().locator('.pagefind-ui__result-tags')).toHaveCount(0)
})

test('choosing another tab takes the panel out of the address', async ({ page }) => {
  await page.goto('/stores/session-store/#tab-panel-1-2')
  const example = new Example(page)
  await expect(example.tab('Svelte')).toHaveAttribute('aria-selected', 'true')
  await example.tab('React').click()
  await expect(page).toHaveURL(/\/stores\/session-store\/$/)
  await page.reload()
  await expect(example.tab('React')).toHaveAttribute('aria-selected', 'true')
})
