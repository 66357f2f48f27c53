// The site with the keyboard alone. What has a page of tests of its own is walked there: tabs, session
// panel, actions, editor, feedback.
import type { Page } from '@playwright/test'
import { openExample, sentence } from '../playground'
import { Example, expect, shown, test } from '../reader'

const url = '/stores/session-store/'

test('a reader skips to the content, searches, and chooses a theme', async ({ page }) => {
  await page.goto(url)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy page as Markdown' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+k')
  const field = page.getByRole('textbox', { name: 'Search' })
  await expect(field).toBeFocused()
  await page.keyboard.type('getToken')
  const result = page.getByRole('dialog').getByRole('link', { name: 'getToken()' }).first()
  await expect(result).toBeVisible()
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('Tab')
    if (await result.evaluate((link) => link === document.activeElement)) break
  }
  await expect(result).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/get-token/)
  await page.getByRole('combobox', { name: 'Select theme' }).first().focus()
  await page.keyboard.press('Home')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('a reader clears the log, and has the line slow', async ({ page }) => {
  await page.goto(url)
  const example = new Example(page)
  await example.shows(shown['Signed in'])
  const { card } = example
  await card.getByRole('button', { name: 'Actions', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(card.getByRole('log').getByRole('listitem')).toHaveCount(2)
  await card.getByRole('switch').focus()
  await page.keyboard.press('Space')
  await example.shows(shown.Loading)
  await expect(card.getByRole('switch')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('log')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: 'Clear' }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('log').getByRole('listitem')).toHaveCount(0)
})

test('what takes a button away gives the focus to what follows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const playground = await openExample(page, 'svelte')
  await playground.edit()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type("<b>Mine</b>{console.log('printed')}")
  await expect(playground.console).toContainText('printed')
  const clear = playground.panelOfTab
    .getByRole('group', { name: 'Console' })
    .getByRole('button', { name: 'Clear' })
  await clear.focus()
  await page.keyboard.press('Enter')
  await expect(playground.console).toBeHidden()
  await expect(playground.button('Copy link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(playground.said).toHaveText(/^Link copied\./)
  await playground.button('Copy to clipboard').focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('<b>Mine</b>')
  const reset = async (answer: string) => {
    await playground.button('Reset').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Keep editing' })).toBeFocused()
    if (answer === 'Discard') await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await reset('Keep editing')
  await expect(playground.button('Reset')).toBeFocused()
  await playground.button('Close').press('Enter')
  await reset('Discard')
  await expect(playground.button('Reset')).toBeHidden()
  await expect(playground.button('Edit')).toBeFocused()
  await playground.shows(new RegExp(`^${sentence}`))
})

test('the menu of a narrow screen opens, leads on, and closes', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 })
  await page.goto(url)
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.focus()
  await page.keyboard.press('Enter')
  const link = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: '$userStore' })
  await expect(link).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(link).toBeHidden()
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/user-store/)
})

/** What has the focus: what it is, whether it is outlined, and whether a part of it is in sight. */
function focused() {
  const element = document.activeElement!
  const inner = element.matches('.cm-content') ? element.closest('.cm-editor')! : element
  // A radio button lies, unpainted, over its label.
  const painted = inner.matches('session-panel input') ? inner.nextElementSibling! : inner
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(painted)
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const points = [
    [left + 2, top + 2],
    [right - 2, bottom - 2],
    [(left + right) / 2, (top + bottom) / 2],
  ] as const
  return {
    is: `${element.localName} ${element.ariaLabel ?? element.textContent.trim().slice(0, 40)}`,
    isOutlined:
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor),
    isInSight: points.some(([x, y]) => element.contains(document.elementFromPoint(x, y))),
  }
}

async function walk(page: Page) {
  const stops: ReturnType<typeof focused>[] = []
  await page.getByRole('link', { name: 'Skip to content' }).focus()
  // The keyboard, not the mouse, was used last.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  while (await page.evaluate(() => document.activeElement !== document.body)) {
    stops.push(await page.evaluate(focused))
    // Tab would indent.
    if (stops.at(-1)!.is.startsWith('div Code of ')) await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
  }
  // Browsers differ in whether they stop at a frame in which nothing takes the focus.
  return stops.filter(({ is }) => !is.startsWith('iframe'))
}

test('wherever the focus is, it is outlined and in sight', async ({ page }) => {
  const playground = await openExample(page, 'react')
  for (const tool of await playground.card.locator('example-tools .buttons button').all()) {
    await tool.click()
  }
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  await page.getByRole('button', { name: 'I have feedback' }).click()
  const stops = await walk(page)
  const names = stops.map(({ is }) => is)
  expect(names).toContain('div Code of session.tsx')
  expect(names).toContain('button Send')
  expect(stops.length).toBeGreaterThan(90)
  expect(stops.filter(({ isOutlined, isInSight }) => !isOutlined || !isInSight)).toEqual([])
})
