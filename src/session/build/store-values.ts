// What each store holds in each session state, in a few words, for the tables of the store pages. Runs
// at build. Held to the real stores by tests/unit/session/store-values.test.ts.
import type { SessionState } from '../../simulator/simulator'
import type { StoreName } from '../store-name'

/**
 * The value by state, as it stands in code; several that follow each other are joined by "then". A
 * state that is not here has the value of `signed-in`.
 */
export type ValueByState = Record<'loading' | 'signed-out' | 'signed-in', string> &
  Partial<Record<SessionState, string>>

/** The values of every store of `@clerk/astro/client`. */
export const storeValues: Record<StoreName, ValueByState> = {
  $sessionStore: {
    loading: 'undefined',
    'signed-out': 'null',
    'signed-in': 'Session { status: "active" }',
    pending: 'Session { status: "pending" }',
  },
  $userStore: { loading: 'undefined', 'signed-out': 'null', 'signed-in': 'User' },
  $authStore: {
    loading: '{ userId: undefined, orgId: undefined, sessionStatus: undefined }',
    'signed-out': '{ userId: null, orgId: null, sessionStatus: undefined }',
    'signed-in': '{ userId: "user_…", orgId: null, sessionStatus: "active" }',
    pending: '{ userId: "user_…", orgId: null, sessionStatus: "pending" }',
    organization: '{ userId: "user_…", orgId: "org_…", sessionStatus: "active" }',
  },
  $organizationStore: {
    loading: 'undefined',
    'signed-out': 'null',
    'signed-in': 'null',
    organization: 'Organization',
  },
  $sessionListStore: {
    loading: 'undefined',
    'signed-out': '[]',
    'signed-in': '[Session]',
    'two-accounts': '[Session, Session]',
  },
  $clerkStore: {
    loading: 'null then Clerk { loaded: false }',
    'signed-out': 'Clerk { loaded: true }',
    'signed-in': 'Clerk { loaded: true }',
  },
  $clientStore: {
    loading: 'undefined',
    'signed-out': 'Client { sessions: [] }',
    'signed-in': 'Client { sessions: [Session] }',
    'two-accounts': 'Client { sessions: [Session, Session] }',
  },
  $signInStore: {
    loading: 'undefined',
    'signed-out': 'SignIn { status: null }',
    'signed-in': 'SignIn { status: null }',
  },
  $signUpStore: {
    loading: 'undefined',
    'signed-out': 'SignUp { status: null }',
    'signed-in': 'SignUp { status: null }',
  },
  $isLoadedStore: { loading: 'false', 'signed-out': 'true', 'signed-in': 'true' },
  $billingStore: {
    loading: 'undefined then Billing',
    'signed-out': 'Billing',
    'signed-in': 'Billing',
  },
}
