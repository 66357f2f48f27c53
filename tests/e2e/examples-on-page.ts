// The examples of one page as the shared suite sees them: their files, and what their islands render.
// Runs in Node, over a Playwright page.
import { expect, type Page } from '@playwright/test'
import { stateOf } from '../../src/session/state-of'
import type { SessionState } from '../../src/simulator/simulator'
import type { ExampleFile } from './example-pages'

/** An example found on a page: the file in the open tab, and the code shown for it. */
export interface FoundExample {
  index: number
  file: ExampleFile
  shown: string
}

/** What a live example shows: the text in the open tab, what the frameworks rendered, and any error. */
interface Rendering {
  text: string
  html: string[]
  error: string
}

/**
 * Reads what the examples show. `html` has an entry for each different rendering among the frameworks
 * that run, without what is a framework's own business: comments, attributes that scope styles, and the
 * order of attributes. Runs in the browser.
 */
function readCards(cards: Element[]): Rendering[] {
  const scoping = /^(data-v-|data-astro-)/
  // React mirrors what an input holds into its attribute.
  const isOwn = (element: Element, name: string) =>
    name === 'class' || scoping.test(name) || (name === 'value' && element.matches('input'))
  const write = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ')
    if (!(node instanceof Element) || node.matches('template, link, script')) return ''
    const classes = [...node.classList].filter((name) => !name.startsWith('svelte-'))
    const attributes = [...node.attributes]
      .filter(({ name }) => !isOwn(node, name))
      .map(({ name, value }) => ` ${name}="${value}"`)
    if (classes.length > 0) attributes.push(` class="${classes.join(' ')}"`)
    return `<${node.localName}${attributes.sort().join('')}>${inside(node)}</${node.localName}>`
  }
  // A template's line breaks between elements show as little as those around them.
  const inside = (node: Node) =>
    [...node.childNodes].map(write).join('').replace(/> </g, '><').trim()
  // In Vue a branch for nothing is an element without content; the others can render nothing at all.
  const html = (island: Element) => inside(island).replace(/^<div><\/div>$/, '')
  const open = '[role="tabpanel"]:not([hidden])'
  return cards.map((card) => ({
    text: card
      .querySelector<HTMLElement>(`${open} astro-island`)!
      .innerText.replace(/\s+/g, ' ')
      .trim(),
    html: [...new Set([...card.querySelectorAll('astro-island:not([ssr])')].map(html))],
    error: card.querySelector<HTMLElement>(`${open} [role="alert"]`)!.innerText.trim(),
  }))
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
  /** The tabs opened so far, the latest last. */
  private opened: string[] = []

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

  /** Chooses a state, and waits until Clerk is in it. A page that reloads then shows what it did. */
  async choose(state: SessionState) {
    const radio = this.card(0).locator(`session-panel input[value="${state}"]`)
    const reloads =
      state === 'loading' &&
      (await this.page.locator('session-panel[data-reloads]').count()) > 0 &&
      !(await radio.isChecked())
    const reloaded = reloads && this.page.waitForEvent('load')
    await radio.evaluate((input: HTMLInputElement) => input.click())
    await reloaded
    for (const label of reloads ? this.opened : []) await this.open(label)
    if (reloads) await this.run()
    // Two states may look the same: only Clerk tells when the one is left.
    const clerk = await this.page.waitForFunction(() => window.Clerk)
    await expect.poll(() => clerk.evaluate(stateOf), { intervals: [20, 40, 80, 160] }).toBe(state)
  }

  /** Opens a framework's tab, in all examples at once. */
  async open(label: string) {
    this.opened = [...this.opened.filter((other) => other !== label), label]
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

  /**
   * Waits until the examples render `texts`, in the order of the page, the frameworks that run agree,
   * and no example says that it failed.
   */
  async render(texts: (string | RegExp)[]) {
    const expected = texts.map((text) => ({
      text: typeof text === 'string' ? text : (expect.stringMatching(text) as unknown),
      html: [expect.any(String) as unknown],
      error: '',
    }))
    const cards = this.page.locator('.live-example')
    const options = { intervals: [20, 40, 80, 160], message: 'what the examples render' }
    await expect.poll(() => cards.evaluateAll(readCards), options).toEqual(expected)
  }
}
