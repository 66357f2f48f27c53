// Whether Clerk's simulated network is slow, kept for the tab in `sessionStorage`. Runs in the browser.
import { atom } from 'nanostores'
import { keepInTab, readFromTab } from './tab-storage'

const key = 'sessionlight:slow'

/** Milliseconds that an answer takes on the slow line, and on the usual one. */
const slowLatency = 2000
const usualLatency = 300

/** True while the reader wants the line to be slow. */
export const $slowLoading = atom(readFromTab(key) === 'true')

$slowLoading.listen((slow) => keepInTab(key, String(slow)))

/** Milliseconds that an answer takes now. */
export function latency(): number {
  return $slowLoading.get() ? slowLatency : usualLatency
}
