// Shown = run = copied: the copy button yields the example's file, one trailing newline aside.
import { readFileSync } from 'node:fs'
import { Example, expect, frameworks, test } from './reader'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

for (const { id, label, file } of frameworks) {
  test(`the copy button yields the ${label} file byte for byte`, async ({ page }) => {
    await page.goto(`/stores/session-store/?framework=${id}`)
    const { card, code } = new Example(page)
    const source = readFileSync(`src/examples/session-last-active/${file}`, 'utf8')
    await expect(card.getByRole('tabpanel').getByText(file, { exact: true })).toBeVisible()
    await code.hover()
    await card.getByRole('tabpanel').getByRole('button', { name: 'Copy to clipboard' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(source.replace(/\n$/, ''))
  })
}
