// Whether Clerk's simulated network is slow, kept for the tab in `sessionStorage`. Runs in the browser.
import { atom } from 'nanostores'
import { slowLatency, usualLatency } from '../latency'
import { keepInTab, readFromTab } from './tab-storage'

const key = 'sessionlight:slow'

/** True while the reader wants the line to be slow. */
export const $slowLoading = atom(readFromTab(key) === 'true')

$slowLoading.listen((slow) => keepInTab(key, String(slow)))

/** Milliseconds that an answer takes now. */
export function latency(): number {
  return $slowLoading.get() ? slowLatency : usualLatency
}
