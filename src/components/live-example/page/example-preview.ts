// The behaviour of Preview.astro: starts Clerk when the example is first seen, and follows the example
// and its store. Runs in the browser.
import { failedEvent, failureOf, retry } from '../../../islands/page/failure'
import { announce } from '../../../session/page/announcement'
import type { Branch, Lines } from '../branches'
import { liveStore } from '../../../session/page/live-store'
import type { StoreName } from '../../../session/store-name'
import { $sessionState } from '../../../session/page/session-state'
import { markBranch } from './branch-marks'
import { loadingNote, nothingNote } from '../preview-note'

/** Elements that show something without holding text. */
const visibleWithoutText = 'img, svg, canvas, video, input, select, textarea, button, progress, hr'

function rendersNothing(island: HTMLElement): boolean {
  return !island.textContent?.trim() && !island.querySelector(visibleWithoutText)
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

class ExamplePreview extends HTMLElement {
  #island = this.querySelector<HTMLElement>('astro-island')!
  #note = this.querySelector<HTMLElement>('.note')!
  #error = this.querySelector<HTMLElement>('.error')!
  #value: unknown

  connectedCallback() {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      this.#start().catch((error: unknown) => {
        console.error(error)
        this.#showError('Clerk could not be loaded. Reload the page to try again.')
      })
    })
    observer.observe(this)
    this.addEventListener(failedEvent, () => this.#showFailure())
    this.addEventListener('astro:hydration-error', () =>
      this.#showError('The example could not be loaded. Reload the page to try again.'),
    )
    this.#showFailure()
  }

  async #start() {
    new MutationObserver(() => this.#showNote()).observe(this.#island, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    this.#island.addEventListener('astro:hydrate', () => this.#showNote())
    const branches = JSON.parse(this.dataset.branches ?? 'null') as Record<Branch, Lines> | null
    const { $value } = await liveStore(this.dataset.store as StoreName)
    $value.subscribe((value) => {
      this.#value = value
      this.#retry()
      this.#showNote()
      if (branches) markBranch(this.parentElement!, branches, value)
      this.#announce()
    })
    // Also where the store has nothing new to say.
    $sessionState.listen(() => this.#announce())
  }

  /** Edited code tells of itself, and so does an error. */
  #announce() {
    if (this.dataset.edited) return
    announce(this, () => (this.#error.hidden ? this.innerText.replace(/\s+/g, ' ').trim() : ''))
  }

  /** A failed example gets another try with each new value of its store. */
  #retry() {
    if (failureOf(this.#island) === undefined) return
    this.#error.hidden = true
    retry(this.#island)
  }

  #showFailure() {
    const error = failureOf(this.#island)
    if (error !== undefined) this.#showError(describe(error))
  }

  #showError(message: string) {
    this.#error.textContent = message
    this.#error.hidden = false
    this.#showNote()
  }

  #showNote() {
    const isLoading = this.#island.hasAttribute('ssr')
    this.#note.innerHTML = isLoading
      ? loadingNote
      : nothingNote(this.dataset.store!, this.#value, window.Clerk)
    const isNeeded = this.#error.hidden && rendersNothing(this.#island)
    if (!isNeeded || this.#note.hidden === false) this.#note.hidden = !isNeeded
    else if (this.#value === undefined || this.#value === null) this.#note.hidden = false
    else this.#showNoteLater()
  }

  /** React renders a moment after the store emits: an example that has a value is given two frames. */
  #showNoteLater() {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#note.hidden = !this.#error.hidden || !rendersNothing(this.#island)
      }),
    )
  }
}

customElements.define('example-preview', ExamplePreview)
