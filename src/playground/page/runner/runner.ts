// Runs a reader's code in sandboxed frames: the one door into the playground. What is compiled goes to a
// frame, what the frames tell goes to the page, and frames that misbehave are removed. Runs in the browser,
// and fetches nothing before a runner is made.
import type { ActionId } from '../../../session/action-lines'
import type { StoreName } from '../../../session/store-name'
import type { SessionState } from '../../../simulator/simulator'
import type { FrameworkId } from '../../../site/frameworks'
import type { StopReason, Theme } from '../../messages'
import type { CompileAnswer } from '../../worker/service'
import { startCompiler, type Compiler } from './compiler'
import { stopMessages, type RunnerEvent } from './runner-event'
import { Stage } from './stage'

/** What a runner needs to know. */
export interface RunnerOptions {
  framework: FrameworkId
  /** gets the `<iframe>`s, which lie on each other: it becomes a grid */
  box: HTMLElement
  /** the state that the simulated Clerk starts in */
  session: SessionState
  /** milliseconds that an answer of Clerk's simulated network takes */
  latency: number
  theme?: Theme
  /** whether only a new frame takes Clerk back to "loading", as on a page that reloads for it */
  reloads?: boolean
  /** the store whose emissions are told; all of them unless given */
  store?: StoreName
  onEvent(event: RunnerEvent): void
}

/** Frames and a compiler, both of one framework only, started at once. */
export class Runner {
  readonly #options: RunnerOptions
  #state: SessionState
  #latency: number
  #theme: Theme
  #compiler: Compiler | undefined
  #stage: Stage | undefined
  #source: string | undefined
  #run = 0

  constructor(options: RunnerOptions) {
    this.#options = options
    this.#state = options.session
    this.#latency = options.latency
    this.#theme = options.theme ?? 'light'
    this.#open()
  }

  /** Compiles and runs `code`, as in a page just opened. A later call supersedes an earlier one. */
  run(code: string): void {
    this.#source = code
    this.#stage?.notePlace()
    this.#compiler?.compile({ run: ++this.#run, source: code })
  }

  /** Puts the session in the frames into that state, as the session panel does on the page. */
  show(state: SessionState): void {
    const goesBack = state === 'loading' && this.#state !== 'loading'
    this.#state = state
    if (goesBack && this.#options.reloads) this.#reload()
    else this.#stage?.show(state)
  }

  /** Runs an action of the session panel in the frame that is shown: its result in a few words. */
  act(action: ActionId): Promise<string> {
    if (this.#stage) return this.#stage.act(action)
    return Promise.reject(new Error('The code is not running: run it again first.'))
  }

  /** Milliseconds that an answer of Clerk's simulated network takes; Clerk is loaded anew. */
  setLatency(milliseconds: number): void {
    this.#latency = milliseconds
    if (this.#options.reloads) this.#reload()
    else this.#stage?.setLatency(milliseconds)
  }

  setTheme(theme: Theme): void {
    this.#theme = theme
    this.#stage?.setTheme(theme)
  }

  /** After `stopped`: a new frame, with the code of the last `run`. */
  restart(): void {
    this.dispose()
    this.#open()
    if (this.#source !== undefined) this.run(this.#source)
  }

  /** Removes the frames and ends the compiler. */
  dispose(): void {
    this.#stage?.remove()
    this.#stage = undefined
    this.#compiler?.dispose()
    this.#compiler = undefined
  }

  #open(): void {
    const { framework, box, store } = this.#options
    this.#compiler = startCompiler(
      framework,
      (answer) => this.#answered(answer),
      (error?: unknown) => {
        console.error(error)
        this.#stop('unavailable')
      },
    )
    this.#stage = new Stage({
      ...{ framework, box, store, state: this.#state, latency: this.#latency, theme: this.#theme },
      onEvent: (event, run) => this.#told(event, run),
      onStop: (reason) => this.#stop(reason),
    })
  }

  /** Code that was stopped waits for the reader. */
  #reload(): void {
    if (this.#stage) this.restart()
  }

  #stop(reason: StopReason): void {
    if (!this.#stage) return
    this.#stage.remove()
    this.#stage = undefined
    this.#options.onEvent({ type: 'stopped', reason, message: stopMessages[reason] })
  }

  #answered(answer: CompileAnswer): void {
    if (answer.run !== this.#run) return
    if ('problem' in answer) this.#options.onEvent({ type: 'failed', problem: answer.problem })
    else this.#stage?.run(answer)
  }

  #told(event: RunnerEvent, run: number | undefined): void {
    // Of code that is about to be replaced, nobody wants to hear.
    if ((event.type === 'rendered' || event.type === 'failed') && run !== this.#run) return
    if (event.type === 'session') this.#state = event.state
    this.#options.onEvent(event)
  }
}
