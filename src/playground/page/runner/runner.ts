// Runs a reader's code in a sandboxed frame: the one door into the playground. What is compiled goes to the
// frame, what the frame tells goes to the page, and a frame that misbehaves is removed. Runs in the browser,
// and fetches nothing before a runner is made.
import type { ActionId } from '../../../session/action-lines'
import type { StoreName } from '../../../session/store-name'
import type { SessionState } from '../../../simulator/simulator'
import type { FrameworkId } from '../../../site/frameworks'
import type { FromFrame, StopReason, Theme, ToFrame } from '../../messages'
import { positionOf } from '../../positions'
import type { Problem } from '../../problem'
import type { Compiled } from '../../compiled'
import type { CompileAnswer } from '../../worker/service'
import { startCompiler, type Compiler } from './compiler'
import { openFrame, type Frame } from './frame-element'
import { stopMessages, type RunnerEvent } from './runner-event'
import { startWatchdog, type Watchdog } from './watchdog'

/** What a runner needs to know. */
export interface RunnerOptions {
  framework: FrameworkId
  /** gets the `<iframe>` */
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

/** Whoever waits for an action of the session panel. */
type Waiting = PromiseWithResolvers<string>

/** A frame and a compiler, both of one framework only, started at once. */
export class Runner {
  readonly #options: RunnerOptions
  #state: SessionState
  #latency: number
  #theme: Theme
  #compiler: Compiler | undefined
  #frame: Frame | undefined
  #watchdog: Watchdog | undefined
  #source: string | undefined
  #run = 0
  #compiled: { run: number; result: Compiled } | undefined
  #calls = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(options: RunnerOptions) {
    this.#options = options
    this.#state = options.session
    this.#latency = options.latency
    this.#theme = options.theme ?? 'light'
    this.#open()
  }

  /** Compiles and runs `code`. A later call supersedes an earlier one. */
  run(code: string): void {
    this.#source = code
    this.#compiler?.compile({ run: ++this.#run, source: code })
  }

  /** Puts the session in the frame into that state, as the session panel does on the page. */
  show(state: SessionState): void {
    const goesBack = state === 'loading' && this.#state !== 'loading'
    this.#state = state
    if (goesBack && this.#options.reloads) this.#reload()
    else this.#frame?.send({ type: 'show', state })
  }

  /** Runs an action of the session panel in the frame: its result in a few words. */
  act(action: ActionId): Promise<string> {
    const frame = this.#frame
    if (!frame) return Promise.reject(new Error('The code is not running: run it again first.'))
    const call = ++this.#calls
    const waiting = Promise.withResolvers<string>()
    this.#waiting.set(call, waiting)
    frame.send({ type: 'act', call, action })
    return waiting.promise
  }

  /** Milliseconds that an answer of Clerk's simulated network takes; Clerk is loaded anew. */
  setLatency(milliseconds: number): void {
    this.#latency = milliseconds
    if (this.#options.reloads) this.#reload()
    else this.#frame?.send({ type: 'latency', milliseconds })
  }

  setTheme(theme: Theme): void {
    this.#theme = theme
    this.#frame?.send({ type: 'theme', theme })
  }

  /** After `stopped`: a new frame, with the code of the last `run`. */
  restart(): void {
    this.dispose()
    this.#open()
    if (this.#source !== undefined) this.run(this.#source)
  }

  /** Removes the frame and ends the compiler. */
  dispose(): void {
    this.#close()
    this.#compiler?.dispose()
    this.#compiler = undefined
  }

  #open(): void {
    const { framework, box, store } = this.#options
    const unavailable = (error?: unknown) => {
      console.error(error)
      this.#stop('unavailable')
    }
    this.#compiler = startCompiler(framework, (answer) => this.#answered(answer), unavailable)
    const start = { state: this.#state, latency: this.#latency, theme: this.#theme, store }
    const frame = openFrame(framework, box, start, {
      message: (message) => this.#heard(frame, message),
      failure: unavailable,
      leave: () => this.#stop('navigation'),
    })
    this.#frame = frame
  }

  /** Code that was stopped waits for the reader. */
  #reload(): void {
    if (this.#frame) this.restart()
  }

  #close(): void {
    this.#watchdog?.stop()
    this.#watchdog = undefined
    this.#frame?.remove()
    this.#frame = undefined
    for (const { reject } of this.#waiting.values()) reject(new Error('The code was stopped.'))
    this.#waiting.clear()
  }

  #stop(reason: StopReason): void {
    if (!this.#frame) return
    this.#close()
    this.#options.onEvent({ type: 'stopped', reason, message: stopMessages[reason] })
  }

  #answered(answer: CompileAnswer): void {
    if (answer.run !== this.#run) return
    if ('problem' in answer) {
      this.#options.onEvent({ type: 'failed', problem: answer.problem })
      return
    }
    const { run, compiled: result } = answer
    const { code, css, imports } = result
    this.#compiled = { run, result }
    this.#frame?.send({ type: 'run', run, code, css, imports })
  }

  #watch(): void {
    const ping = (count: number) => this.#frame?.send({ type: 'ping', count } satisfies ToFrame)
    this.#watchdog = startWatchdog(ping, {
      silence: () => this.#stop('unresponsive'),
      flood: () => this.#stop('output'),
    })
  }

  #problem({ kind, message, line, column }: Problem): Problem {
    const compiled = this.#compiled?.result
    if (!compiled || line === undefined || column === undefined) return { kind, message }
    return { kind, message, ...positionOf(compiled, { line, column }) }
  }

  #heard(frame: Frame, message: FromFrame): void {
    // Of a frame that has been removed, or of code that has been replaced, nobody wants to hear.
    if (frame !== this.#frame) return
    const { onEvent } = this.#options
    this.#watchdog?.heard(message.type === 'pong' ? message.count : undefined)
    if (message.type === 'ready') {
      this.#watch()
      onEvent({ type: 'started' })
    } else if (message.type === 'stop') this.#stop(message.reason)
    else if (message.type === 'acted') this.#settle(message)
    else if (message.type === 'rendered') {
      if (message.run === this.#run) onEvent({ type: 'rendered', html: message.html })
    } else if (message.type === 'failed') {
      if (message.run === this.#run) onEvent({ type: 'failed', problem: this.#problem(message) })
    } else if (message.type === 'emission') {
      onEvent({ ...message, at: message.at - performance.timeOrigin })
    } else if (message.type === 'session') {
      this.#state = message.state
      onEvent(message)
    } else if (message.type !== 'pong') {
      onEvent(message)
    }
  }

  #settle({ call, ok, text }: Extract<FromFrame, { type: 'acted' }>): void {
    const waiting = this.#waiting.get(call)
    this.#waiting.delete(call)
    if (ok) waiting?.resolve(text)
    else waiting?.reject(new Error(text))
  }
}
