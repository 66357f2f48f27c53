// What the example's store has emitted, newest first, each with its time. Runs in the browser.
import type { ExampleRun } from '../../../../session/page/example-run'
import type { Emission } from '../../../../session/page/live-store'
import type { StoreName } from '../../../../session/store-name'
import { followRun } from './shown-run'

const seconds = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function entry({ at, text }: Emission): HTMLLIElement {
  const item = document.createElement('li')
  const time = document.createElement('span')
  time.textContent = `${seconds.format(at / 1000)} s`
  const code = document.createElement('code')
  code.textContent = text
  item.append(time, ' ', code)
  return item
}

class StoreLog extends HTMLElement {
  #list = this.querySelector('ol')!
  #shown: readonly Emission[] = []
  #run: ExampleRun | undefined

  connectedCallback() {
    this.querySelector('button')!.addEventListener('click', () => this.#run?.clear())
    void followRun(this, this.dataset.store as StoreName, (run) => {
      this.#run = run
      return run.$emissions.subscribe((emissions) => this.#show(emissions))
    })
  }

  /** Adds what is new, so that a screen reader hears that and no more. */
  #show(emissions: readonly Emission[]) {
    const added = emissions.filter((emission) => !this.#shown.includes(emission))
    this.#list.prepend(...added.map(entry).reverse())
    while (this.#list.childElementCount > emissions.length) this.#list.lastElementChild?.remove()
    this.#shown = emissions
  }
}

customElements.define('store-log', StoreLog)
