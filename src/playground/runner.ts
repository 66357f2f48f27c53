// Runs a reader's code in a sandboxed frame: the one door into the playground. Runs in the browser, and
// fetches nothing before `createRunner` is called.
import type { FrameworkId } from '../frameworks'
import type { ActionId } from '../session/actions'
import type { ValueNode } from '../session/example-run'
import type { StoreName } from '../session/live-store'
import type { SessionState } from '../simulator/simulator'
import { FrameRunner } from './frame-runner'

/** What went wrong: `line` and `column` count from 1 in the reader's file, where they are known. */
export interface Problem {
  /**
   * `import`: of a package that isn't there; `uncaught`: thrown by a handler or a timer; `promise`: a
   * rejection that nobody handles
   */
  kind: 'compile' | 'import' | 'runtime' | 'uncaught' | 'promise'
  message: string
  line?: number
  column?: number
}

/** Why a frame was stopped; `unavailable`: its code, or the compiler's, couldn't be fetched. */
export type StopReason = 'unresponsive' | 'output' | 'memory' | 'navigation' | 'unavailable'

/** What a runner tells. All of it comes from the reader's code: text, never markup to be inserted. */
export type RunnerEvent =
  /** The code has rendered, or what it renders has changed: `html` is what is in the frame. */
  | { type: 'rendered'; html: string }
  /** The last good preview stays in the frame until the next `rendered`. */
  | { type: 'failed'; problem: Problem }
  /** A new frame has started: in it Clerk loads anew. */
  | { type: 'started' }
  | { type: 'console'; level: ConsoleLevel; text: string }
  /** A store has emitted: `at` in milliseconds since the page was asked for. */
  | { type: 'emission'; store: StoreName; at: number; text: string; value: ValueNode }
  /** The code has changed the session, with a sign-out, say: the panel follows. */
  | { type: 'session'; state: SessionState }
  /** What is rendered needs this height, in CSS pixels. */
  | { type: 'resized'; height: number }
  /** The frame has been removed; `restart()` brings it back. */
  | { type: 'stopped'; reason: StopReason; message: string }

/** The methods of `console` that a console pane shows. */
export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug'

/** The hand on a frame in which a reader's code runs. */
export interface Runner {
  /** Compiles and runs `code`. A later call supersedes an earlier one. */
  run(code: string): void
  /** Puts the session in the frame into that state, as the session panel does on the page. */
  show(state: SessionState): void
  /** Runs an action of the session panel in the frame: its result in a few words. */
  act(action: ActionId): Promise<string>
  /** Milliseconds that an answer of Clerk's simulated network takes; Clerk is loaded anew. */
  setLatency(milliseconds: number): void
  setTheme(theme: 'light' | 'dark'): void
  /** After `stopped`: a new frame, with the code of the last `run`. */
  restart(): void
  /** Removes the frame and ends the compiler. */
  dispose(): void
}

/** What `createRunner` needs to know. */
export interface RunnerOptions {
  framework: FrameworkId
  /** gets the `<iframe>` */
  box: HTMLElement
  /** the state that the simulated Clerk starts in */
  session: SessionState
  /** milliseconds that an answer of Clerk's simulated network takes */
  latency: number
  theme?: 'light' | 'dark'
  /** whether only a new frame takes Clerk back to "loading", as on a page that reloads for it */
  reloads?: boolean
  /** the store whose emissions are told; all of them unless given */
  store?: StoreName
  onEvent(event: RunnerEvent): void
}

/** Starts a frame and a compiler, both of that framework only. */
export function createRunner(options: RunnerOptions): Runner {
  return new FrameRunner(options)
}
