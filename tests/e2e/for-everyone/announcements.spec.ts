// What a screen reader hears of the previews: each change that the reader makes, once.
import type { Page } from '@playwright/test'
import { openExample, sentence } from '../playground'
import { Example, expect, test } from '../reader'

const nothing = 'Preview: Renders nothing: $sessionStore is null when signed out'
const active = expect.stringMatching(/^Preview: This session has been active since \S/) as unknown

/** Keeps what becomes of every live region of the page, as a screen reader would say it. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((mutations) => {
      const regions = mutations.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="status"], [role="alert"], [aria-live]',
        ),
      )
      for (const region of new Set(regions)) {
        if (region?.textContent?.trim()) said.push(region.textContent)
      }
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
}

async function said(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => Reflect.get(window, 'said') as string[])
  return all.filter((text) => text.startsWith('Preview: '))
}

test('a change of the session is told once, of the preview that was used', async ({ page }) => {
  await listen(page)
  await page.goto('/stores/session-store/')
  const [first, second] = [new Example(page, 0), new Example(page, 1)]
  await first.shows(/^This session/)
  const expected: unknown[] = []
  const hears = async (text: unknown) => {
    expected.push(text)
    await expect.poll(() => said(page)).toEqual(expected)
  }
  await first.choose('Signed out')
  await hears(nothing)
  await second.shows('You are signed out.')
  await second.choose('Loading')
  await hears('Preview: Checking your session…')
  await second.choose('Signed in')
  await hears(expect.stringMatching(/^Preview: You are signed in until /))
  // Through an action, which passes `undefined`, and one on which the store keeps its value.
  await first.card.getByRole('button', { name: 'Actions', exact: true }).click()
  await first.card.getByRole('button', { name: 'Get a new token', exact: true }).click()
  await first.card.getByRole('button', { name: 'Sign out', exact: true }).click()
  await hears(nothing)
  await first.choose('Signed in')
  await hears(active)
  await first.card.getByRole('switch', { name: 'Slow loading' }).check()
  await hears(active)
  expect(
    await page
      .getByRole('status')
      .filter({ hasText: /^Preview: / })
      .count(),
  ).toBe(1)
})

test('edited code tells of an error, of its end, and of the session', async ({ page }) => {
  await listen(page)
  const playground = await openExample(page, 'react')
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  const original = await playground.text()
  expect(await said(page)).toEqual([])
  await playground.replace('<div>', '<div')
  const broken = expect.stringMatching(/^Preview: Line \d+, column \d+: ./) as unknown
  await expect.poll(() => said(page)).toEqual([broken])
  await playground.write(original)
  await expect.poll(() => said(page)).toEqual([broken, active])
  await playground.choose('Signed out')
  const empty = 'Preview: Renders nothing in the state “signed-out”'
  await expect.poll(() => said(page)).toEqual([broken, active, empty])
})
