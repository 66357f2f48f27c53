// The present value of the example's store as a tree that unfolds. Runs in the browser.
import type { ValueNode } from '../../../../session/value-tree'
import type { StoreName } from '../../../../session/store-name'
import { followRun } from './shown-run'

/** The properties that a reader has unfolded, each as the path to it, for the next value to keep. */
type OpenPaths = Set<string>

function leaf(name: string, value: ValueNode): HTMLElement {
  const line = document.createElement('div')
  const key = document.createElement('span')
  key.className = 'key'
  key.textContent = name
  const text = document.createElement('span')
  text.textContent = value.text
  line.append(key, ' ', text)
  return line
}

function branch(name: string, value: ValueNode, path: string, open: OpenPaths): HTMLElement {
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.append(...leaf(name, value).childNodes)
  details.append(summary)
  const unfold = () => {
    if (details.childElementCount > 1) return
    const members = value.members ?? []
    details.append(...members.map(([key, member]) => node(key, member, `${path}.${key}`, open)))
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

function node(name: string, value: ValueNode, path: string, open: OpenPaths): HTMLElement {
  return 'members' in value ? branch(name, value, path, open) : leaf(name, value)
}

class StoreValue extends HTMLElement {
  connectedCallback() {
    const name = this.dataset.store as StoreName
    const open: OpenPaths = new Set([name])
    void followRun(this, name, ({ $value }) =>
      $value.subscribe((value) => this.replaceChildren(node(name, value, name, open))),
    )
  }
}

customElements.define('store-value', StoreValue)
