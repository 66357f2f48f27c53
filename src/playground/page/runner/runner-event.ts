// What a runner tells of the code that it runs. Runs in the browser.
import type { StoreName } from '../../../session/store-name'
import type { ValueNode } from '../../../session/value-tree'
import type { SessionState } from '../../../simulator/simulator'
import type { ConsoleLevel, StopReason } from '../../messages'
import type { Problem } from '../../problem'

/** What a runner tells. All of it comes from the reader's code: text, never markup to be inserted. */
export type RunnerEvent =
  /** The code has rendered, or what it renders has changed: `html` is what is in the frame. */
  | { type: 'rendered'; html: string }
  /** The last good preview stays in the frame until the next `rendered`. */
  | { type: 'failed'; problem: Problem }
  /** A first frame has started: in it Clerk loads anew. Those of later code go on from its state. */
  | { type: 'started' }
  | { type: 'console'; level: ConsoleLevel; text: string }
  /** What a store holds in the frame that is shown from now on: the same, to look at, as in the last. */
  | { type: 'value'; store: StoreName; value: ValueNode }
  /** A store has emitted: `at` in milliseconds since the page was asked for. */
  | { type: 'emission'; store: StoreName; at: number; text: string; value: ValueNode }
  /** The code has changed the session, with a sign-out, say: the panel follows. */
  | { type: 'session'; state: SessionState }
  /** What is rendered needs this height, in CSS pixels. */
  | { type: 'resized'; height: number }
  /** The frame has been removed; `restart()` brings it back. */
  | { type: 'stopped'; reason: StopReason; message: string }

/** What a reader is told of each reason. */
export const stopMessages: Record<StopReason, string> = {
  unresponsive: 'The code was stopped: it ran without a pause, as an endless loop does.',
  output: 'The code was stopped: it printed or changed more than a page can show.',
  memory:
    'The code was stopped: it filled the memory, or the page with more elements than it can hold.',
  navigation: 'The code was stopped: it tried to leave the preview for another page.',
  unavailable: 'The playground could not be loaded. Check the connection, then reload the page.',
}
