// The state of the session that the whole page shows. Panels set it; the simulated Clerk follows it.
// Kept for the tab in `sessionStorage`. Runs in the browser.
import { atom } from 'nanostores'
import type { SessionState } from '../../simulator/simulator'
import { sessionParam, sessionStorageKey } from '../states'
import { keepInTab, readFromTab } from './tab-storage'

/** The states that this page's panels offer. */
const offered = [
  ...document.querySelectorAll<HTMLInputElement>('session-panel input[type="radio"]'),
]

/** Whether this page's panels offer `state`. */
export function isOffered(state: SessionState): boolean {
  return offered.some(({ value }) => value === state)
}

function known(value: string | null): SessionState | undefined {
  return offered.find((radio) => radio.value === value)?.value as SessionState | undefined
}

/** Whether the address names a state. */
function linked(): boolean {
  return new URL(location.href).searchParams.has(sessionParam)
}

/** Keeps a link that names a state true to what the page shows. */
function updateLink(state: SessionState): void {
  if (!linked()) return
  const url = new URL(location.href)
  url.searchParams.set(sessionParam, state)
  history.replaceState(history.state, '', url)
}

/**
 * The state the page shows: from `?session=` in the address, else what was chosen before in this tab,
 * else what the page opens in (found before the first paint, by `RestoreChoices.astro`). Set it to
 * change the session of the whole page.
 */
export const $sessionState = atom(document.documentElement.dataset.session as SessionState)

// What a link opened goes on to the next page.
if (linked()) keepInTab(sessionStorageKey, $sessionState.get())

$sessionState.listen((state) => {
  keepInTab(sessionStorageKey, state)
  updateLink(state)
})

// A page that comes back from the browser's back/forward cache may show an older choice.
addEventListener('pageshow', (event) => {
  const state = event.persisted && !linked() && known(readFromTab(sessionStorageKey))
  if (state) $sessionState.set(state)
})
