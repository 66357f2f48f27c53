// The acts by which people get from one state to another, over Clerk's public methods, so that the
// conformance suite can have the real Clerk do the same. Runs in the browser.
import type { Clerk, SignedInSessionResource } from '@clerk/shared/types'
import { identifiers, type People } from './api/people'
import type { Scene } from './states'

type Act = () => Promise<unknown>

/** More acts than the longest way takes: sign out, sign in twice, switch, set the organization. */
const MOST_ACTS = 8

/** Signs somebody in as an app's own form does: an attempt, then its session made active. */
export async function signInAs(clerk: Clerk, name: keyof People): Promise<void> {
  const attempt = await clerk.client?.signIn.create({
    identifier: identifiers[name],
    password: 'any password will do',
  })
  await clerk.setActive({ session: attempt?.createdSessionId ?? null, navigate: () => {} })
}

/** The next thing to do on the way to a scene, or nothing when it is reached. */
function nextAct(clerk: Clerk, { people, organizationId }: Scene): Act | undefined {
  const sessions = clerk.client?.signedInSessions ?? []
  const fits = (name: keyof People) => (session: SignedInSessionResource) =>
    session.publicUserData.identifier === identifiers[name] &&
    (session.status === 'pending') === (name === 'noor')
  const strangers = sessions.filter((session) => !people.some((name) => fits(name)(session)))
  const missing = people.find((name) => !sessions.some(fits(name)))
  const last = people.at(-1)
  const active = last && sessions.find(fits(last))

  if (strangers.length > 0 && strangers.length === sessions.length) {
    return () => clerk.signOut(() => {})
  }
  if (missing) return () => signInAs(clerk, missing)
  if (active && active.id !== clerk.session?.id)
    return () => clerk.setActive({ session: active.id })
  const [stranger] = strangers
  if (stranger) return () => clerk.signOut({ sessionId: stranger.id })
  if (active && active.lastActiveOrganizationId !== organizationId) {
    return () => clerk.setActive({ organization: organizationId })
  }
  return undefined
}

/**
 * Does what it takes until the people of the scene are signed in, and nobody else.
 * @param wanted asked before each act whether to go on
 * @throws {Error} when the scene is not reached, which is a fault of the simulator
 */
export async function reach(clerk: Clerk, scene: Scene, wanted: () => boolean): Promise<void> {
  for (let count = 0; wanted(); count += 1) {
    const act = nextAct(clerk, scene)
    if (!act) return
    if (count === MOST_ACTS) {
      const signedIn = clerk.client?.signedInSessions.map(({ id }) => id).join(', ') || 'nobody'
      throw new Error(
        `The simulator can't reach its state: expected ${scene.people.join(', ') || 'nobody'} ` +
          `signed in, received ${signedIn} after ${count} acts.`,
      )
    }
    await act()
  }
}
