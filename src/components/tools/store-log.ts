// What the example's store has emitted, newest first, each with its time. Runs in the browser.
import { liveStore, type Emission, type StoreName } from '../../session/live-store'
import { shortValue } from '../../session/short-value'

const seconds = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function entry({ at, value }: Emission): HTMLLIElement {
  const item = document.createElement('li')
  const time = document.createElement('span')
  time.textContent = `${seconds.format(at / 1000)} s`
  const code = document.createElement('code')
  code.textContent = shortValue(value)
  item.append(time, ' ', code)
  return item
}

class StoreLog extends HTMLElement {
  #list = this.querySelector('ol')!
  #shown: readonly Emission[] = []

  async connectedCallback() {
    const { $emissions, clear } = await liveStore(this.dataset.store as StoreName)
    this.querySelector('button')!.addEventListener('click', clear)
    $emissions.subscribe((emissions) => this.#show(emissions))
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
