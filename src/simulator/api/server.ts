// Clerk's Frontend API in memory: takes the requests that clerk-js makes and answers with the API's
// JSON. Our client asks it directly; the conformance suite answers the real clerk-js with it.
import type {
  ClientJSON,
  OrganizationJSON,
  OrganizationMembershipJSON,
  SessionJSON,
  UserJSON,
} from '@clerk/shared/types'
import { Accounts } from './attempts'
import { changeUser, createClientJson, leave, tokenJson, touch } from './client-json'
import type { TouchAnswer } from './client-json'
import { createPeople } from './people'
import { plans } from './plans'
import { isRefusal, notFound, refuse, type Done, type ServerAnswer } from './server-answer'
import type { Scene } from '../states'

/** A request to the Frontend API. `path` has no `/v1` and no query. */
export interface ServerRequest {
  method: string
  path: string
  body?: Record<string, string | null | undefined>
  /** what a GET asks for */
  query?: Record<string, string>
  /** whose session asks, where the path doesn't say: the session that is active in the page */
  sessionId?: string
}

/** The API with its one client. */
export interface Server {
  answer(request: ServerRequest): ServerAnswer
  /** starts over with these people signed in */
  stage(scene: Scene): void
}

/**
 * @param options.scene who is signed in at first
 * @param options.touch what a touch answers, see `client-json.ts`; `renews` unless given
 * @param options.now the server's clock, milliseconds since 1970
 */
export function createServer(options: {
  scene: Scene
  touch?: TouchAnswer
  now?: () => number
}): Server {
  const clock = options.now ?? Date.now
  const people = createPeople(clock())
  const accounts = new Accounts(Object.values(people), clock)
  let client: ClientJSON

  function stage(scene: Scene): void {
    client = createClientJson(scene, people, clock())
    for (const name of scene.people) accounts.found(people[name])
  }
  stage(options.scene)

  const done = (response: unknown): ServerAnswer => ({ status: 200, body: { response, client } })
  const read = (response: unknown): ServerAnswer => ({
    status: 200,
    body: { response, client: null },
  })
  const page = <Item>(data: Item[]) => read({ data, total_count: data.length })
  const find = (id?: string) => client.sessions.find((session) => session.id === id)

  function attempt(outcome: Done | ServerAnswer): ServerAnswer {
    if (isRefusal(outcome)) return outcome
    client = outcome.client
    return done(outcome.response)
  }

  function answerSession(
    session: SessionJSON,
    action: string,
    request: ServerRequest,
  ): ServerAnswer {
    const now = clock()
    if (action === 'tokens') return { status: 200, body: tokenJson(session, now) }
    if (action === 'touch') {
      const organizationId = request.body?.['active_organization_id'] || null
      const member = ({ organization }: OrganizationMembershipJSON) =>
        organization.id === organizationId
      if (organizationId && !session.user.organization_memberships.some(member)) {
        return notFound(`organization ${organizationId} for ${session.user.id}`)
      }
      client = touch(client, session.id, organizationId, options.touch ?? 'renews', now)
      return done(find(session.id))
    }
    if (action === 'end' || action === 'remove') {
      client = leave(client, action, now, session.id)
      return done({ ...session, status: action === 'end' ? 'ended' : 'removed', updated_at: now })
    }
    return notFound(`${request.method} ${request.path}`)
  }

  function answerUser(user: UserJSON, request: ServerRequest): ServerAnswer {
    if (request.method === 'GET') return done(user)
    const change: Partial<UserJSON> = {}
    const { first_name: firstName, last_name: lastName } = request.body ?? {}
    if (firstName !== undefined) change.first_name = firstName
    if (lastName !== undefined) change.last_name = lastName
    client = changeUser(client, user.id, change, clock())
    return done(client.sessions.find((session) => session.user.id === user.id)?.user)
  }

  function membershipsOf(organizationId: string): OrganizationMembershipJSON[] {
    return accounts.people.flatMap(({ user }) =>
      user.organization_memberships.filter(
        ({ organization }) => organization.id === organizationId,
      ),
    )
  }

  function answer(request: ServerRequest): ServerAnswer {
    const { method, path } = request
    const [root, second, id, action] = path.split('/').slice(1)
    if (path === '/client') return read(client)
    if (method === 'DELETE' && path === '/client/sessions') {
      client = leave(client, 'remove', clock())
      return done(client)
    }
    if (root === 'client' && second === 'sign_ins') {
      return attempt(accounts.signIn(client, action, request.body ?? {}))
    }
    if (root === 'client' && second === 'sign_ups') {
      return attempt(accounts.signUp(client, action, request.body ?? {}))
    }
    if (path === '/billing/plans') {
      const data = plans.filter((plan) => plan.for_payer_type === request.query?.['payer_type'])
      return { status: 200, body: { data, total_count: data.length } }
    }
    if (root === 'client' && second === 'sessions') {
      const session = find(id)
      if (!session || session.status === 'ended') return notFound(`session ${id}`)
      return method === 'GET' ? done(session) : answerSession(session, action ?? '', request)
    }
    const asking = find(request.sessionId)
    if (!asking) return refuse(401, 'authentication_invalid', 'Nobody is signed in.')
    if (path === '/me') return answerUser(asking.user, request)
    if (path === '/me/organization_memberships') return page(asking.user.organization_memberships)
    if (root === 'organizations' && second) {
      const memberships = membershipsOf(second)
      const organization: OrganizationJSON | undefined = memberships[0]?.organization
      if (!organization) return notFound(`organization ${second}`)
      return id === 'memberships' ? page(memberships) : read(organization)
    }
    return notFound(`${method} ${path}`)
  }

  return { answer, stage }
}
