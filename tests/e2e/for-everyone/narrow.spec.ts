// 320 CSS pixels, which is a screen of 1280 at 400 %: nothing is lost, and no page scrolls sideways, also
// with text spaced as WCAG 1.4.12 has it, and from right to left.
import type { Page } from '@playwright/test'
import { Playground } from '../playground'
import { expect, test } from '../reader'

const paths = [
  '/',
  '/stores/session-store/',
  '/guides/three-values/',
  '/guides/troubleshooting/',
  '/reference/session/',
  '/playground/',
  '/404.html',
]

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Opens all of the first example that can be. */
async function unfold(page: Page) {
  const playground = new Playground(page)
  for (const tool of await playground.card.locator('example-tools .buttons button').all()) {
    await tool.click()
  }
  await playground.edit()
}

/** What is wider than the page, or than a box that cuts it off. */
function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, display, textOverflow } = getComputedStyle(element)
    // Three dots tell that there is more: the menu of headings has all of it.
    if (textOverflow === 'ellipsis') return false
    const cuts = ['hidden', 'clip'].includes(overflowX) && display !== 'inline'
    return cuts && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
  })
  return [
    ...(scrollWidth > clientWidth ? [`page: ${scrollWidth}`] : []),
    ...cut.map((element) => `${element.localName}.${element.className}: ${element.scrollWidth}`),
  ]
}

async function expectRoom(page: Page, about: string) {
  expect(await page.evaluate(tooWide), about).toEqual([])
}

// By touch, for which what can be pressed is larger.
test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

test('no page is wider than the screen', async ({ page }) => {
  test.setTimeout(90_000)
  for (const path of paths) {
    await page.goto(path)
    await expectRoom(page, path)
    if (/session-store|playground/.test(path)) await unfold(page)
    await expectRoom(page, `${path}, unfolded`)
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets.push(sheet)
    }, spacing)
    await expectRoom(page, `${path}, spaced`)
    await page.setViewportSize({ width: 1280, height: 720 })
    await expectRoom(page, `${path}, spaced, wide`)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('[dir]')) part.setAttribute('dir', 'rtl')
    })
    await expectRoom(page, `${path}, right to left`)
  }
})

test('from right to left the page is mirrored, and code is not', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/stores/session-store/')
  await unfold(page)
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('[dir]')) part.setAttribute('dir', 'rtl')
  })
  const { card, panel, preview } = new Playground(page)
  const box = async (part: typeof card) => (await part.boundingBox())!
  const [around, first, last] = [
    await box(card),
    await box(panel.getByRole('radio').first()),
    await box(panel.getByRole('radio').last()),
  ]
  expect(first.x).toBeGreaterThan(last.x)
  expect(first.x + first.width).toBeLessThan(around.x + around.width)
  expect((await box(panel)).y).toBeLessThan((await box(preview)).y)
  const code = page.locator('pre, .cm-content, .console ol, .problem, store-value, store-log code')
  expect(await code.count()).toBeGreaterThan(10)
  for (const block of await code.all()) await expect(block).toHaveCSS('direction', 'ltr')
})
