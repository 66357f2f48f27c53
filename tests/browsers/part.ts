// A part of a page, by what a reader knows it by: a selector, and the name it has. It is looked for anew at
// each step, and each step waits until it can be done. Runs in Node.
import { expect, test } from '@playwright/test'
import type { Point } from './drivers/driver'
import type { Box, Sight, Step } from './in-page'
import { Place } from './place'

/** How often to look, in milliseconds: soon at first. */
const intervals = [20, 40, 80, 160]

/** Runs `act` as one step of the report, which blames the line that called it. */
function step<Result>(title: string, act: () => Promise<Result>): Promise<Result> {
  return test.step(title, act, { box: true })
}

export class Part {
  constructor(
    private readonly place: Place,
    private readonly steps: readonly Step[],
    /** What it is named after in the report, where it stands in a frame. */
    private readonly frame?: Part,
  ) {}

  /** What of these stands in this part. A text must be all of the name; see `nameOf` in in-page.ts. */
  part(css: string, name?: string | RegExp): Part {
    const { source, flags } = name instanceof RegExp ? name : {}
    const named = source !== undefined ? { source, flags: flags! } : (name as string | undefined)
    return new Part(this.place, [...this.steps, { css, ...(named && { name: named }) }], this.frame)
  }

  /** The one at `index`, from 0, of those that this stands for. */
  nth(index: number): Part {
    const last = { ...this.steps.at(-1)!, nth: index }
    return new Part(this.place, [...this.steps.slice(0, -1), last], this.frame)
  }

  /** Each of those that this stands for now. */
  async all(): Promise<Part[]> {
    const { count } = await this.look()
    return Array.from({ length: count }, (_, index) => this.nth(index))
  }

  /** What stands in the document of this frame. */
  inside(css: string): Part {
    return new Part(new Place(this.place.driver, this.steps), [{ css }], this)
  }

  button(name: string | RegExp): Part {
    return this.part('button', name)
  }

  toString(): string {
    const own = this.steps.map(({ css, name, nth }) =>
      [css, name && ` “${typeof name === 'string' ? name : name.source}”`, nth && ` ${nth + 1}`]
        .filter(Boolean)
        .join(''),
    )
    return [...(this.frame ? [String(this.frame)] : []), ...own].join(' › ')
  }

  /** What there is to see now. */
  look(): Promise<Sight> {
    return this.place.look(this.steps)
  }

  /** The texts of all that this stands for. */
  texts(): Promise<string[]> {
    return this.place.call('texts', [...this.steps])
  }

  /** The same with every space and line break that stands there, and what is hidden. */
  contents(): Promise<string[]> {
    return this.place.call('contents', [...this.steps])
  }

  /** Waits until it is visible and its text is all this, or matches. */
  shows(text: string | RegExp): Promise<void> {
    return step(`${this} shows ${text}`, () =>
      this.wait(`what ${this} shows`, ({ text }) => text, text),
    )
  }

  /** Waits until an attribute has a value. */
  has(attribute: string, value: string | RegExp): Promise<void> {
    const message = `${attribute} of ${this}`
    return step(`${message} is ${value}`, () =>
      this.wait(message, ({ attributes }) => attributes[attribute] ?? '(none)', value),
    )
  }

  /** Waits until it is there and visible; or, with `false`, until it isn't. */
  isVisible(expected = true): Promise<void> {
    return this.is('isVisible', expected)
  }

  hasFocus(expected = true): Promise<void> {
    return this.is('hasFocus', expected)
  }

  isChecked(expected = true): Promise<void> {
    return this.is('isChecked', expected)
  }

  /** Waits until there are so many of them. */
  counts(count: number): Promise<void> {
    return step(`${count} of ${this}`, async () => {
      const options = { intervals, message: `how many of ${this} there are` }
      await expect.poll(async () => (await this.look()).count, options).toBe(count)
    })
  }

  /** Where it is, once it is there and stands still. */
  async box(): Promise<Box> {
    let last: Box | undefined
    await expect(async () => {
      const before = last
      const { box, isVisible } = await this.look()
      last = box
      expect(isVisible, `${this} is visible`).toBe(true)
      expect(box, `${this} stands still`).toEqual(before)
    }).toPass({ intervals })
    return last!
  }

  /** Clicks its middle with the mouse, once a click there reaches it. */
  click(): Promise<void> {
    return step(`click ${this}`, async () => this.place.driver.click(await this.target()))
  }

  hover(): Promise<void> {
    return step(`hover over ${this}`, async () => this.place.driver.hover(await this.target()))
  }

  async scrollTo(): Promise<void> {
    await this.isVisible()
    await this.place.call('scrollTo', [...this.steps])
  }

  async focus(): Promise<void> {
    await this.isVisible()
    await this.place.call('focus', [...this.steps])
    await this.hasFocus()
  }

  /** Puts `text` in the place of all that is in this field or editor. */
  fill(text: string): Promise<void> {
    return step(`fill ${this}`, async () => {
      await this.focus()
      const modifier = process.platform === 'darwin' ? 'Meta' : 'Control'
      await this.place.driver.press([modifier, 'a'])
      // WebKitGTK has taken a key before its page has.
      const isAll = () => this.place.call('isAllSelected')
      await expect.poll(isAll, { intervals, message: `all of ${this} is selected` }).toBe(true)
      await this.place.call('insert', text)
    })
  }

  /** Chooses a value in this `<select>`. */
  choose(value: string): Promise<void> {
    return step(`choose ${value} in ${this}`, async () => {
      await this.focus()
      await this.place.call('choose', [...this.steps], value)
    })
  }

  private is(key: 'isVisible' | 'hasFocus' | 'isChecked', expected: boolean): Promise<void> {
    const message = `${key} of ${this}`
    return step(`${message}: ${expected}`, async () => {
      const read = async () => (await this.look())[key]
      await expect.poll(read, { intervals, message }).toBe(expected)
    })
  }

  private async wait(
    message: string,
    read: (sight: Sight) => string,
    expected: string | RegExp,
  ): Promise<void> {
    const poll = expect.poll(async () => read(await this.look()), { intervals, message })
    await (typeof expected === 'string' ? poll.toBe(expected) : poll.toMatch(expected))
  }

  /** The point of the page's viewport to click at. */
  private async target(): Promise<Point> {
    await this.scrollIfNeeded()
    let point: Point | undefined
    let last: Point | undefined
    await expect(async () => {
      const before = last
      const { target, covered, isVisible } = await this.look()
      expect(isVisible, `${this} is visible`).toBe(true)
      if (!target) await this.scrollIfNeeded()
      expect(covered, `what lies over ${this}`).toBeUndefined()
      last = target
      expect(target, `${this} stands still`).toEqual(before)
      point = target
    }).toPass({ intervals })
    return this.place.inViewport(point!)
  }

  private async scrollIfNeeded(): Promise<void> {
    await this.isVisible()
    await this.frame?.scrollTo()
    if (!(await this.look()).target) await this.place.call('scrollTo', [...this.steps])
  }
}
