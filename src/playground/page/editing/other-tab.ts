// Tells a reader that another tab has changed the file that is edited here, and has them choose: neither version
// takes the other's place by itself. Runs in the browser, and is fetched when a reader edits.

/** What the reader may choose. */
interface Choices {
  take(): void
  keep(): void
}

function askBefore(event: Event): void {
  event.preventDefault()
}

/** The notice on `file`, before the element `place`. It isn't there until it is shown. */
export class OtherTab {
  #notice = document.createElement('div')
  #message = document.createElement('p')

  constructor(
    private place: Element,
    file: string,
    { take, keep }: Choices,
  ) {
    this.#notice.className = 'other-tab'
    this.#notice.role = 'group'
    this.#notice.ariaLabel = 'Version of another tab'
    this.#message.role = 'alert'
    this.#message.textContent = `Another tab has changed ${file}. Choose a version: until then, what you type here is not kept.`
    this.#notice.append(
      this.#message,
      this.#button('Take its version', take),
      this.#button('Keep this one', keep),
    )
  }

  /** Shows or hides it. While it is there, the browser asks before the page is left. */
  show(isShown: boolean): void {
    if (isShown === this.#notice.isConnected) return
    if (isShown) {
      this.place.before(this.#notice)
      addEventListener('beforeunload', askBefore)
    } else {
      this.#notice.remove()
      removeEventListener('beforeunload', askBefore)
    }
  }

  #button(label: string, onPress: () => void): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.addEventListener('click', onPress)
    return button
  }
}
