// The present value of the example's store as a tree that unfolds. Runs in the browser.
import { liveStore, type StoreName } from '../../session/live-store'
import { describeNode, membersOf } from '../../session/value-tree'

/** The properties that a reader has unfolded, each as the path to it, for the next value to keep. */
type OpenPaths = Set<string>

function leaf(name: string, value: unknown): HTMLElement {
  const line = document.createElement('div')
  const key = document.createElement('span')
  key.className = 'key'
  key.textContent = name
  const text = document.createElement('span')
  text.textContent = describeNode(value)
  line.append(key, ' ', text)
  return line
}

function branch(name: string, value: object, path: string, open: OpenPaths): HTMLElement {
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.append(...leaf(name, value).childNodes)
  details.append(summary)
  const unfold = () => {
    if (details.childElementCount > 1) return
    details.append(
      ...membersOf(value).map(([key, member]) => node(key, member, `${path}.${key}`, open)),
    )
  }
  details.addEventListener('toggle', () => {
    if (details.open) open.add(path)
    else open.delete(path)
    unfold()
  })
  if (open.has(path)) {
    unfold()
    details.open = true
  }
  return details
}

function node(name: string, value: unknown, path: string, open: OpenPaths): HTMLElement {
  const unfolds = typeof value === 'object' && value !== null && !(value instanceof Date)
  return unfolds ? branch(name, value, path, open) : leaf(name, value)
}

class StoreValue extends HTMLElement {
  async connectedCallback() {
    const name = this.dataset.store as StoreName
    const open: OpenPaths = new Set([name])
    const { $value } = await liveStore(name)
    $value.subscribe((value) => this.replaceChildren(node(name, value, name, open)))
  }
}

customElements.define('store-value', StoreValue)
