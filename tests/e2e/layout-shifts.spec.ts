// Nothing on a page moves by itself: not while it arrives in pieces on a slow line and a slow machine,
// not when its examples start, and not when the session changes.
import { test as onSlowLine, type Page } from '@playwright/test'
import { builtPages, shares } from './built-pages'
import { layoutShifts } from './layout-shifts'
import { openInPieces } from './slow-stream'
import { Example, expect, shown, test, type StateLabel } from './reader'

const pages = {
  '/stores/session-store/': [320, 390, 768, 1152, 1350, 1600],
  '/': [390, 1350],
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Down to the end of the page and up again, screen by screen. */
async function scrollThrough(page: Page): Promise<void> {
  const screens = await page.evaluate(() =>
    Math.ceil(document.documentElement.scrollHeight / innerHeight),
  )
  for (const screen of Array(screens).keys()) {
    await page.evaluate(async (index) => {
      scrollTo({ top: index * innerHeight, behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    }, screen)
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
}

const screens = { phone: [390, 844], laptop: [1280, 1000], desktop: [1600, 1200] } as const

for (let share = 0; share < shares; share++) {
  test(`no page moves, on any screen (${share + 1} of ${shares})`, async ({ page }) => {
    for (const path of builtPages(share)) {
      for (const [screen, [width, height]] of Object.entries(screens)) {
        await page.setViewportSize({ width, height })
        await page.goto(path)
        await scrollThrough(page)
        await expect(page.locator('[role=tabpanel]:not([hidden]) astro-island[ssr]')).toHaveCount(0)
        expect(await layoutShifts(page), `${path} on a ${screen}`).toEqual([])
      }
    }
  })
}

for (const [path, widths] of Object.entries(pages)) {
  for (const width of widths) {
    onSlowLine(
      `${path} arrives in pieces and stays put, ${width} px wide`,
      async ({ page, baseURL }) => {
        await page.setViewportSize({ width, height: 800 })
        await slowDown(page, 4)
        await openInPieces(page, new URL(baseURL!).origin, path)
        await slowDown(page, 1)
        await new Example(page).shows(shown['Signed in'])
        await scrollThrough(page)
        expect(await layoutShifts(page)).toEqual([])
      },
    )
  }
}

for (const width of [390, 1350]) {
  test(`an example stays put in every state and framework, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/stores/session-store/')
    const example = new Example(page)
    const box = async () => ({
      preview: await example.preview.boundingBox(),
      code: await example.code.first().boundingBox(),
    })
    await example.shows(shown['Signed in'])
    const before = await box()
    for (const [label, text] of Object.entries(shown)) {
      await example.choose(label as StateLabel)
      await example.shows(text)
      expect(await box(), label).toEqual(before)
    }
    expect(await layoutShifts(page)).toEqual([])
    for (const label of ['Vue', 'Svelte', 'React']) {
      await example.tab(label).click()
      await example.shows(shown['Signed in'])
      expect((await box()).preview, label).toEqual(before.preview)
    }
  })
}

for (const width of [390, 1350]) {
  test(`code out of view has the height that it has in view, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/reference/types/')
    const blocks = page.locator('.sl-markdown-content > .expressive-code > .frame')
    const skipped = await blocks.evaluateAll((all) => {
      const far = all.filter(
        (block) => !block.querySelector('pre')!.checkVisibility({ contentVisibilityAuto: true }),
      )
      const heights = () => far.map((block) => block.getBoundingClientRect().height)
      const told = heights()
      for (const block of far) (block as HTMLElement).style.contentVisibility = 'visible'
      return { told, real: heights() }
    })
    expect(skipped.told.length).toBeGreaterThan(50)
    expect(skipped.told).toEqual(skipped.real)
  })
}
