// What axe finds on the built pages, in both themes: nothing. By WCAG 2.2 AA and axe's best practices.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { builtPages, shares } from './built-pages'
import { openExample, sentence } from './playground'
import { Example, expect, test } from './reader'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Ninety types in one form: axe would take a minute for all, and sees as much in the first. */
const longest = '/reference/types/'
const enough = 40

/** One of each kind: looked at by every rule in the dark too, where the others differ in colour only. */
const ofEachKind = ['/', '/stores/session-store/', '/reference/session/']

/** Not ours, and no loss to a reader: `rule: end of the element's selector`. */
const known = [
  // Code that scrolls, which Expressive Code's script makes a region without a name: to a screen reader it
  // is none then.
  /^landmark-unique: .*pre\[/,
]

/** Faults as lines that name the rule and the element. */
async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    )
    .filter((fault) => !known.some((pattern) => pattern.test(fault)))
}

/** Code that scrolls gets its place in the tab order a moment after it is laid out: when it comes near. */
async function scrollableByKeyboard(page: Page) {
  await page.evaluate(async () => {
    for (const pre of document.querySelectorAll('.expressive-code pre')) {
      const isSkipped =
        pre.parentElement!.checkVisibility() &&
        !pre.checkVisibility({ contentVisibilityAuto: true })
      if (!isSkipped) continue
      pre.scrollIntoView({ behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    }
    scrollTo({ top: 0, behavior: 'instant' })
  })
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('.expressive-code pre')].every(
      (pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0,
    ),
  )
}

/** Looks at the page, or the part of it that a selector names, in both themes. */
async function expectNoFaults(page: Page, about: string, part = 'html') {
  await scrollableByKeyboard(page)
  // Without the frames of edited code, which is a reader's.
  const axe = (runOnly: string[]) =>
    new AxeBuilder({ page })
      .setLegacyMode()
      .include(part)
      .options({ runOnly, resultTypes: ['violations'], iframes: false })
  const rules = { light: tags, dark: ofEachKind.includes(about) ? tags : ['color-contrast'] }
  for (const [theme, runOnly] of Object.entries(rules)) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme)
    await expect
      .poll(() => faults(axe(runOnly)), { message: `${about}, ${theme}`, timeout: 60_000 })
      .toEqual([])
  }
}

for (let share = 0; share < shares; share++) {
  test(`no page has a fault that axe sees (${share + 1} of ${shares})`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const path of builtPages(share)) {
      await page.goto(path)
      if (path === longest) {
        await page.locator('.sl-markdown-content').evaluate((content, parts) => {
          content.replaceChildren(...[...content.children].slice(0, parts))
        }, enough)
      }
      await expectNoFaults(page, path)
    }
  })
}

test('no state of an example has one, nor its tools', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  for (const button of await example.card.locator('example-tools .buttons button').all()) {
    await button.click()
  }
  for (const state of await example.panel.getByRole('radio').all()) {
    await state.click()
    await expect(example.preview).not.toBeEmpty()
    await expectNoFaults(page, String(await state.getAttribute('value')), '.live-example')
  }
})

test('an open editor has none, with code that runs or fails', async ({ page }) => {
  const playground = await openExample(page, 'svelte')
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  await expectNoFaults(page, 'the editor', '.live-example')
  await playground.replace('{#if', '{#if (')
  await expect(playground.problem).toBeVisible()
  await expectNoFaults(page, 'the problem', '.live-example')
})

test('an open form for feedback has none', async ({ page }) => {
  await page.goto('/stores/session-store/')
  await page.getByRole('button', { name: 'I have feedback' }).click()
  await expect(page.getByRole('textbox', { name: 'Your feedback' })).toBeVisible()
  await expectNoFaults(page, 'the form', 'main')
})

test('the search has none while it shows results', async ({ page }) => {
  await page.goto('/stores/session-store/')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('textbox', { name: 'Search' }).fill('session')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await expectNoFaults(page, 'the search', 'dialog[open]')
})
