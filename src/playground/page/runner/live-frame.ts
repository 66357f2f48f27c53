// A frame and what the page knows of it: the code that it runs, whether it works, and what its stores have
// emitted. Runs in the browser.
import type { ActionId } from '../../../session/action-lines'
import type { FrameworkId } from '../../../site/frameworks'
import type { Compiled } from '../../compiled'
import type { FrameOptions, FromFrame, Place, StopReason } from '../../messages'
import { positionOf } from '../../positions'
import type { Problem } from '../../problem'
import { openFrame, type Frame } from './frame-element'
import { startWatchdog, type Watchdog } from './watchdog'

/** Code that is to run, or runs. */
export interface Code {
  /** the number of the run */
  run: number
  compiled: Compiled
}

/** What a frame tells of an emission. */
export type Emission = Extract<FromFrame, { type: 'emission' }>

/** What those around a frame are told of it, as long as it lives. */
export interface FrameListener {
  message(frame: LiveFrame, message: FromFrame): void
  stop(reason: StopReason): void
}

/** A frame from its start to its removal. It runs one code at most. */
export class LiveFrame {
  readonly #frame: Frame
  readonly #on: FrameListener
  #watchdog: Watchdog | undefined
  #isAlive = true
  #calls = 0
  readonly #waiting = new Map<number, PromiseWithResolvers<string>>()
  readonly isAhead: boolean
  isReady = false
  /** Whether its code has stopped working: it gets another try, in another frame, with the next emission. */
  hasFailed = false
  code: Code | undefined
  /** In CSS pixels, once it is known. */
  height: number | undefined

  constructor(
    framework: FrameworkId,
    box: HTMLElement,
    options: FrameOptions,
    on: FrameListener & { failure(error: unknown): void },
  ) {
    this.#on = on
    this.isAhead = options.isAhead
    this.#frame = openFrame(framework, box, options, {
      message: (message) => this.#heard(message),
      failure: (error) => {
        if (this.#isAlive) on.failure(error)
      },
      leave: () => this.#stop('navigation'),
    })
  }

  get send(): Frame['send'] {
    return this.#frame.send
  }

  get setRole(): Frame['setRole'] {
    return this.#frame.setRole
  }

  /** Gives it its code, which begins where the reader was in the last preview. */
  run(code: Code, place: Place | undefined): void {
    this.code = code
    this.setRole('next')
    this.#watch()
    const { code: text, css, imports } = code.compiled
    this.send({ type: 'run', run: code.run, place, code: text, css, imports })
  }

  /** Shows it, in the place of `last`, whose focus it takes over. */
  show(last: LiveFrame | undefined): void {
    this.setRole('shown')
    if (last && last.#frame.hasFocus) this.#frame.focus()
    last?.setRole('last')
  }

  /** Runs an action of the session panel in it: its result in a few words. */
  act(action: ActionId): Promise<string> {
    const call = ++this.#calls
    const waiting = Promise.withResolvers<string>()
    this.#waiting.set(call, waiting)
    this.send({ type: 'act', call, action })
    return waiting.promise
  }

  /** What it tells of a problem, in the reader's lines and columns. */
  problem({ kind, message, line, column }: Problem): Problem {
    if (!this.code || line === undefined || column === undefined) return { kind, message }
    return { kind, message, ...positionOf(this.code.compiled, { line, column }) }
  }

  /** Ends all that runs in it. Nothing is told of it from then on. */
  remove(): void {
    this.#isAlive = false
    this.#watchdog?.stop()
    this.#frame.remove()
    const gone = new Error('The code was stopped, or has changed, before this was done.')
    for (const { reject } of this.#waiting.values()) reject(gone)
  }

  #watch(): void {
    this.#watchdog = startWatchdog((count) => this.send({ type: 'ping', count }), {
      silence: () => this.#stop('unresponsive'),
      flood: () => this.#stop('output'),
    })
  }

  #stop(reason: StopReason): void {
    if (this.#isAlive) this.#on.stop(reason)
  }

  #heard(message: FromFrame): void {
    if (!this.#isAlive) return
    this.#watchdog?.heard(message.type === 'pong' ? message.count : undefined)
    if (message.type === 'stop') this.#stop(message.reason)
    else if (message.type === 'acted') this.#settle(message)
    else if (message.type !== 'pong') this.#on.message(this, message)
  }

  #settle({ call, ok, text }: Extract<FromFrame, { type: 'acted' }>): void {
    const waiting = this.#waiting.get(call)
    this.#waiting.delete(call)
    if (ok) waiting?.resolve(text)
    else waiting?.reject(new Error(text))
  }
}
