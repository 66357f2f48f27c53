// The buttons around the code of an example. What they do is fetched when one is pressed: nothing of the
// playground comes before. Runs in the browser.
import type { FrameworkId } from '../../../site/frameworks'
import type { CodeHost, EditedCode, EditOptions } from '../../../playground/page/editing/code-host'
import { keptEdit } from '../../../playground/page/editing/kept-edits'
import { holdsCode } from '../../../playground/page/sharing/coded-hash'

const editors = {
  react: () => import('../../../playground/page/editor/react'),
  vue: () => import('../../../playground/page/editor/vue'),
  svelte: () => import('../../../playground/page/editor/svelte'),
}

class ExampleCode extends HTMLElement implements CodeHost {
  editing: EditedCode | undefined
  #edit = this.querySelector<HTMLElement>('[data-does="edit"]')!
  #reset = this.querySelector<HTMLElement>('[data-does="reset"]')!
  #kept = this.querySelector<HTMLElement>('.kept')!
  #said = this.querySelector<HTMLElement>('.said')!

  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLElement>('[data-does]')) {
      button.addEventListener('click', () => void this.#do(button))
    }
    this.showState()
  }

  say(message: string) {
    this.#said.textContent = message
  }

  showState() {
    const isKept = keptEdit(this.dataset.file!) !== null
    this.#kept.hidden = !isKept || Boolean(this.editing)
    this.#reset.hidden = !(this.editing?.isChanged ?? isKept)
    this.#edit.textContent = this.editing ? 'Close' : 'Edit'
  }

  /** What runs the code and the editor are fetched side by side. */
  async edit(options?: EditOptions) {
    const editor = editors[this.dataset.framework as FrameworkId]()
    // Where neither can be had, the other is told.
    editor.catch(() => {})
    const { startEditing } = await import('../../../playground/page/editing/editing')
    await startEditing(this, editor, options)
  }

  async #run(command: string) {
    const { run } = await import('../../../playground/page/editing/commands')
    await run(command, this)
  }

  async #do(button: HTMLElement) {
    const does = button.dataset.does!
    if (button.ariaBusy) return
    button.ariaBusy = 'true'
    this.say('')
    try {
      if (does !== 'edit') await this.#run(does)
      else if (!('editing' in this.dataset)) await this.edit()
      else if (this.editing?.isKept) this.editing.end()
      else await this.#run('close')
    } catch (error) {
      console.error(error)
      this.say(`“${button.textContent}” failed. Check the connection, then reload the page.`)
    }
    button.ariaBusy = null
  }
}

customElements.define('example-code', ExampleCode)

async function openLink() {
  if (!holdsCode(location.hash)) return
  try {
    const { openLinkedCode } = await import('../../../playground/page/sharing/arrival')
    await openLinkedCode(location.hash)
  } catch {
    document
      .querySelector<ExampleCode>('[role=tabpanel]:not([hidden]) example-code')
      ?.say('This link failed. Check the connection, then reload the page.')
  }
}

void openLink()
addEventListener('hashchange', () => void openLink())
