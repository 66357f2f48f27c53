// The same journey in `npm run dev`, where React, Vue and Svelte warn of what they keep to themselves
// in a build.
import { openExample, sentence } from './playground'
import { Example, expect, frameworks, shown, test, type StateLabel } from './reader'

test('no framework warns in any state, toggling there and back and switching between', async ({
  page,
}) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  for (const state of ['Signed in', 'Loading', 'Signed out', 'Signed in'] as StateLabel[]) {
    await example.choose(state)
    for (const { label } of frameworks) {
      await example.tab(label).click()
      await example.shows(shown[state])
    }
  }
})

for (const { id, label } of frameworks) {
  test(`code edited in ${label} is compiled and runs`, async ({ page }) => {
    const playground = await openExample(page, id)
    await playground.edit()
    // The first frame of each framework is bundled when it is asked for.
    await expect(playground.output).toContainText(sentence, { timeout: 20_000 })
    await playground.replace(sentence, 'In development')
    await expect(playground.output).toContainText('In development')
  })
}
