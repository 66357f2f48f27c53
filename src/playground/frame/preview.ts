// What is seen in the frame: new code is rendered beside the last good preview, and takes its place once
// it works. Runs in the frame.

/** A way to render components of one framework. */
export interface Renderer {
  /**
   * Renders `component`, the default export of a reader's module, into `target`, and takes it away again
   * when the function is called that it returns.
   * @param onError told of errors while rendering, now and later
   */
  mount(component: unknown, target: HTMLElement, onError: (error: unknown) => void): () => void
  /** What a default export has to be; says what it is instead, or nothing. */
  refuse(component: unknown): string | undefined
}

interface Mounted {
  element: HTMLElement
  style: HTMLStyleElement
  unmount(): void
}

/** More elements than this are taken for a loop that fills the memory. */
const mostElements = 20_000

/** The longest HTML that is told to the page, in characters. */
const longestHtml = 100_000

/** The previews of a frame. */
export class Preview {
  #shown: Mounted | undefined
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
   * Renders, and shows it if that works.
   * @throws what the component throws; the last good preview stays
   */
  show(component: unknown, css: string): void {
    const refusal = this.renderer.refuse(component)
    if (refusal) throw new TypeError(refusal)
    const element = document.createElement('main')
    const style = document.createElement('style')
    style.textContent = css
    element.hidden = true
    document.head.append(style)
    document.body.append(element)
    const errors: unknown[] = []
    let isShown = false
    let unmount = () => {}
    const end = () => {
      attempt(unmount)
      element.remove()
      style.remove()
    }
    try {
      unmount = this.renderer.mount(component, element, (error) => {
        if (isShown) this.#fail(element, error)
        else errors.push(error)
      })
    } catch (error) {
      errors.push(error)
    }
    if (errors.length > 0) {
      end()
      throw errors[0]
    }
    isShown = true
    this.#replace({ element, style, unmount: end })
  }

  #replace(mounted: Mounted): void {
    this.#observer.disconnect()
    this.#shown?.unmount()
    this.#shown = mounted
    mounted.element.hidden = false
    this.#html = ''
    this.#observer.observe(mounted.element, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    this.#tell()
  }

  /** Keeps what was seen before the error, though it no longer does anything. */
  #fail(element: HTMLElement, error: unknown): void {
    if (this.#shown?.element !== element) return
    this.#observer.disconnect()
    const last = document.createElement('main')
    last.innerHTML = this.#html
    last.inert = true
    element.replaceWith(last)
    const { style, unmount } = this.#shown
    this.#shown = {
      element: last,
      style,
      unmount: () => {
        last.remove()
        unmount()
      },
    }
    this.on.failed(error)
  }

  #tell(): void {
    const { element } = this.#shown!
    if (element.getElementsByTagName('*').length > mostElements) return this.on.flooded()
    this.#html = element.innerHTML
    this.on.rendered(this.#html.slice(0, longestHtml))
  }
}

/** What a component does on its way out is no longer of interest. */
function attempt(action: () => void): void {
  try {
    action()
  } catch (error) {
    console.debug(error)
  }
}
