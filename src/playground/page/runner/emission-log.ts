// What is told of the stores in a stage's frames: those of one frame at a time, as one log, which goes on when
// the next frame takes over. Runs in the browser.
import type { StoreName } from '../../../session/store-name'
import type { Emission, LiveFrame } from './live-frame'
import type { RunnerEvent } from './runner-event'

/** What a frame has emitted that is followed later, if at all. */
interface Kept {
  /** the last of each store before the code came */
  before: Map<StoreName, Emission>
  /** all since */
  since: Emission[]
}

/** The log of a stage. */
export class EmissionLog {
  #followed: LiveFrame | undefined
  readonly #records = new WeakMap<LiveFrame, Kept>()
  readonly #told = new Map<StoreName, string>()

  constructor(private readonly onEvent: (event: RunnerEvent) => void) {}

  /** Takes an emission of a frame, which is told when that frame is followed. */
  add(frame: LiveFrame, emission: Emission): void {
    if (frame === this.#followed) return this.#tell(emission)
    const record: Kept = this.#records.get(frame) ?? { before: new Map(), since: [] }
    this.#records.set(frame, record)
    if (frame.code) record.since.push(emission)
    else record.before.set(emission.store, emission)
  }

  /**
   * From now on the emissions of `frame` are told. Of what came while it was made ready, only what differs
   * from what was told last: else each key would fill the log with Clerk's start.
   */
  follow(frame: LiveFrame): void {
    if (frame === this.#followed) return
    this.#followed = frame
    const { before, since }: Kept = this.#records.get(frame) ?? { before: new Map(), since: [] }
    this.#records.delete(frame)
    for (const emission of before.values()) {
      const { store, text, value } = emission
      if (this.#told.get(store) === text) this.onEvent({ type: 'value', store, value })
      else this.#tell(emission)
    }
    for (const emission of since) this.#tell(emission)
  }

  #tell({ at, ...emission }: Emission): void {
    this.#told.set(emission.store, emission.text)
    this.onEvent({ ...emission, at: at - performance.timeOrigin })
  }
}
