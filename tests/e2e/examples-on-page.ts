// The examples of one page as the shared suite sees them: their files, and what their islands render.
// Runs in Node, over a Playwright page.
import { expect, type Page } from '@playwright/test'
import type { SessionState } from '../../src/simulator/simulator'
import type { ExampleFile } from './example-pages'

/** An example found on a page: the file in the open tab, and the code shown for it. */
export interface FoundExample {
  index: number
  file: ExampleFile
  shown: string
}

/**
 * The different renderings among the islands, as HTML without what is a framework's own business:
 * comments, attributes that scope styles, and the order of attributes. Runs in the browser.
 */
function differentHtml(islands: Element[]): string[] {
  const scoping = /^(data-v-|data-astro-)/
  const write = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ')
    if (!(node instanceof Element) || node.matches('template, link, script')) return ''
    const classes = [...node.classList].filter((name) => !name.startsWith('svelte-'))
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'class' && !scoping.test(name))
      .map(({ name, value }) => ` ${name}="${value}"`)
    if (classes.length > 0) attributes.push(` class="${classes.join(' ')}"`)
    return `<${node.localName}${attributes.sort().join('')}>${inside(node)}</${node.localName}>`
  }
  // A template's line breaks between elements show as little as those around them.
  const inside = (node: Node) =>
    [...node.childNodes].map(write).join('').replace(/> </g, '><').trim()
  // In Vue a branch for nothing is an element without content; the others can render nothing at all.
  return [...new Set(islands.map(inside).map((html) => html.replace(/^<div><\/div>$/, '')))]
}

/** The items in an order that `seed` decides (by mulberry32). */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** The live examples of a page, by their index on it. */
export class ExamplesOnPage {
  constructor(
    private readonly page: Page,
    private readonly files: Map<string, ExampleFile>,
  ) {}

  private card(index: number) {
    return this.page.locator('.live-example').nth(index)
  }

  /** The examples in the order of the page, each scrolled to, so that it runs. */
  async find(): Promise<FoundExample[]> {
    const count = await this.page.locator('.live-example').count()
    const found: FoundExample[] = []
    for (let index = 0; index < count; index++) {
      const panel = this.card(index).getByRole('tabpanel')
      const name = await panel.locator('figcaption').innerText()
      const file = this.files.get(name)
      if (!file) throw new Error(`The page shows ${name}, which is no file of src/examples/.`)
      const code = await panel.locator('pre .code').allTextContents()
      const shown = code.map((line) => line.replace(/\n$/, '')).join('\n')
      found.push({ index, file, shown })
    }
    await this.run()
    return found
  }

  /** The states that the page offers. */
  async states(): Promise<SessionState[]> {
    const radios = this.card(0).locator('session-panel input')
    return (await radios.evaluateAll((all) =>
      all.map((radio) => (radio as HTMLInputElement).value),
    )) as SessionState[]
  }

  /** The state that the page is in. */
  async state(): Promise<SessionState> {
    return (await this.card(0).locator('session-panel input:checked').inputValue()) as SessionState
  }

  async choose(state: SessionState) {
    await this.card(0).locator(`session-panel input[value="${state}"]`).check({ force: true })
  }

  /** Opens a framework's tab, in all examples at once. */
  async open(label: string) {
    await this.card(0).getByRole('tab', { name: label }).click()
    await this.run()
  }

  private async run() {
    for (const card of await this.page.locator('.live-example').all()) {
      const island = card.locator('[role="tabpanel"]:not([hidden]) astro-island')
      await island.locator('..').scrollIntoViewIfNeeded()
      await expect(island).not.toHaveAttribute('ssr')
    }
  }

  /** Waits until the island in the open tab renders `text`, and nothing says that it failed. */
  async renders(index: number, text: string | RegExp) {
    const panel = this.card(index).getByRole('tabpanel')
    await expect(panel.locator('astro-island')).toHaveText(text, { useInnerText: true })
    await expect(panel.getByRole('alert')).toBeHidden()
  }

  /** Waits until the islands of all frameworks have rendered the same HTML. */
  async agree(index: number) {
    const islands = this.card(index).locator('astro-island')
    const html = () => islands.evaluateAll(differentHtml)
    await expect.poll(html, 'what the frameworks render').toHaveLength(1)
  }
}
