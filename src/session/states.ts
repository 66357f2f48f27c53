// The states a reader can put the session in, and how they are kept. Runs at build and in the browser.
import type { SessionState } from '../simulator/simulator'

/** What the session panel offers, in its order. */
export const sessionStates: readonly { id: SessionState; label: string }[] = [
  { id: 'loading', label: 'Loading' },
  { id: 'signed-out', label: 'Signed out' },
  { id: 'signed-in', label: 'Signed in' },
]

/** The state of a first visit. */
export const defaultState: SessionState = 'signed-in'

/** The name of the parameter in a link, and of the entry in `sessionStorage`. */
export const sessionParam = 'session'
export const sessionStorageKey = 'sessionlight:session'
