// What the tools show of the Clerk in a frame, as its runner tells it. Runs in the browser.
import { atom } from 'nanostores'
import type { ExampleRun } from '../../../session/page/example-run'
import type { ValueNode } from '../../../session/value-tree'
import { kept, type Emission } from '../../../session/page/live-store'
import type { Runner } from '../runner/runner'
import type { RunnerEvent } from '../runner/runner-event'

/** A run that is told of emissions. */
export interface EditedRun extends ExampleRun {
  add(emission: Extract<RunnerEvent, { type: 'emission' }>): void
  /** For a value that has taken the place of one that looks the same. */
  hold(value: ValueNode): void
}

/** A run whose actions go to `runner`, which may not have been started. */
export function createEditedRun(runner: () => Runner | undefined): EditedRun {
  const $value = atom<ValueNode>({ text: 'undefined' })
  const $emissions = atom<readonly Emission[]>([])
  return {
    $value,
    $emissions,
    clear: () => $emissions.set([]),
    async act(action) {
      const running = runner()
      if (!running) throw new Error('The code is not running: run it first.')
      return running.act(action)
    },
    add({ at, text, value }) {
      $emissions.set([...$emissions.get(), { at, text }].slice(-kept))
      $value.set(value)
    },
    hold: (value) => $value.set(value),
  }
}
