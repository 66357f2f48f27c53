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

/** Characters of a selector in a `Place`, and how many places to scroll to it has, at most. */
export const longestSelector = 1000
export const mostScrolls = 50

/** Where a reader is in what is rendered: elements as selectors, lengths in CSS pixels. */
export interface Place {
  /** the element with the focus; empty when it has none that can be named */
  focus: string
  /** what is selected of the text in that field */
  selection?: { start: number; end: number }
  /** what is scrolled */
  scrolls: readonly { at: string; left: number; top: number }[]
}

/** Page to frame. `run`, `call` and `count` come back with the answer. */
export type ToFrame =
  /** Comes once: other code runs in another frame. */
  | ({ type: 'run'; run: number; place: Place | undefined } & Pick<
      Compiled,
      'code' | 'css' | 'imports'
    >)
  /** The last preview is gone from behind this one. */
  | { type: 'alone' }
  /** Asks where the reader is. */
  | { type: 'place' }
  | { type: 'show'; state: SessionState }
  | { type: 'latency'; milliseconds: number }
  | { type: 'theme'; theme: Theme }
  | { type: 'act'; call: number; action: ActionId }
  | { type: 'ping'; count: number }

/** Frame to page. Positions are those in the compiled code; `at` is in milliseconds since 1970. */
export type FromFrame =
  /** Waits for code; Clerk has loaded in it, if it `isAhead`. */
  | { type: 'ready' }
  | { type: 'rendered'; run: number; html: string }
  /** What was rendered first is seen. */
  | { type: 'painted' }
  | ({ type: 'failed'; run: number } & Problem)
  | { type: 'console'; level: ConsoleLevel; text: string }
  | { type: 'emission'; store: StoreName; at: number; text: string; value: ValueNode }
  | { type: 'session'; state: SessionState }
  | { type: 'resized'; height: number }
  | { type: 'place'; place: Place }
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
  /** whether it is made ready for code to come: Clerk loads in it at once, on the fastest line */
  isAhead: boolean
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
