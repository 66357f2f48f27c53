// What each request does to the client on Clerk's servers, as pure functions over the JSON of the
// Frontend API. Runs in the browser, and in Node for the conformance suite.
//
// Assumed, because Clerk's servers are closed. The conformance suite gives the same answers to the
// real clerk-js, so these assumptions can't make the two differ:
// - A touch moves the session's `last_active_at` and, unless asked otherwise, its `updated_at` and
//   `last_active_token`, and makes it the client's last active session.
// - A removed session leaves the client; an ended one stays, with the status `ended`.
// - Choosing an organization resolves the `choose-organization` task.
import type { ClientJSON, SessionJSON, TokenJSON, UserJSON } from '@clerk/shared/types'
import { mintJwt } from './jwt'
import type { People, Person } from './people'
import { publicUserDataJson } from './people-json'
import type { Scene } from '../states'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE

/** A token for a session, fresh at `now`. */
export function tokenJson(session: SessionJSON, now: number): TokenJSON {
  const membership = session.user.organization_memberships.find(
    ({ organization }) => organization.id === session.last_active_organization_id,
  )
  const jwt = mintJwt(
    {
      sid: session.id,
      sub: session.user.id,
      sts: session.status === 'pending' ? 'pending' : 'active',
      ...(membership && {
        o: {
          id: membership.organization.id,
          slg: membership.organization.slug,
          rol: membership.role.replace('org:', ''),
        },
      }),
    },
    now,
  )
  return { object: 'token', id: '', jwt }
}

function withToken(session: SessionJSON, now: number): SessionJSON {
  return { ...session, last_active_token: tokenJson(session, now) }
}

function sessionJson(person: Person, number: number, now: number): SessionJSON {
  return withToken(
    {
      object: 'session',
      id: person.sessionPrefix + String(number).padStart(2, '0'),
      status: person.task ? 'pending' : 'active',
      factor_verification_age: [0, -1],
      expire_at: now + 7 * DAY,
      abandon_at: now + 30 * DAY,
      last_active_at: now,
      last_active_token: { object: 'token', id: '', jwt: '' },
      last_active_organization_id: null,
      actor: null,
      tasks: person.task ? [person.task] : null,
      user: person.user,
      public_user_data: publicUserDataJson(person.user),
      created_at: now,
      updated_at: now,
    },
    now,
  )
}

/**
 * The client after a person has signed in: one session more, which is the last active one.
 * @param strategy how they did it
 */
export function signIn(
  client: ClientJSON,
  person: Person,
  number: number,
  now: number,
  strategy: ClientJSON['last_authentication_strategy'] = 'password',
): ClientJSON {
  const session = sessionJson(person, number, now)
  return {
    ...client,
    sessions: [...client.sessions, session],
    last_active_session_id: session.id,
    last_authentication_strategy: strategy,
    updated_at: now,
  }
}

/** The client as a page finds it that loads now: everybody was active a few minutes ago. */
export function createClientJson(scene: Scene, people: People, now: number): ClientJSON {
  const empty: ClientJSON = {
    object: 'client',
    id: 'client_2wSj1CqF7bGt3NdYh8ZpVxRmKaE',
    sessions: [],
    sign_in: null,
    sign_up: null,
    last_active_session_id: null,
    last_authentication_strategy: null,
    cookie_expires_at: null,
    created_at: now - 40 * DAY,
    updated_at: now - 4 * MINUTE,
  }
  const client = scene.people.reduce((json, name, index) => {
    const minutesAgo = 4 * (scene.people.length - index)
    return signIn(json, people[name], 1, now - minutesAgo * MINUTE)
  }, empty)
  const sessions = client.sessions.map((session) => {
    const active = session.id === client.last_active_session_id
    return withToken(
      { ...session, last_active_organization_id: active ? scene.organizationId : null },
      now,
    )
  })
  return { ...client, sessions }
}

/** What a touch answers: a renewed session, or one in which only `last_active_at` has moved. */
export type TouchAnswer = 'renews' | 'keeps'

/** The client after a touch of one session, which also says which organization is active in it. */
export function touch(
  client: ClientJSON,
  id: string,
  organizationId: string | null,
  answer: TouchAnswer,
  now: number,
): ClientJSON {
  const sessions = client.sessions.map((session): SessionJSON => {
    if (session.id !== id) return session
    const moved = {
      ...session,
      last_active_at: now,
      last_active_organization_id: organizationId,
    }
    const chosen = organizationId !== null && session.tasks?.[0]?.key === 'choose-organization'
    if (chosen) return withToken({ ...moved, status: 'active', tasks: null, updated_at: now }, now)
    return answer === 'keeps' ? moved : withToken({ ...moved, updated_at: now }, now)
  })
  return {
    ...client,
    sessions,
    last_active_session_id: id,
    updated_at: answer === 'keeps' ? client.updated_at : now,
  }
}

/** The client after one session was ended or removed, or (without an id) after all were removed. */
export function leave(
  client: ClientJSON,
  how: 'end' | 'remove',
  now: number,
  id?: string,
): ClientJSON {
  const sessions = client.sessions.flatMap((session): SessionJSON[] => {
    if (id !== undefined && session.id !== id) return [session]
    return how === 'end' ? [{ ...session, status: 'ended', updated_at: now }] : []
  })
  const last = client.last_active_session_id
  const gone = id === undefined || id === last
  return { ...client, sessions, last_active_session_id: gone ? null : last, updated_at: now }
}

/** The client after a change to one of its users. */
export function changeUser(
  client: ClientJSON,
  id: string,
  change: Partial<UserJSON>,
  now: number,
): ClientJSON {
  const sessions = client.sessions.map((session): SessionJSON => {
    if (session.user.id !== id) return session
    const user: UserJSON = { ...session.user, ...change, updated_at: now }
    return { ...session, user, public_user_data: publicUserDataJson(user) }
  })
  return { ...client, sessions, updated_at: now }
}
