// The playground by touch, with an on-screen keyboard: it edits, shows the caret, and is no wider than
// the screen.
import { openExample, sentence } from './playground'
import { expect, test } from './reader'

test('a reader edits by touch', async ({ page }) => {
  const playground = await openExample(page, 'react')
  const edit = playground.button('Edit')
  expect((await edit.boundingBox())!.height).toBeGreaterThanOrEqual(40)
  await edit.tap()
  await expect(playground.output).toContainText(sentence)
  await playground.replace(sentence, 'By touch')
  await expect(playground.output).toContainText('By touch')
  const hidden = () => playground.preview.evaluate((box) => box.scrollHeight - box.clientHeight)
  await expect.poll(hidden, { message: 'pixels to scroll to' }).toBe(0)
  for (const name of ['Reset', 'Close', 'Copy link', 'Download', 'Open in StackBlitz']) {
    const box = (await playground.button(name).boundingBox())!
    expect(box.height).toBeGreaterThanOrEqual(40)
    expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width)
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

test('what is typed stays in view above an on-screen keyboard', async ({ page }) => {
  const playground = await openExample(page, 'vue')
  await playground.button('Edit').tap()
  await expect(playground.editor).toBeFocused()
  // As the keyboard of the phone does with `interactive-widget=resizes-content`.
  await page.setViewportSize({ width: 412, height: 380 })
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('\n<!-- here -->')
  await expect(playground.editor.getByText('<!-- here -->')).toBeInViewport()
})
