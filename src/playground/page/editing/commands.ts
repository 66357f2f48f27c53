// The buttons around the code, other than "Edit". Fetched when one is pressed; runs in the browser.
import type { FrameworkId } from '../../../site/frameworks'
import { projectFiles, type ProjectFile } from '../../../starter/project'
import type { CodeHost } from './code-host'
import { readShownCode } from '../editor/shown-code'
import { forgetEdit, keptEdit } from './kept-edits'
import { ask } from './question'
import { hashOf } from '../sharing/address'
import { LinkError } from '../sharing/code-link'
import { downloadProject } from '../sharing/download'
import { openInStackBlitz } from '../sharing/stackblitz'

/** The code as the reader has it: as in the editor, else as kept, else the original. */
function codeOf(host: CodeHost): string {
  return host.editing?.text ?? keptEdit(host.dataset.file!) ?? readShownCode(host).text
}

/** The complete project around the reader's code. */
function projectOf(host: CodeHost): ProjectFile[] {
  const { framework, file } = host.dataset
  return projectFiles(framework as FrameworkId, { file: file!, code: `${codeOf(host)}\n` })
}

function nameOf(host: CodeHost): string {
  return host.dataset.file!.replace('.', '-')
}

/** The address that holds the code, the framework and the session state. */
async function linkOf(host: CodeHost): Promise<string> {
  const link = new URL(await hashOf(host, codeOf(host)), location.href)
  link.searchParams.delete('framework')
  link.searchParams.delete('session')
  return link.href
}

const commands: Record<string, (host: CodeHost) => Promise<void> | void> = {
  /** Of code that is kept nowhere, from a link or beside another tab's: it takes a free place, or that of another edit. */
  async close({ editing, dataset: { file } }) {
    const question = `Keep this in place of your own version of ${file}?`
    const answer =
      keptEdit(file!) === null
        ? 'keep'
        : await ask(question, { discard: 'Discard', keep: 'Keep this' })
    if (answer === 'keep') editing?.keep()
    if (answer) editing?.end()
  },

  async reset(host) {
    const { editing } = host
    const question = `Discard your changes to ${host.dataset.file}?`
    if ((editing?.isChanged ?? true) && !(await ask(question, { discard: 'Discard' }))) return
    if (editing) return editing.reset()
    forgetEdit(host.dataset.file!)
    host.showState()
    // The button that had the focus is gone.
    host.querySelector<HTMLElement>('[data-does="edit"]')!.focus()
  },

  async 'copy-link'(host) {
    const link = linkOf(host)
    try {
      // Given a promise, for Safari lets a page write only while the press is under way.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': link })])
      host.say('Link copied. It holds the code, the framework and the session state.')
    } catch {
      try {
        history.replaceState(history.state, '', await link)
        host.say('This browser does not let the page copy: the link is in the address bar.')
      } catch (error) {
        if (!(error instanceof LinkError)) throw error
        host.say(error.message)
      }
    }
  },

  async download(host) {
    await downloadProject(nameOf(host), projectOf(host))
    host.say('Downloaded: a complete Astro project. Its README says where your keys go.')
  },

  'open-in-stackblitz'(host) {
    openInStackBlitz(nameOf(host), projectOf(host))
  },
}

/** Does what the button named `name` says, to the code of `host`. */
export async function run(name: string, host: CodeHost): Promise<void> {
  await commands[name]?.(host)
}
