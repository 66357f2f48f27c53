// The actions on the session that fit its state, and the switch for a slow line. Runs in the browser.
import type { ActionId } from '../../../../session/action-lines'
import type { ExampleRun } from '../../../../session/page/example-run'
import type { StoreName } from '../../../../session/store-name'
import { $sessionState } from '../../../../session/page/session-state'
import { $slowLoading } from '../../../../session/page/slow-loading'
import { followRun } from './shown-run'

class SessionActions extends HTMLElement {
  #actions = [...this.querySelectorAll<HTMLElement>('.action')]
  #list = this.querySelector<HTMLElement>('.list')!
  #nothing = this.querySelector<HTMLElement>('.nothing')!
  #result = this.querySelector<HTMLElement>('.result')!
  #shown: ExampleRun | undefined
  #slow = this.querySelector<HTMLInputElement>('.slow input')!

  connectedCallback() {
    for (const action of this.#actions) {
      const button = action.querySelector('button')!
      button.addEventListener('click', () => void this.#run(button, action.dataset.action))
    }
    this.#slow.addEventListener('change', () => $slowLoading.set(this.#slow.checked))
    const { store } = this.closest<HTMLElement>('example-tools')!.dataset
    void followRun(this, store as StoreName, (run) => {
      this.#shown = run
      return () => {}
    })
    $slowLoading.subscribe((slow) => (this.#slow.checked = slow))
    $sessionState.subscribe((state) => this.#showFitting(state))
  }

  #showFitting(state: string) {
    // What a press takes away leaves its room: nothing below moves.
    this.#list.style.minHeight = `${this.#list.getBoundingClientRect().height}px`
    for (const action of this.#actions) {
      action.hidden = !action.dataset.fits!.split(' ').includes(state)
    }
    this.#nothing.hidden = this.#actions.some(({ hidden }) => !hidden)
    this.#nothing.textContent =
      state === 'loading' ? 'Clerk has not loaded: nothing to act on.' : 'Nobody is signed in.'
    // The button just pressed may be gone; the keyboard stays in the panel.
    const focused = document.activeElement?.closest<HTMLElement>('.action')
    if (focused?.hidden && this.contains(focused)) this.#slow.focus()
  }

  async #run(button: HTMLButtonElement, id: string | undefined) {
    const label = button.textContent
    button.ariaBusy = 'true'
    this.#result.textContent = `${label}: running`
    try {
      const answer = await this.#shown?.act(id as ActionId)
      this.#result.textContent = `${label}: done${answer ? `, ${answer}` : ''}`
    } catch (error) {
      this.#result.textContent = `${label}: ${error}`
    }
    button.ariaBusy = null
  }
}

customElements.define('session-actions', SessionActions)
