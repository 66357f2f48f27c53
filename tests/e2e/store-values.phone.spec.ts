// The table of a store's values on a phone, where the meaning stands below the value.
import { expect, test } from './reader'

test('a value stands beside its session state, not below it', async ({ page }) => {
  await page.goto('/stores/auth-store/')
  const row = page.locator('store-values tbody tr').first()
  const state = (await row.getByRole('rowheader').boundingBox())!
  const [value, meaning] = await Promise.all(
    [0, 1].map((index) => row.getByRole('cell').nth(index).boundingBox()),
  )
  expect(value!.y).toBe(state.y)
  expect(meaning!.y).toBeGreaterThanOrEqual(value!.y + value!.height)
})
