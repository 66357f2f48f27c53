// Nothing of the playground is fetched before "Edit" is pressed, then only one framework's part of it, and
// no more than it may weigh.
import type { Page } from '@playwright/test'
import { openExample, sentence } from './playground'
import { expect, frameworks, test } from './reader'

/** What stands in a part of the playground and nowhere else, whatever file it is in. */
const signatures = {
  editor: 'cm-content',
  'compiler of Vue': 'Single file component can contain only one',
  'compiler of Svelte': 'svelte.dev/e/css_expected_identifier',
}

/** What may be fetched after "Edit" is pressed, in bytes as they are sent. */
const most = { react: 200_000, vue: 370_000, svelte: 350_000 }

/** How many bytes these files are as they are sent. */
async function bytesOf(page: Page, paths: Iterable<string>): Promise<number> {
  const headers = { 'accept-encoding': 'br' }
  const answers = await Promise.all([...paths].map((path) => page.request.head(path, { headers })))
  return answers.reduce((sum, answer) => sum + Number(answer.headers()['content-length']), 0)
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
    const before = new Set<string>()
    const after = new Set<string>()
    const playgroundFiles =
      /(editor|editing|commands|arrival|compiler|worker|frame(?!work)|runner)[^/]*$/i
    page.context().on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (!pressed) before.add(pathname)
      else if (request.url().startsWith('http') && !before.has(pathname)) after.add(pathname)
    })
    const fetched = watchBodies(page)
    const playground = await openExample(page, id)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('iframe').count()).toBe(0)
    expect([...before].filter((path) => playgroundFiles.test(path))).toEqual([])
    expect(await fetched()).toEqual([])
    pressed = true
    await playground.edit()
    await expect(playground.output).toContainText(sentence)
    await page.waitForLoadState('networkidle')
    expect(await bytesOf(page, after)).toBeLessThan(most[id])
    const parts = await fetched()
    expect(parts).toContain('editor')
    for (const other of frameworks) {
      if (other.id === id) continue
      expect(parts).not.toContain(`compiler of ${other.label}`)
    }
  })
}
