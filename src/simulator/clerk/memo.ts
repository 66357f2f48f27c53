// Which object a listener of `clerk.addListener()` gets: the one it already has for as long as
// clerk-js sees no change in it, else the new one. The rules are those of clerk-js 6, oddities
// included, because they decide when a store emits. Runs in the browser.
import type { ListenerCallback, Resources } from '@clerk/shared/types'
import { Client } from './resources/client'
import { Session } from './resources/session'
import { User } from './resources/user'

const time = (date: Date | null): number => date?.getTime() ?? 0

function clientChanged(before: Client, after: Client): boolean {
  return (
    before.id !== after.id ||
    time(before.updatedAt) < time(after.updatedAt) ||
    before.sessions.length !== after.sessions.length
  )
}

/**
 * The first membership's dates are compared as objects, so that a user with a membership counts as
 * changed at every answer of the server.
 */
function userChanged(before: User, after: User): boolean {
  return (
    before.id !== after.id ||
    time(before.updatedAt) < time(after.updatedAt) ||
    before.organizationMemberships.length !== after.organizationMemberships.length ||
    before.organizationMemberships[0]?.updatedAt !== after.organizationMemberships[0]?.updatedAt
  )
}

function permissionCount(session: Session, organizationId: string | null): number | undefined {
  return session.user.organizationMemberships.find(
    ({ organization }) => organization.id === organizationId,
  )?.permissions.length
}

/** `lastActiveAt` has no part in it: a session in which nothing else moved counts as unchanged. */
function sessionChanged(before: Session, after: Session): boolean {
  const organizationId = before.lastActiveOrganizationId
  return (
    before.id !== after.id ||
    time(before.updatedAt) < time(after.updatedAt) ||
    before.lastActiveToken?.getRawString() !== after.lastActiveToken?.getRawString() ||
    organizationId !== after.lastActiveOrganizationId ||
    permissionCount(before, organizationId) !== permissionCount(after, organizationId) ||
    userChanged(before.user, after.user)
  )
}

function changed(before: unknown, after: unknown): boolean {
  if (!before || !after) return before !== after
  if (before instanceof Client && after instanceof Client) return clientChanged(before, after)
  if (before instanceof Session && after instanceof Session) return sessionChanged(before, after)
  if (before instanceof User && after instanceof User) return userChanged(before, after)
  return true
}

const keep = <Value>(before: Value, after: Value): Value =>
  changed(before, after) ? after : before

/** A listener that is handed the objects it already has wherever nothing changed. */
export function memoize(listener: ListenerCallback): ListenerCallback {
  let held: Resources | undefined
  return (emission) => {
    const before = held ?? emission
    held = {
      client: keep(before.client, emission.client),
      session: keep(before.session, emission.session),
      user: keep(before.user, emission.user),
      organization: keep(before.organization, emission.organization),
    }
    listener(held)
  }
}
