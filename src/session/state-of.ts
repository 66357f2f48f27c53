// Reads from Clerk which of the panel's states it is in. Runs in the browser.
import type { BrowserClerk } from '@clerk/shared/types'
import type { SessionState } from '../simulator/simulator'

/** The state, or `undefined` in between, while the session is `undefined` although Clerk has loaded. */
export function stateOf(clerk: BrowserClerk): SessionState | undefined {
  const { session, organization, client } = clerk
  if (!clerk.loaded) return 'loading'
  if (session === undefined) return undefined
  if (session === null) return 'signed-out'
  if (session.status === 'pending') return 'pending'
  if (client && client.signedInSessions.length > 1) return 'two-accounts'
  return organization ? 'organization' : 'signed-in'
}
