// What the page and the frame say to each other, over a port that only they hold. Shared by both.
import type { ActionId } from '../session/action-lines'
import type { ValueNode } from '../session/value-tree'
import type { StoreName } from '../session/store-name'
import type { SessionState } from '../simulator/simulator'
import type { Compiled } from './compiled'
import type { Problem } from './problem'

/** Why a frame was stopped; `unavailable`: its code, or the compiler's, couldn't be fetched. */
export type StopReason = 'unresponsive' | 'output' | 'memory' | 'navigation' | 'unavailable'

/** The methods of `console` that a console pane shows. */
export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug'

/** Of the page's theme. */
export type Theme = 'light' | 'dark'

/** Page to frame. `run`, `call` and `count` come back with the answer. */
export type ToFrame =
  | ({ type: 'run'; run: number } & Pick<Compiled, 'code' | 'css' | 'imports'>)
  | { type: 'show'; state: SessionState }
  | { type: 'latency'; milliseconds: number }
  | { type: 'theme'; theme: Theme }
  | { type: 'act'; call: number; action: ActionId }
  | { type: 'ping'; count: number }

/** Frame to page. Positions are those in the compiled code; `at` is in milliseconds since 1970. */
export type FromFrame =
  | { type: 'ready' }
  | { type: 'rendered'; run: number; html: string }
  | ({ type: 'failed'; run: number } & Problem)
  | { type: 'console'; level: ConsoleLevel; text: string }
  | { type: 'emission'; store: StoreName; at: number; text: string; value: ValueNode }
  | { type: 'session'; state: SessionState }
  | { type: 'resized'; height: number }
  | { type: 'acted'; call: number; ok: boolean; text: string }
  | { type: 'pong'; count: number }
  | { type: 'stop'; reason: StopReason }

/** What a frame starts with. */
export interface FrameOptions {
  state: SessionState
  latency: number
  theme: Theme
  /** the store whose emissions are told; all unless given */
  store: StoreName | undefined
}

/** A module of the site as text, with the file names that it imports: `./name` in its code. */
export interface SiteModule {
  name: string
  code: string
  imports: readonly string[]
  /** whether it is the one with `start` of the framework */
  isEntry: boolean
}

/** The only message that is posted to the frame's window; a port comes with it. */
export interface Connect {
  options: FrameOptions
  /** each after those that it imports, but for `import()` */
  modules: readonly SiteModule[]
}
