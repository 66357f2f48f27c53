// The states a reader can put the session in, and how they are kept. Runs at build and in the browser.
import type { SessionState } from '../simulator/simulator'

/** All states, in the order of the session panel. */
export const sessionStates = [
  { id: 'loading', label: 'Loading' },
  { id: 'signed-out', label: 'Signed out' },
  { id: 'signed-in', label: 'Signed in' },
  { id: 'pending', label: 'Pending' },
  { id: 'two-accounts', label: 'Two accounts' },
  { id: 'organization', label: 'Organization' },
] as const satisfies readonly { id: SessionState; label: string }[]

/** The ids of the states, as a schema wants them: at least one. */
export const stateIds = sessionStates.map(({ id }) => id) as [SessionState, ...SessionState[]]

/** What a page offers unless its frontmatter says otherwise. */
export const usualStates: SessionState[] = stateIds.filter((id) => id !== 'organization')

/** The state in which a page opens on a first visit, unless its frontmatter says otherwise. */
export const usualState: SessionState = 'signed-in'

/** The name of the parameter in a link. */
export const sessionParam = 'session'

/** The name of the entry in `sessionStorage`. */
export const sessionStorageKey = 'sessionlight:session'
