// What can be pressed is at least 24 CSS pixels wide and high (WCAG 2.5.8), links within text aside.
import { devices } from '@playwright/test'
import { openExample } from '../playground'
import { expect, test } from '../reader'

/** Names and sizes of the targets below 24 pixels. */
function smallTargets() {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]'
  const size = (element: Element) => {
    // A field and its label are one target, and a pseudo-element can widen one.
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
    const { width, height } = (label ?? element).getBoundingClientRect()
    const after = getComputedStyle(element, '::after')
    const added = after.position === 'absolute' ? after : { width: '0', height: '0' }
    return [
      Math.max(width, parseFloat(added.width) || 0),
      Math.max(height, parseFloat(added.height) || 0),
    ] as const
  }
  const isInText = (element: Element) => {
    const block = element.parentElement!.closest('p, li, td, dd')
    const isLink = element.matches('.sl-markdown-content a:not(.sl-anchor-link), feedback-form a')
    return isLink && Boolean(block)
  }
  return [...document.querySelectorAll(all)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !isInText(element) && !element.closest('.trap, .sr-only'))
    .map((element) => ({ element, size: size(element) }))
    .filter(({ size: [width, height] }) => width > 0 && (width < 24 || height < 24))
    .map(({ element, size }) => `${element.outerHTML.slice(0, 80)} ${size.join(' × ')}`)
}

const { viewport, hasTouch, isMobile } = devices['Pixel 7']
const screens = { desktop: {}, phone: { viewport, hasTouch, isMobile } }

for (const [screen, options] of Object.entries(screens)) {
  test.describe(screen, () => {
    test.use(options)

    test('every target is large enough', async ({ page }) => {
      const playground = await openExample(page, 'react')
      for (const tool of await playground.card.locator('example-tools .buttons button').all()) {
        await tool.click()
      }
      await playground.edit()
      await page.getByRole('button', { name: 'I have feedback' }).click()
      await expect(page.getByRole('button', { name: 'Send' })).toBeVisible()
      await expect(playground.card.locator('store-value summary').first()).toBeVisible()
      expect(await page.evaluate(smallTargets)).toEqual([])
    })
  })
}
