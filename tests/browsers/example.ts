// The parts of a live example, as a reader knows them, and how its code is edited.
import { frameworks, shown, type StateLabel } from '../first-example'
import { expect, type Reader } from './reader'
import type { Part } from './part'

export { frameworks, shown }

export const stateLabels = Object.keys(shown) as StateLabel[]

/** The page whose first example shows the above. */
export const page = '/stores/session-store/'

/** One of the live examples of a page. */
export class Example {
  readonly card: Part

  constructor(
    readonly reader: Reader,
    index = 0,
  ) {
    this.card = reader.part('.live-example').nth(index)
  }

  get panel(): Part {
    return this.card.part('[role="radiogroup"]')
  }

  state(label: StateLabel): Part {
    return this.panel.part('input[type="radio"]', label)
  }

  tab(label: string): Part {
    return this.card.part('[role="tab"]', label)
  }

  /** What belongs to the tab that is open. */
  get open(): Part {
    return this.card.part('[role="tabpanel"]:not([hidden])')
  }

  get preview(): Part {
    return this.open.part('[role="region"]', /^Preview of /)
  }

  get code(): Part {
    return this.open.part('pre')
  }

  get editor(): Part {
    return this.open.part('[role="textbox"]', /^Code of /)
  }

  /** What edited code renders, in its frame. */
  get output(): Part {
    return this.open.part('iframe:not([aria-hidden])').inside('body')
  }

  /** Looks at the preview until it shows `text`. */
  async shows(text: string | RegExp): Promise<void> {
    await this.preview.scrollTo()
    await this.preview.shows(text)
  }

  async edit(): Promise<void> {
    await this.open.button('Edit').click()
    await this.editor.hasFocus()
  }

  /** The code in the editor, whose lines are all rendered. */
  async text(): Promise<string> {
    return (await this.editor.part('.cm-line').contents()).join('\n')
  }

  /** Replaces the first `old` in the code. */
  async replace(old: string, by: string): Promise<void> {
    const text = await this.text()
    expect(text).toContain(old)
    await this.editor.fill(text.replace(old, () => by))
  }
}
