// The states of the session panel as data: who is signed in, and where. Names no objects of Clerk's.
import { organizationIds, type People } from './api/people'

/** What a reader can put the page into. `loading`: Clerk has not loaded yet. */
export type SessionState =
  'loading' | 'signed-out' | 'signed-in' | 'pending' | 'two-accounts' | 'organization'

/** Who is signed in on the client. */
export interface Scene {
  /** in the order in which they signed in; the last one's session is the active one */
  people: readonly (keyof People)[]
  /** the active organization of the active session, or `null` for the personal account */
  organizationId: string | null
}

/** What each state but `loading` means. */
export const scenes: Record<Exclude<SessionState, 'loading'>, Scene> = {
  'signed-out': { people: [], organizationId: null },
  'signed-in': { people: ['maya'], organizationId: null },
  pending: { people: ['noor'], organizationId: null },
  'two-accounts': { people: ['maya', 'tomas'], organizationId: null },
  organization: { people: ['maya'], organizationId: organizationIds.larkspur },
}
