// Without JavaScript all code is readable, and nothing offers what can't work.
import { expect, frameworks, test } from './reader'

test.use({ javaScriptEnabled: false })

test('the code of all three frameworks stands below each other', async ({ page }) => {
  await page.goto('/stores/session-store/')
  for (const { file } of frameworks) {
    await expect(page.getByText(file, { exact: true })).toBeVisible()
  }
  await expect(page.getByText('<script setup>').first()).toBeVisible()
  await expect(page.getByText('{#if $session === undefined}').first()).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeHidden()
  await expect(page.getByRole('tab').first()).toBeHidden()
})
