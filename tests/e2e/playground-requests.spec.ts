// Nothing of the playground is fetched before "Edit" is pressed, and then only one framework's part of it.
import type { Page } from '@playwright/test'
import { openExample, sentence } from './playground'
import { expect, frameworks, test } from './reader'

/** What stands in a part of the playground and nowhere else, whatever file it is in. */
const signatures = {
  editor: 'cm-content',
  'compiler of Vue': 'Single file component can contain only one',
  'compiler of Svelte': 'svelte.dev/e/css_expected_identifier',
}

/** Every body that has been fetched since. */
function watchBodies(page: Page) {
  const bodies: Promise<string>[] = []
  page.context().on('response', (response) => {
    bodies.push(response.text().catch(() => ''))
  })
  return async () => {
    const texts = await Promise.all(bodies)
    return Object.entries(signatures)
      .filter(([, signature]) => texts.some((text) => text.includes(signature)))
      .map(([name]) => name)
  }
}

for (const { id, label } of frameworks) {
  test(`only ${label}'s part is fetched, after "Edit" is pressed`, async ({ page }) => {
    let pressed = false
    const early: string[] = []
    const playgroundFiles =
      /(editor|editing|commands|arrival|compiler|worker|frame(?!work)|runner)[^/]*$/i
    page.context().on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (!pressed && playgroundFiles.test(pathname)) early.push(pathname)
    })
    const fetched = watchBodies(page)
    const playground = await openExample(page, id)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('iframe').count()).toBe(0)
    expect(early).toEqual([])
    expect(await fetched()).toEqual([])
    pressed = true
    await playground.edit()
    await expect(playground.output).toContainText(sentence)
    const parts = await fetched()
    expect(parts).toContain('editor')
    for (const other of frameworks) {
      if (other.id === id) continue
      expect(parts).not.toContain(`compiler of ${other.label}`)
    }
  })
}
