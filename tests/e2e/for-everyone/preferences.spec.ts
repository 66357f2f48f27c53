// Readers who have asked their system for less motion, or for colours of their own, get them.
import type { Locator } from '@playwright/test'
import { openExample } from '../playground'
import { expect, test } from '../reader'

test('with less motion nothing moves for longer than a hundredth of a second', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const playground = await openExample(page, 'react')
  await playground.edit()
  await page.getByRole('button', { name: 'I have feedback' }).click()
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after']
        .map((pseudo) => getComputedStyle(element, pseudo))
        .filter(({ transitionDuration, animationDuration }) =>
          `${transitionDuration}, ${animationDuration}`
            .split(', ')
            .some((duration) => parseFloat(duration) > 0.01),
        )
        .map(() => element.outerHTML.slice(0, 80)),
    ),
  )
  expect(moving).toEqual([])
  await expect(page.locator('html')).not.toHaveCSS('scroll-behavior', 'smooth')
})

/** How the browser paints it, as bytes. */
async function pixels(part: Locator) {
  return (await part.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64')
}

test('with forced colours a state is told from the others without shadows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const example = await openExample(page, 'react')
  const { card, panel } = example
  const ground = await card.evaluate((element) => getComputedStyle(element).backgroundColor)

  await expect(card.locator('.ec-line.runs').first()).toBeVisible()
  const bar = await card
    .locator('.ec-line.runs')
    .first()
    .evaluate((line) => getComputedStyle(line, '::before').borderInlineStartColor)
  expect(bar).not.toBe(ground)
  await expect(card.locator('.ec-line .code').first()).toHaveCSS('border-left-color', ground)

  await expect(example.tab('React')).not.toHaveCSS('border-bottom-color', ground)
  await expect(example.tab('Vue')).toHaveCSS('border-bottom-color', ground)

  const chosen = panel.locator('input:checked + span')
  const [unfocused, other] = [await pixels(chosen), panel.locator('input:not(:checked) + span')]
  const paint = (part: Locator) => part.evaluate((span) => getComputedStyle(span).backgroundColor)
  expect(await paint(chosen)).not.toBe(await paint(other.first()))
  await example.state('Signed in').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(chosen).not.toHaveCSS('outline-style', 'none')
  expect(await pixels(chosen)).not.toBe(unfocused)

  const helpful = page.getByRole('button', { name: 'It was helpful' })
  const before = await paint(helpful)
  await helpful.click()
  await expect(helpful).toHaveAttribute('aria-pressed', 'true')
  expect(await paint(helpful)).not.toBe(before)
})
