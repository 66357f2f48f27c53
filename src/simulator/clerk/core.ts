// What is signed in, who listens, and when they are told: the inside of the simulated Clerk, which
// its public methods act upon. Follows clerk-js step by step. Runs in the browser.
import type {
  ClerkOptions,
  ClientJSON,
  ClientResource,
  OrganizationResource,
  Resources,
  SignedInSessionResource,
  UserResource,
} from '@clerk/shared/types'
import type { Listeners } from './listeners'
import type { Network } from '../api/network'
import type { Backend, Envelope } from './resources/backend'
import { Client } from './resources/client'
import type { ServerRequest } from '../api/server'
import { TokenCache } from './token-cache'

type Maybe<Value> = Value | null | undefined

/** The state of the simulated Clerk and the ways in which it changes. */
export class Core implements Backend {
  client: ClientResource | undefined
  session: Maybe<SignedInSessionResource>
  user: Maybe<UserResource>
  organization: Maybe<OrganizationResource>
  lastEmitted: Resources | undefined
  readonly tokens = new TokenCache()
  private readonly instance = new Client(this)
  private closed = false

  constructor(
    private readonly network: Network,
    private readonly listeners: Listeners,
    public options: ClerkOptions = {},
  ) {}

  ask<Json>(request: ServerRequest): Promise<Json> {
    const sessionId = this.session?.id
    return this.network.request<Json>({ ...request, ...(sessionId && { sessionId }) })
  }

  async fetch<Json>(request: ServerRequest): Promise<Json> {
    const answer = await this.ask<Json>(request)
    const { client } = answer as Partial<Envelope<unknown>>
    if (client) this.updateClient(this.fillClient(client))
    return answer
  }

  fillClient(json: ClientJSON): Client {
    return this.instance.fill(json)
  }

  tokenResolved(): void {
    this.setSession(this.session)
  }

  /** Takes over a client. The first one decides which session is active; later ones renew it. */
  updateClient(client: ClientResource, { silent = false } = {}): void {
    if (!this.client) {
      const select = this.options.selectInitialSession ?? defaultSession
      this.setSession(select(client), { silent: true })
    }
    this.client = client
    if (this.session) this.setSession(this.sessionOf(this.session.id), { silent: true })
    if (!silent) this.emit()
  }

  /** Makes a session the active one, and its user and organization with it. */
  setSession(session: Maybe<SignedInSessionResource>, { silent = false } = {}): void {
    const memberships = session?.user.organizationMemberships ?? []
    this.session = session ?? null
    this.user = session?.user ?? null
    this.organization =
      memberships
        .map(({ organization }) => organization)
        .find(({ id }) => id === session?.lastActiveOrganizationId) ?? null
    if (!silent) this.emit()
  }

  /** Between two sessions, or on the way out, nobody is signed in and nobody is signed out. */
  setTransition(): void {
    this.session = undefined
    this.user = undefined
    this.organization = undefined
    this.emit()
  }

  /** The session of that id, if somebody is signed in with it. */
  sessionOf(id: string | undefined): SignedInSessionResource | null {
    return this.client?.signedInSessions.find((session) => session.id === id) ?? null
  }

  /** What a listener is told that comes now; nothing before the load. */
  get present(): Resources | undefined {
    const { client, session, user, organization } = this
    return client && { client, session, user, organization }
  }

  /** Ends it, as a reload does: acts under way get no answer, and whatever they do is not heard. */
  close(): void {
    this.closed = true
    this.network.cut()
  }

  private emit(): void {
    if (!this.present || this.closed) return
    this.lastEmitted = this.present
    this.listeners.tell(this.present)
  }
}

function defaultSession(client: ClientResource): SignedInSessionResource | null {
  const sessions = client.signedInSessions
  return sessions.find(({ id }) => id === client.lastActiveSessionId) ?? sessions[0] ?? null
}
