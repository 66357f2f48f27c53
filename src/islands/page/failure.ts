// How an error boundary and the box around an island talk. Runs in the browser.

const failures = new WeakMap<HTMLElement, unknown>()

/** Sent by a boundary, bubbling, when its example throws: see `failureOf`. */
export const failedEvent = 'example:failed'

/** Sent to an island to have a failed example rendered again. */
export const retryEvent = 'example:retry'

/** Notes that the example in `island` threw `error`, and tells the box around it. */
export function reportFailure(island: HTMLElement, error: unknown): void {
  failures.set(island, error)
  island.dispatchEvent(new Event(failedEvent, { bubbles: true }))
}

/** What the example in `island` threw, or undefined. Kept, since an island may fail before its box listens. */
export function failureOf(island: HTMLElement): unknown {
  return failures.get(island)
}

/** Has a failed example rendered again. */
export function retry(island: HTMLElement): void {
  failures.delete(island)
  island.dispatchEvent(new Event(retryEvent))
}
