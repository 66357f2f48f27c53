// The search's interface as Starlight imports it (astro.config.mjs puts this in its place). Pagefind's own
// is 21 kB, its styles 2, and they are fetched when a reader is about to search; what is typed meanwhile is
// kept. Runs in the browser.

/** What Starlight asks of the interface, and what is used of it. */
interface Options {
  /** A selector of where it goes. */
  element: string
}

interface Result {
  meta: Record<string, string>
}

/** The result without the names it is found by, which Pagefind would show below it. */
function withoutNames<Of extends Result>(result: Of): Of {
  const { names: _, ...meta } = result.meta
  return { ...result, meta }
}

/** A field to type into while Pagefind's own is on its way. */
function placeholder(box: Element): HTMLInputElement {
  const field = document.createElement('input')
  field.className = 'search-placeholder'
  field.ariaLabel = box.closest('dialog')?.ariaLabel ?? null
  box.append(field)
  return field
}

/** The same in Starlight's eyes as Pagefind's class. */
export class PagefindUI {
  #options: Options
  #box: Element
  #field: HTMLInputElement
  #isLoading = false
  #failure = document.createElement('p')

  constructor(options: Options) {
    this.#options = options
    this.#box = document.querySelector(options.element)!
    this.#field = placeholder(this.#box)
    this.#failure.role = 'status'
    this.#box.append(this.#failure)
    const search = this.#box.closest('site-search')!
    const load = () => this.#load()
    for (const sign of ['pointerenter', 'focusin', 'click']) {
      search.firstElementChild!.addEventListener(sign, load)
    }
    // Also opened by a key, which focuses the field.
    this.#field.addEventListener('focus', load)
    this.#field.addEventListener('input', load)
    // Opened before there was a field to focus.
    if (search.querySelector('dialog')!.open) this.#field.focus()
  }

  #load() {
    if (this.#isLoading) return
    this.#isLoading = true
    this.#replace().catch(() => {
      // The next key tries again.
      this.#isLoading = false
      this.#failure.textContent =
        'The search could not be loaded. Check the connection, then reload the page.'
    })
  }

  async #replace() {
    const { PagefindUI: Default } = await import('./search-dialog')
    const isFocused = document.activeElement === this.#field
    // `$sessionStore` finds what `sessionStore` does: Pagefind indexes words without `$`.
    const processTerm = (term: string) => term.replaceAll('$', '')
    const dialog = new Default({ ...this.#options, processTerm, processResult: withoutNames })
    const typed = this.#field.value
    this.#field.remove()
    this.#failure.remove()
    if (typed) dialog.triggerSearch(typed)
    const field = this.#box.querySelector('input')
    if (field) field.ariaLabel = this.#field.ariaLabel
    if (isFocused) field?.focus()
  }
}
