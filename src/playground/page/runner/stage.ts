// The frames in a box, so that each code starts in a new one and a reader sees no gap: the one that is
// shown, the next, and one that is made ready for the code after it. Runs in the browser; knows nothing
// of the page around its box, so that there may be several.
import type { ActionId } from '../../../session/action-lines'
import type { StoreName } from '../../../session/store-name'
import type { SessionState } from '../../../simulator/simulator'
import type { FrameworkId } from '../../../site/frameworks'
import type { FromFrame, Place, StopReason, Theme, ToFrame } from '../../messages'
import { EmissionLog } from './emission-log'
import { LiveFrame, type Code, type Emission } from './live-frame'
import type { RunnerEvent } from './runner-event'

/** How long the last preview may stand behind one that doesn't paint, out of view, in milliseconds. */
const patience = 200

/** What a stage starts with, and whom it tells. */
export interface StageOptions {
  framework: FrameworkId
  box: HTMLElement
  state: SessionState
  latency: number
  theme: Theme
  store: StoreName | undefined
  /** `run` is that of the code that the event comes from. */
  onEvent(event: RunnerEvent, run?: number): void
  onStop(reason: StopReason): void
}

/** The frames of one runner. Three at most are alive. */
export class Stage {
  readonly #options: StageOptions
  #shown: LiveFrame | undefined
  /** Runs code that has not rendered yet, or has failed. */
  #next: LiveFrame | undefined
  #spare: LiveFrame | undefined
  /** Stands until the one that is shown has painted. */
  #last: LiveFrame | undefined
  #waiting: Code | undefined
  #place: Place | undefined
  #timer = 0
  readonly #log: EmissionLog

  /** Opens the first frame, in which Clerk loads as in a page just opened. */
  constructor(options: StageOptions) {
    this.#options = { ...options }
    options.box.style.display = 'grid'
    this.#log = new EmissionLog(options.onEvent)
    this.#spare = this.#open(false)
    this.#log.follow(this.#spare)
  }

  /** Runs `code` in a new frame; of several that wait for one, the last. */
  run(code: Code): void {
    this.#waiting = code
    this.#advance()
  }

  /** Asks where the reader is, for code that is about to come. */
  notePlace(): void {
    this.#shown?.send({ type: 'place' })
  }

  show(state: SessionState): void {
    this.#options.state = state
    this.#send({ type: 'show', state })
    // Clerk is never there again in a page in which it has loaded.
    if (state === 'loading') this.#renewSpare()
  }

  act(action: ActionId): Promise<string> {
    return (this.#shown ?? this.#next ?? this.#spare)!.act(action)
  }

  setLatency(milliseconds: number): void {
    this.#options.latency = milliseconds
    const spare = this.#spare
    for (const frame of this.#frames()) {
      if (frame !== spare || !frame.isAhead) frame.send({ type: 'latency', milliseconds })
    }
    this.#renewSpare()
  }

  setTheme(theme: Theme): void {
    this.#options.theme = theme
    this.#send({ type: 'theme', theme })
  }

  remove(): void {
    clearTimeout(this.#timer)
    for (const frame of this.#frames()) frame.remove()
    this.#shown = this.#next = this.#spare = this.#last = undefined
  }

  #frames(): LiveFrame[] {
    return [this.#last, this.#shown, this.#next, this.#spare].filter((frame) => frame !== undefined)
  }

  #send(message: ToFrame, except?: LiveFrame): void {
    for (const frame of this.#frames()) if (frame !== except) frame.send(message)
  }

  #open(isAhead: boolean): LiveFrame {
    const { framework, box, state, latency, theme, store, onStop } = this.#options
    return new LiveFrame(
      framework,
      box,
      { state, latency, theme, store, isAhead },
      {
        message: (frame, message) => this.#heard(frame, message),
        stop: onStop,
        failure(error) {
          console.error(error)
          onStop('unavailable')
        },
      },
    )
  }

  #renewSpare(): void {
    if (!this.#spare?.isAhead) return
    this.#spare.remove()
    this.#spare = undefined
    this.#advance()
  }

  /** Hands the code that waits to the frame that is ready, and has another made ready when there is time. */
  #advance(): void {
    const spare = this.#spare
    if (this.#waiting && spare?.isReady) {
      this.#removeLast()
      this.#next?.remove()
      this.#next = spare
      this.#spare = undefined
      spare.run(this.#waiting, this.#place)
      this.#waiting = undefined
      if (!this.#shown) this.#log.follow(spare)
    }
    const isBusy = this.#next && !this.#next.hasFailed
    if (!this.#spare && (this.#waiting || !isBusy)) this.#spare = this.#open(true)
  }

  #heard(frame: LiveFrame, message: FromFrame): void {
    const { onEvent } = this.#options
    const run = frame.code?.run
    if (frame === this.#last) return
    if (message.type === 'ready') {
      frame.isReady = true
      if (!frame.isAhead) onEvent({ type: 'started' })
      this.#advance()
    } else if (message.type === 'rendered') {
      if (frame === this.#next) this.#promote(frame)
      if (frame === this.#shown) onEvent({ type: 'rendered', html: message.html }, run)
    } else if (message.type === 'painted') {
      if (frame === this.#shown) this.#removeLast()
    } else if (message.type === 'failed') {
      if (message.kind === 'compile' || message.kind === 'runtime') this.#fail(frame)
      onEvent({ type: 'failed', problem: frame.problem(message) }, run)
    } else if (message.type === 'emission') this.#emitted(frame, message)
    else if (message.type === 'session') {
      this.#options.state = message.state
      this.#send({ type: 'show', state: message.state }, frame)
      onEvent(message)
    } else if (message.type === 'resized') {
      frame.height = message.height
      if (frame === this.#shown) onEvent(message)
    } else if (message.type === 'place') {
      if (frame === this.#shown) this.#place = message.place
    } else if (message.type === 'console') onEvent(message)
  }

  #promote(frame: LiveFrame): void {
    this.#removeLast()
    this.#last = this.#shown
    this.#shown = frame
    this.#next = undefined
    frame.show(this.#last)
    this.#timer = window.setTimeout(() => this.#removeLast(), patience)
    this.#log.follow(frame)
    if (frame.height !== undefined) {
      this.#options.onEvent({ type: 'resized', height: frame.height })
    }
    this.#advance()
  }

  #removeLast(): void {
    clearTimeout(this.#timer)
    this.#last?.remove()
    this.#last = undefined
    this.#shown?.send({ type: 'alone' })
  }

  /** What was seen last stays. */
  #fail(frame: LiveFrame): void {
    frame.hasFailed = true
    if (frame === this.#next) frame.setRole('ready')
    this.#advance()
  }

  /** As on the page, code that has failed gets another try with each new value of a store. */
  #emitted(frame: LiveFrame, emission: Emission): void {
    this.#log.add(frame, emission)
    const isNewest = frame === (this.#next ?? this.#shown)
    if (frame.hasFailed && isNewest && !this.#waiting && frame.code) this.run(frame.code)
  }
}
