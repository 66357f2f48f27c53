// An example that a reader edits: the parts of the playground, as tests see them.
import type { Page } from '@playwright/test'
import { Example, expect, frameworks } from './reader'

/** The id of a framework, and what its first example on the `$sessionStore` page is called. */
export type Framework = (typeof frameworks)[number]

/** A line that each framework's file of that example has, and text that can stand in its place. */
export const sentence = 'This session has been active since'

/** The first example of a page, in the tab that is open. */
export class Playground extends Example {
  constructor(readonly page: Page) {
    super(page)
  }

  get panelOfTab() {
    return this.card.getByRole('tabpanel')
  }

  button(name: string) {
    return this.panelOfTab.getByRole('button', { name, exact: true })
  }

  get editor() {
    return this.panelOfTab.getByRole('textbox', { name: /^Code of / })
  }

  /** What the code renders, in its frame. */
  get output() {
    return this.panelOfTab.locator('iframe:not([aria-hidden])').contentFrame().locator('body')
  }

  get problem() {
    return this.preview.locator('.problem')
  }

  /** What the buttons below the code say. */
  get said() {
    return this.panelOfTab.locator('.said')
  }

  /** The choice between the version of another tab and this one. */
  get otherTab() {
    return this.panelOfTab.getByRole('group', { name: 'Version of another tab' })
  }

  get console() {
    return this.panelOfTab.getByRole('log', { name: 'Output of the code' })
  }

  async edit() {
    await this.button('Edit').click()
    await expect(this.editor).toBeFocused()
  }

  /** The code in the editor. All of an example's lines are rendered. */
  async text() {
    const lines = await this.editor.locator('.cm-line').allTextContents()
    return lines.join('\n')
  }

  /** Types `code` in the place of all that there is. */
  async write(code: string) {
    await this.editor.focus()
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(code)
  }

  /** Replaces the first `old` in the code. */
  async replace(old: string, by: string) {
    const text = await this.text()
    expect(text).toContain(old)
    await this.write(text.replace(old, () => by))
  }
}

/** Opens the `$sessionStore` page in a framework, with its first example in view. */
export async function openExample(page: Page, framework: Framework['id']): Promise<Playground> {
  await page.goto(`/stores/session-store/?framework=${framework}`)
  const playground = new Playground(page)
  await playground.shows(new RegExp(`^${sentence}`))
  return playground
}
