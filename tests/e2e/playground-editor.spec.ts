// "Edit" turns the code into an editor where it stands: nothing moves, and the keyboard gets in and out.
import type { Locator } from '@playwright/test'
import { openExample, sentence } from './playground'
import { expect, frameworks, test } from './reader'

/** Where the text of each line is, and in which colours. */
function linesOf(lines: Locator) {
  return lines.evaluateAll((elements) =>
    elements.map((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { x, y, width, height } = range.getBoundingClientRect()
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const colours: string[] = []
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (!textContent?.trim()) continue
        const { color, fontFamily, fontWeight } = getComputedStyle(parentElement!)
        colours.push(`${textContent.trim()} ${color} ${fontFamily} ${fontWeight}`)
      }
      return { box: textBox(), colours }

      /** An empty line has no width to compare. */
      function textBox() {
        return element.textContent?.trim() ? [x, y, width, height].map((n) => n.toFixed(2)) : []
      }
    }),
  )
}

for (const { id, label, file } of frameworks) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing moves or changes colour when ${label} is edited, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      const playground = await openExample(page, id)
      await page.evaluate(() => {
        const shifts: string[] = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { sources } = entry as PerformanceEntry & {
              sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[]
            }
            for (const { node, previousRect, currentRect } of sources) {
              const rects = JSON.stringify([previousRect, currentRect])
              shifts.push(`${(node?.cloneNode() as Element | undefined)?.outerHTML} ${rects}`)
            }
          }
        }).observe({ type: 'layout-shift' })
        Object.assign(window, { shifts })
      })
      await playground.button('Edit').scrollIntoViewIfNeeded()
      const block = await playground.code.boundingBox()
      const before = await linesOf(playground.code.locator('.ec-line > .code'))
      await playground.edit()
      await expect(playground.output).toContainText(sentence)
      expect(await linesOf(playground.editor.locator('.cm-line'))).toEqual(before)
      expect(await playground.panelOfTab.locator('.cm-editor').boundingBox()).toEqual(block)
      await expect(playground.panelOfTab.getByText(file, { exact: true })).toBeVisible()
      expect(await page.evaluate(() => Reflect.get(window, 'shifts') as string[])).toEqual([])
    })
  }
}

test('Tab indents, and Escape then Tab leaves, however long one waits', async ({ page }) => {
  const playground = await openExample(page, 'react')
  await page.clock.install()
  await playground.edit()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('Tab')
  expect(await playground.text()).toMatch(/^ {2}import/)
  await page.keyboard.press('Shift+Tab')
  expect(await playground.text()).toMatch(/^import/)
  const hint = playground.panelOfTab.getByRole('status').filter({ hasText: 'Tab' })
  await expect(hint).toHaveText('Tab indents. Escape, then Tab leaves.')
  await expect(playground.editor).toHaveAccessibleDescription(/Escape, then Tab leaves/)
  await page.keyboard.press('Escape')
  await expect(hint).toHaveText('Tab now leaves the editor.')
  await page.clock.fastForward('10:00')
  await page.keyboard.press('Tab')
  await expect(playground.editor).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(playground.editor).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await playground.text()).toMatch(/^ {2}import/)
})

test('Enter keeps the depth of the line, and goes deeper after a bracket', async ({ page }) => {
  const playground = await openExample(page, 'react')
  await playground.edit()
  await playground.write('')
  await page.keyboard.type('function f() {\nreturn [\n1')
  expect(await playground.text()).toBe('function f() {\n  return [\n    1')
})

test('the copy button yields what is in the editor, and the original after closing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const playground = await openExample(page, 'vue')
  const original = await playground.code.locator('.ec-line').allTextContents()
  await playground.edit()
  await playground.write('<template>\n  <b>mine</b>\n</template>')
  const copied = async () => {
    await playground.panelOfTab.locator('figure').hover()
    await playground.button('Copy to clipboard').click()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied()).toBe('<template>\n  <b>mine</b>\n</template>')
  await playground.button('Close').click()
  await expect(playground.editor).toHaveCount(0)
  expect((await copied()).split('\n')).toEqual(original.map((line) => line.replace('\n', '')))
})

test('the editor can be opened, used and closed with the keyboard alone', async ({ page }) => {
  const playground = await openExample(page, 'svelte')
  await playground.button('Edit').focus()
  await page.keyboard.press('Enter')
  await expect(playground.editor).toBeFocused()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('<b>typed</b>')
  await expect(playground.output).toContainText('typed')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+Tab')
  await expect(playground.button('Close')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(playground.preview.locator('iframe')).toHaveCount(0)
  await expect(playground.button('Edit')).toBeFocused()
  await playground.shows(new RegExp(`^${sentence}`))
})
