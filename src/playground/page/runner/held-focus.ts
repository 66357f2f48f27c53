// Code that focuses a field when it is mounted would take the keyboard from a reader who types in the editor,
// with each key. Runs in the browser.

/** For so long after it has rendered, in milliseconds: from then on it is the reader who goes there. */
const settling = 300

/** Gives the focus back that `element` takes by itself while its code starts. */
export class HeldFocus {
  readonly #held = document.activeElement
  #timer = 0

  constructor(private readonly element: HTMLIFrameElement) {
    addEventListener('blur', this.#giveBack)
  }

  /** To be called when the code has rendered. */
  settle(): void {
    this.#timer = window.setTimeout(() => this.release(), settling)
  }

  release(): void {
    clearTimeout(this.#timer)
    removeEventListener('blur', this.#giveBack)
  }

  readonly #giveBack = () => {
    const { activeElement } = document
    // What was focused in the last preview is focused in this one.
    if (activeElement !== this.element || this.#held instanceof HTMLIFrameElement) return
    if (this.#held instanceof HTMLElement) this.#held.focus({ preventScroll: true })
  }
}
