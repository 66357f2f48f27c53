// The buttons around the code of an example. What they do is fetched when one is pressed: nothing of the
// playground comes before. Runs in the browser.
import type { FrameworkId } from '../frameworks'
import type { CodeHost, EditOptions } from '../playground/code-host'
import type { Editing } from '../playground/editing'
import { keptEdit } from '../playground/kept-edits'
import { linkPrefix } from '../playground/sharing/link-prefix'

const editors = {
  react: () => import('../playground/editor/react'),
  vue: () => import('../playground/editor/vue'),
  svelte: () => import('../playground/editor/svelte'),
}

class ExampleCode extends HTMLElement implements CodeHost {
  editing: Editing | undefined
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
    const { startEditing } = await import('../playground/editing')
    await startEditing(this, editor, options)
  }

  async #run(command: string) {
    const { run } = await import('../playground/commands')
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
      this.say(`“${button.textContent}” failed. Check the connection, then try again.`)
    }
    button.ariaBusy = null
  }
}

customElements.define('example-code', ExampleCode)

async function openLink() {
  if (!location.hash.startsWith(linkPrefix)) return
  const { openLinkedCode } = await import('../playground/sharing/arrival')
  await openLinkedCode(location.hash)
}

void openLink()
addEventListener('hashchange', () => void openLink())
