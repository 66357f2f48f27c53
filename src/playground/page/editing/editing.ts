// One example being edited: its editor, the frame that runs what is in it, and what is kept of it. Runs in
// the browser, and is fetched when a reader edits.
import { frameworks, type FrameworkId } from '../../../site/frameworks'
import type { StoreName } from '../../../session/store-name'
import { $sessionState } from '../../../session/page/session-state'
import type { CodeHost, EditedCode, EditOptions } from './code-host'
import { ConsolePane } from './console-pane'
import { createEditedRun } from './edited-run'
import { describeProblem, EditedPreview } from './edited-preview'
import type { Editor, OpenEditor } from '../editor/editor'
import { readShownCode, setCopiedCode } from '../editor/shown-code'
import { KeptCode } from './kept-code'
import { showWhileOpen } from './open-tab'
import { OtherTab } from './other-tab'
import { startPageRunner, type PageRunner } from './page-runner'
import type { Problem } from '../../problem'
import type { RunnerEvent } from '../runner/runner-event'
import { moveToTab } from './tabs'

/** How long a reader who types isn't told of a problem that the next key may mend, in milliseconds. */
const patience = 400

/** What is edited in a code host. */
class Editing implements EditedCode {
  #host: CodeHost
  #shown: ReturnType<typeof readShownCode>
  #kept: KeptCode
  #otherTab: OtherTab
  #preview: EditedPreview
  #console: ConsolePane
  #run = createEditedRun(() => this.#running?.runner)
  #running: PageRunner | undefined
  #editor: Editor | undefined
  #stopShowing: () => void
  #idleHint: string
  #text: string
  #typedAt = -Infinity
  #problemTimer = 0

  constructor(host: CodeHost, { linked, isOwn = false }: EditOptions = {}) {
    this.#host = host
    this.#shown = readShownCode(host)
    this.#kept = new KeptCode(host, this.#shown.text, linked)
    this.#idleHint = host.querySelector('.hint')!.textContent!
    this.#text = this.#kept.first
    this.#preview = new EditedPreview(host.parentElement!.querySelector('example-preview')!)
    this.#console = new ConsolePane(host.querySelector('.console')!)
    this.#otherTab = new OtherTab(host.querySelector('.hint')!, host.dataset.file!, {
      take: () => this.#goOn(() => this.#editor?.replace(this.#kept.take())),
      keep: () => this.#goOn(() => this.#kept.insist(this.#text)),
    })
    addEventListener('storage', this.#lookAtKept)
    this.#stopShowing = showWhileOpen(host, this.#run)
    if (linked === undefined || isOwn) this.#start()
    else this.#askToRun()
  }

  get text(): string {
    return this.#text
  }

  get isChanged(): boolean {
    return this.#text !== this.#shown.text
  }

  get isKept(): boolean {
    return this.#kept.has(this.#text)
  }

  keep(): void {
    this.#kept.insist(this.#text)
  }

  open(openEditor: OpenEditor): void {
    this.#host.dataset.editing = ''
    this.#editor = openEditor({
      block: this.#host.querySelector('pre')!,
      shown: this.#shown,
      text: this.#text,
      label: `Code of ${this.#host.dataset.file}`,
      hint: this.#host.querySelector('.hint')!,
      onChange: (text) => this.#change(text),
    })
    setCopiedCode(this.#host, this.#text)
    this.#host.showState()
    this.#editor.focus()
  }

  reset(): void {
    this.#console.clear()
    this.#editor?.replace(this.#kept.reset())
    if (!this.#running) this.#start()
    this.#editor?.focus()
  }

  end(): void {
    clearTimeout(this.#problemTimer)
    removeEventListener('storage', this.#lookAtKept)
    this.#otherTab.show(false)
    this.#kept.leaveLink()
    this.#stopShowing()
    this.#running?.end()
    this.#editor?.dispose()
    this.#preview.end()
    this.#console.clear()
    this.#host.querySelector('.hint')!.textContent = this.#idleHint
    setCopiedCode(this.#host, this.#shown.text)
    delete this.#host.dataset.editing
    this.#host.editing = undefined
    this.#host.showState()
  }

  #askToRun() {
    const words = 'This code came with a link. Read it before you run it.'
    this.#preview.ask(words, 'Run this code', () => this.#start())
  }

  #start() {
    this.#running = startPageRunner({
      framework: this.#host.dataset.framework as FrameworkId,
      store: this.#host.dataset.store as StoreName,
      box: this.#preview.frame,
      onEvent: (event) => this.#take(event),
    })
    this.#running.runner.run(this.#text)
  }

  #change(text: string) {
    this.#text = text
    this.#typedAt = performance.now()
    this.#running?.runner.run(text)
    setCopiedCode(this.#host, text)
    this.#otherTab.show(!this.#kept.keep(text))
    this.#host.showState()
  }

  #lookAtKept = () => {
    this.#otherTab.show(this.#kept.isOvertaken(this.#text))
    this.#host.showState()
  }

  /** After a choice between the versions of two tabs. */
  #goOn(choose: () => void) {
    choose()
    this.#lookAtKept()
    this.#editor?.focus()
  }

  #take(event: RunnerEvent) {
    if (event.type === 'rendered') this.#showRendered(event.html)
    else if (event.type === 'failed') this.#tell(event.problem)
    else if (event.type === 'console') this.#console.add(event.level, event.text)
    else if (event.type === 'started') this.#run.clear()
    else if (event.type === 'emission') this.#run.add(event)
    else if (event.type === 'value') this.#run.hold(event.value)
    else if (event.type === 'resized') this.#preview.resize(event.height)
    else if (event.type === 'stopped') {
      clearTimeout(this.#problemTimer)
      this.#running?.end()
      this.#running = undefined
      this.#preview.ask(event.message, 'Run again', () => this.#start())
    }
  }

  #showRendered(html: string) {
    clearTimeout(this.#problemTimer)
    this.#editor?.mark(undefined)
    this.#preview.rendered(html, $sessionState.get())
  }

  /** Of code that goes on, the next change takes the problem off the preview: it stays in the console. */
  #tell(problem: Problem) {
    const goesOn = problem.kind === 'uncaught' || problem.kind === 'promise'
    if (goesOn) this.#console.add('error', `Uncaught ${describeProblem(problem)}`)
    this.#showProblem(problem)
  }

  #offerTab(words: string, id: FrameworkId) {
    const { label } = frameworks.find((one) => one.id === id)!
    const move = () => moveToTab(this.#host, id, this.#text)
    this.#preview.ask(words, `Open in the ${label} tab`, move)
  }

  #showProblem(problem: Problem) {
    clearTimeout(this.#problemTimer)
    const wait = Math.max(0, this.#typedAt + patience - performance.now())
    this.#problemTimer = window.setTimeout(() => {
      const { line, column } = problem
      this.#editor?.mark(line === undefined ? undefined : { line, column })
      if (problem.tab) this.#offerTab(problem.message, problem.tab)
      else this.#preview.failed(problem)
    }, wait)
  }
}

/**
 * Starts to edit the code of `host`: what runs it starts at once, the editor opens when it has come.
 * @throws {TypeError} when the editor can't be fetched; nothing has changed then
 */
export async function startEditing(
  host: CodeHost,
  editor: Promise<{ openEditor: OpenEditor }>,
  options?: EditOptions,
): Promise<EditedCode> {
  // The other buttons are to work without the network too. What fails here is told when one is pressed.
  import('./commands').catch(() => {})
  const editing = (host.editing ??= new Editing(host, options))
  try {
    const { openEditor } = await editor
    // It may have been opened twice, or something else instead.
    if (host.editing === editing && !('editing' in host.dataset)) editing.open(openEditor)
  } catch (error) {
    editing.end()
    throw error
  }
  return editing
}
