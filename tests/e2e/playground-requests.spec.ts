// Nothing of the playground is fetched before "Edit" is pressed, then only one framework's part of it, and
// no more than it may weigh.
import { quietNetwork } from '../../scripts/bench/quiet-network.mjs'
import { FetchedFiles } from './fetched-files'
import { openExample, sentence } from './playground'
import { expect, frameworks, test } from './reader'

/** What stands in a part of the playground and nowhere else, whatever file it is in. */
const signatures = {
  editor: 'cm-content',
  'compiler of Vue': 'Single file component can contain only one',
  'compiler of Svelte': 'svelte.dev/e/css_expected_identifier',
}

/** What may be fetched after "Edit" is pressed, in bytes as they are sent. React’s files need Babel. */
const most = { react: 306_000, vue: 370_000, svelte: 350_000 }

for (const { id, label } of frameworks) {
  test(`only ${label}'s part is fetched, after "Edit" is pressed`, async ({ page }) => {
    const playgroundFiles =
      /(editor|editing|commands|arrival|compiler|worker|frame(?!work)|runner)[^/]*$/i
    const fetched = new FetchedFiles(page)
    const playground = await openExample(page, id)
    await quietNetwork(page)
    expect(await page.locator('iframe').count()).toBe(0)
    const before = new Set(fetched.paths)
    expect([...before].filter((path) => playgroundFiles.test(path))).toEqual([])
    expect(await fetched.holding(signatures)).toEqual([])
    await playground.edit()
    // The frame runs nothing before all is there that it, the editor and the compiler ask for.
    await expect(playground.output).toContainText(sentence)
    expect(await fetched.bytesOf(fetched.paths.difference(before))).toBeLessThan(most[id])
    const parts = await fetched.holding(signatures)
    expect(parts).toContain('editor')
    for (const other of frameworks) {
      if (other.id === id) continue
      expect(parts).not.toContain(`compiler of ${other.label}`)
    }
  })
}
