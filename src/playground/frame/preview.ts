// What is seen in the frame: nothing until the code has rendered, and then what it renders, to the last
// moment at which it worked. Runs in the frame.

/** A way to render components of one framework. */
export interface Renderer {
  /**
   * Renders `component`, the default export of a reader's module, into `target`, and takes it away again
   * when the function is called that it returns.
   * @param onError told of errors while rendering, now and later
   */
  mount(component: unknown, target: HTMLElement, onError: (error: unknown) => void): () => void
  /** A component that renders next to nothing: mounted once ahead, it has the browser compile what mounts. */
  readonly blank: unknown
  /** What a default export has to be; says what it is instead, or nothing. */
  refuse(component: unknown): string | undefined
}

/** More elements than this are taken for a loop that fills the memory. */
const mostElements = 20_000

/** The longest HTML that is told to the page, in characters. */
const longestHtml = 100_000

/** Set on the root until something is to be seen, and while the last preview stands behind: see frame.css. */
const waits = 'waits'
const covers = 'covers'

/** The preview of a frame. */
export class Preview {
  readonly #element = document.createElement('main')
  #isShown = false
  #html = ''
  readonly #observer = new MutationObserver(() => this.#tell())

  /**
   * @param on.rendered told of what is shown, with each change
   * @param on.failed told of errors of the code that is shown, while rendering
   * @param on.flooded told once there are too many elements
   */
  constructor(
    private readonly renderer: Renderer,
    private readonly on: {
      rendered(html: string): void
      failed(error: unknown): void
      flooded(): void
    },
  ) {}

  /**
   * Renders, once in the life of a frame, and shows it if that works. All of it is seen at once, or nothing.
   * @param onMounted called before it is seen
   * @throws what the component throws
   */
  show(component: unknown, css: string, onMounted: () => void): void {
    const refusal = this.renderer.refuse(component)
    if (refusal) throw new TypeError(refusal)
    const style = document.createElement('style')
    style.textContent = css
    document.head.append(style)
    document.body.append(this.#element)
    delete document.documentElement.dataset[waits]
    document.documentElement.dataset[covers] = ''
    const errors: unknown[] = []
    let unmount = () => {}
    try {
      unmount = this.renderer.mount(component, this.#element, (error) => {
        if (this.#isShown) this.#fail(error)
        else errors.push(error)
      })
    } catch (error) {
      errors.push(error)
    }
    if (errors.length > 0) {
      document.documentElement.dataset[waits] = ''
      attempt(unmount)
      this.#element.remove()
      throw errors[0]
    }
    this.#isShown = true
    attempt(onMounted)
    this.#observer.observe(this.#element, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    this.#tell()
  }

  /** To be called when nothing stands behind it any more. */
  stopCovering(): void {
    delete document.documentElement.dataset[covers]
  }

  /** Keeps what was seen before the error, though it no longer does anything. */
  #fail(error: unknown): void {
    this.#isShown = false
    this.#observer.disconnect()
    const last = document.createElement('main')
    last.innerHTML = this.#html
    last.inert = true
    this.#element.replaceWith(last)
    this.on.failed(error)
  }

  #tell(): void {
    if (this.#element.getElementsByTagName('*').length > mostElements) return this.on.flooded()
    this.#html = this.#element.innerHTML
    this.on.rendered(this.#html.slice(0, longestHtml))
  }
}

/** What a component does on its way out is no longer of interest, nor where an odd one can't be scrolled. */
function attempt(action: () => void): void {
  try {
    action()
  } catch (error) {
    console.debug(error)
  }
}
