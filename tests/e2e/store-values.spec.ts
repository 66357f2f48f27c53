// The table of a store's values marks the row of the state that the page is in.
import { Example, expect, test } from './reader'

test('the row of the session state is marked, and only it', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  const marked = page.locator('store-values tr[aria-current]')
  await expect(marked).toHaveText(/^\s*Signed in/)
  for (const state of ['Loading', 'Signed out', 'Pending', 'Signed in']) {
    await example.panel.getByRole('radio', { name: state }).click()
    await expect(marked).toHaveText(new RegExp(`^\\s*${state}`))
  }
  await example.panel.getByRole('radio', { name: 'Two accounts' }).click()
  await expect(marked, 'has the value of "Signed in"').toHaveText(/^\s*Signed in/)
})
