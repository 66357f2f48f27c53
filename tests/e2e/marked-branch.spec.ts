// The lines of the snippet that run for the store's present value are marked.
import { Example, expect, frameworks, test } from './reader'

const url = '/stores/session-store/'

const running = {
  react: { 'Signed out': 'if (session === null) {', 'Signed in': 'return (' },
  vue: { 'Signed out': 'v-else-if="session === null"', 'Signed in': '<div v-else>' },
  svelte: { 'Signed out': '{:else if $session === null}', 'Signed in': '{:else}' },
}

for (const { id, label } of frameworks) {
  test(`${label}: the branch that runs is marked, and only it`, async ({ page }) => {
    await page.goto(`${url}?framework=${id}&session=loading`)
    const example = new Example(page)
    const marked = example.card.getByRole('tabpanel').locator('.ec-line.runs')
    await expect(marked.first()).toContainText('session === undefined')
    for (const state of ['Signed out', 'Signed in'] as const) {
      await example.choose(state)
      await expect(marked.first()).toContainText(running[id][state])
      await expect(marked.filter({ hasText: 'undefined' })).toHaveCount(0)
    }
  })
}
