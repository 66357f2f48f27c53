// What the code prints, below it, from the first line on. Runs in the browser.
import type { ConsoleLevel } from '../../messages'

/** More lines than a reader scrolls through. */
const keptLines = 200

/** The pane in `root`, which is hidden while it is empty. */
export class ConsolePane {
  #list: HTMLElement
  #last: { key: string; count: number } | undefined

  constructor(private root: HTMLElement) {
    this.#list = root.querySelector('ol')!
    root.querySelector('button')!.onclick = () => {
      this.clear()
      // The button is gone with the pane: the keyboard goes on with what follows.
      root.nextElementSibling!.querySelector('button')!.focus()
    }
  }

  /** Adds a line; one that repeats the last is counted instead. */
  add(level: ConsoleLevel, text: string) {
    const key = `${level} ${text}`
    this.root.hidden = false
    if (this.#last?.key === key) {
      this.#list.lastElementChild!.setAttribute('data-count', `×${++this.#last.count}`)
      return
    }
    this.#last = { key, count: 1 }
    const line = document.createElement('li')
    line.className = level
    line.textContent = text
    const atEnd = this.#list.scrollTop + this.#list.clientHeight >= this.#list.scrollHeight - 8
    this.#list.append(line)
    if (this.#list.childElementCount > keptLines) this.#list.firstElementChild!.remove()
    if (atEnd) this.#list.scrollTop = this.#list.scrollHeight
  }

  clear() {
    this.root.hidden = true
    this.#list.replaceChildren()
    this.#last = undefined
  }
}
