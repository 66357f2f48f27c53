// What the tools of an example follow: the page's own Clerk, or, while a reader edits, the one in the frame
// in which the edited code runs. Runs in the browser.
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores'
import type { ActionId } from '../action-lines'
import type { ValueNode } from '../value-tree'
import type { Emission } from './live-store'

/** A store as it is where an example runs, and the hand on Clerk there. */
export interface ExampleRun {
  $value: ReadableAtom<ValueNode>
  /** What the store has emitted, oldest first. */
  $emissions: ReadableAtom<readonly Emission[]>
  /** Forgets the emissions. */
  clear(): void
  /** Runs an action of the session panel: its answer in a few words, empty when it has none. */
  act(action: ActionId): Promise<string>
}

const edited = new WeakMap<Element, WritableAtom<ExampleRun | undefined>>()

/** The run of the edited code in the open tab of a live example; `undefined` while none is edited. */
export function editedRun(card: Element): WritableAtom<ExampleRun | undefined> {
  const $run = edited.get(card) ?? atom<ExampleRun | undefined>()
  edited.set(card, $run)
  return $run
}
