// The preview of an example while it is edited: the frame in place of the island, and what there is to say
// about it. Runs in the browser.
import { announce, say } from '../../../session/page/announcement'
import type { SessionState } from '../../../simulator/simulator'
import { textOf } from './html-text'
import type { Problem } from '../../problem'

const visibleWithoutText = /<(?:img|svg|canvas|video|input|select|textarea|button|progress|hr)\b/i

/** In CSS pixels. What is as tall as its frame (`100vh`), and has a margin, would else grow with it for ever. */
const tallest = 2000

/** A problem as a reader sees it: `Line 4, column 7: …`. */
export function describeProblem({ message, line, column }: Problem): string {
  if (line === undefined) return message
  return `Line ${line}${column === undefined ? '' : `, column ${column}`}: ${message}`
}

/** The preview in `root`, an `example-preview`. */
export class EditedPreview {
  /** Gets the frame. */
  readonly frame: HTMLElement
  #root: HTMLElement
  #note: HTMLElement
  #problem: HTMLElement
  #question: HTMLElement

  constructor(root: HTMLElement) {
    const find = (name: string) => root.querySelector<HTMLElement>(`.edited > .${name}`)!
    this.#root = root
    this.frame = find('frame')
    this.#note = find('nothing')
    this.#problem = find('problem')
    this.#question = find('question')
    this.#clear()
  }

  /** The code has rendered `html` in that state: the frame takes the place of the island. */
  rendered(html: string, state: SessionState) {
    const isMended = this.#root.dataset.edited === 'fails'
    const text = textOf(html)
    this.#clear()
    this.#root.dataset.edited = 'works'
    this.#note.hidden = text !== '' || visibleWithoutText.test(html)
    this.#note.textContent = `Renders nothing in the state “${state}”`
    const words = this.#note.hidden ? text : this.#note.textContent
    if (isMended) say(words)
    else announce(this.#root, () => words)
  }

  /** The code does not work: what it showed last stays, dimmed. */
  failed(problem: Problem) {
    this.#clear()
    this.#root.dataset.edited = 'fails'
    this.#problem.textContent = describeProblem(problem)
    this.#problem.hidden = false
    say(this.#problem.textContent)
  }

  /** Nothing runs until the reader presses the button. */
  ask(words: string, label: string, onPress: () => void) {
    this.#clear()
    this.#root.dataset.edited = 'waits'
    this.#question.hidden = false
    this.#question.querySelector('p')!.textContent = words
    say(words)
    const button = this.#question.querySelector('button')!
    button.textContent = label
    button.onclick = () => {
      this.#clear()
      // The button that had the focus is gone.
      this.#root.querySelector<HTMLElement>('.box')!.focus()
      onPress()
    }
  }

  /** Gives the frame the height, in CSS pixels, that what it shows needs, up to `tallest`. */
  resize(height: number) {
    this.frame.style.setProperty('--frame-height', `${Math.min(Math.ceil(height), tallest)}px`)
  }

  /** Brings the island back. */
  end() {
    this.#clear()
    delete this.#root.dataset.edited
    this.frame.replaceChildren()
  }

  #clear() {
    for (const part of [this.#note, this.#problem, this.#question]) part.hidden = true
  }
}
