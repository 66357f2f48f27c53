// Whether Clerk's simulated network is slow, kept for the tab in `sessionStorage`. Runs in the browser.
import { atom } from 'nanostores'

const key = 'sessionlight:slow'

/** Milliseconds that an answer takes on the slow line, and on the usual one. */
export const slowLatency = 2000
const usualLatency = 300

function remembered(): boolean {
  try {
    return sessionStorage.getItem(key) === 'true'
  } catch {
    return false
  }
}

/** True while the reader wants the line to be slow. */
export const $slowLoading = atom(remembered())

$slowLoading.listen((slow) => {
  try {
    sessionStorage.setItem(key, String(slow))
  } catch {
    // Storage is blocked: the choice lasts for the page.
  }
})

/** Milliseconds that an answer takes now. */
export function latency(): number {
  return $slowLoading.get() ? slowLatency : usualLatency
}
