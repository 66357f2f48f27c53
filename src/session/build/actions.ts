// The actions of the session panel: what each is called, the line it runs, and the states it fits.
// Runs at build.
import type { SessionState } from '../../simulator/simulator'
import source from '../action-lines.ts?raw'
import type { ActionId } from '../action-lines'

/** An action as shown: `code` is the line that it runs, ready to copy. */
export interface Action {
  id: ActionId
  label: string
  code: string
  fits: readonly SessionState[]
}

const signedIn: SessionState[] = ['signed-in', 'pending', 'two-accounts', 'organization']

const named: readonly Omit<Action, 'code'>[] = [
  { id: 'touch', label: 'Touch the session', fits: signedIn },
  { id: 'getToken', label: 'Get a new token', fits: ['signed-in', 'two-accounts', 'organization'] },
  { id: 'switchAccount', label: 'Switch account', fits: ['two-accounts'] },
  { id: 'chooseOrganization', label: 'Resolve the task', fits: ['pending'] },
  { id: 'switchOrganization', label: 'Switch organization', fits: ['organization'] },
  { id: 'personalAccount', label: 'Personal account', fits: ['organization'] },
  { id: 'signOutOne', label: 'Sign out of this account', fits: ['two-accounts'] },
  { id: 'signOut', label: 'Sign out', fits: signedIn },
]

function lineOf(id: ActionId): string {
  const line = new RegExp(`^  ${id}: \\(\\) => (.+),$`, 'm').exec(source)?.[1]
  if (!line) throw new Error(`action-lines.ts has no one-line action named ${id}: add it there.`)
  return `await ${line}`
}

/** All actions, in the order in which a reader sees them. */
export const actions: readonly Action[] = named.map((action) => ({
  ...action,
  code: lineOf(action.id),
}))
