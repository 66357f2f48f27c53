// `clerk.signOut()`, which follows clerk-js step by step, since the order of what it emits is what
// readers come to see. Runs in the browser.
import type { SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import type { Core } from './core'
import type { Go } from './set-active'

/**
 * Signs out of all sessions, or of the one of `sessionId`. While that runs, and until the callback
 * or the navigation is done, session, user and organization are `undefined`, then `null`. Signing
 * out of a session that isn't the active one changes only the list.
 */
export async function signOut(
  core: Core,
  callback: SignOutCallback | undefined,
  { sessionId, redirectUrl }: SignOutOptions,
  go: Go,
): Promise<void> {
  const { client } = core
  if (!client || client.sessions.length === 0) return
  await undefined
  const finish = async () => {
    if (callback) await callback()
    else await go(redirectUrl || core.options.afterSignOutUrl || '/')
    core.setSession(core.session)
  }
  if (!sessionId || client.signedInSessions.length === 1) {
    core.setTransition()
    await client.removeSessions()
    return finish()
  }
  const session = core.sessionOf(sessionId)
  if (!session || session.id !== core.session?.id) {
    await session?.remove()
    return
  }
  core.setTransition()
  await session.remove()
  return finish()
}
