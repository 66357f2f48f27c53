// The table of a store's values marks the row of the state that the page is in.
import { storeValues } from '../../src/session/build/store-values'
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

test('the table of each store has a row for loading, signed out, signed in and pending', async ({
  page,
  request,
}) => {
  const exports = Object.keys(storeValues)
  await page.goto('/stores/session-store/')
  const links = page.getByRole('navigation', { name: 'Main' }).locator('a[href^="/stores/"]')
  expect((await links.allInnerTexts()).toSorted()).toEqual(exports.toSorted())
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')!))) {
    const html = await (await request.get(href)).text()
    const labels = [...html.matchAll(/<th role="rowheader"[^>]*>(.*?)<\/th>/g)].map(
      ([, one]) => one,
    )
    expect(labels.slice(0, 4), href).toEqual(['Loading', 'Signed out', 'Signed in', 'Pending'])
  }
})
