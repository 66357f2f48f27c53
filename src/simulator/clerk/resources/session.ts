// A session, made from JSON as clerk-js does: each answer of the server makes new session objects,
// and a session that is touched is besides filled anew in place. Runs in the browser.
import type {
  CheckAuthorization,
  ClientResource,
  PublicUserData,
  SessionJSON,
  SessionResource,
  SessionTask,
  SessionTouchParams,
  SignedInSessionResource,
  TokenJSON,
} from '@clerk/shared/types'
import { leaveOut } from '../../left-out'
import { TokenCache } from '../token-cache'
import { toDate, type Backend, type Envelope } from './backend'
import { createPublicUserData } from './public-user-data'
import { Token } from './token'
import { User } from './user'

const Base = leaveOut<SessionResource>()('Session', [
  'startVerification',
  'prepareFirstFactorVerification',
  'attemptFirstFactorVerification',
  'prepareSecondFactorVerification',
  'attemptSecondFactorVerification',
  'verifyWithPasskey',
  '__internal_toSnapshot',
])

/** `clerk.session`, one of `client.sessions`. */
export class Session extends Base implements SessionResource {
  pathRoot = '/client/sessions'
  id!: string
  status!: SessionResource['status']
  lastActiveAt!: Date
  lastActiveToken!: Token | null
  lastActiveOrganizationId!: string | null
  actor: SessionResource['actor'] = null
  agent: SessionResource['agent'] = null
  user!: User
  publicUserData!: PublicUserData
  factorVerificationAge: [number, number] | null = null
  tasks: SessionTask[] | null = null
  expireAt!: Date
  abandonAt!: Date
  createdAt!: Date
  updatedAt!: Date

  end: SessionResource['end']
  remove: SessionResource['remove']
  reload: () => Promise<this>
  touch: SessionResource['touch']
  getToken: SessionResource['getToken']
  clearCache: SessionResource['clearCache']
  __internal_touch: SessionResource['__internal_touch']

  constructor(json: SessionJSON, backend: Backend) {
    super()
    this.fill(json, backend)
    const path = `/client/sessions/${json.id}`
    const { tokens } = backend
    if (this.lastActiveToken) {
      const key = TokenCache.key(this.id, undefined, this.lastActiveOrganizationId)
      tokens.set(key, Promise.resolve(this.lastActiveToken))
    }

    const act = async (method: string, action: string): Promise<this> => {
      const answer = await backend.fetch<Envelope<SessionJSON>>({ method, path: path + action })
      return this.fill(answer.response, backend)
    }
    const leave = (action: string) => {
      tokens.clear()
      return act('POST', action)
    }
    const touchRequest = ({ intent }: SessionTouchParams = {}) => ({
      method: 'POST',
      path: `${path}/touch`,
      body: { active_organization_id: this.lastActiveOrganizationId, intent },
    })
    this.end = () => leave('/end')
    this.remove = () => leave('/remove')
    this.reload = () => act('GET', '')
    this.clearCache = () => tokens.clear()
    this.touch = async (params) => {
      const answer = await backend.fetch<Envelope<SessionJSON>>(touchRequest(params))
      return this.fill(answer.response, backend)
    }
    this.__internal_touch = async (params): Promise<ClientResource | undefined> => {
      const answer = await backend.ask<Envelope<SessionJSON>>(touchRequest(params))
      this.fill(answer.response, backend)
      return answer.client ? backend.fillClient(answer.client) : undefined
    }
    this.getToken = async ({ template, skipCache, organizationId } = {}) => {
      const organization =
        organizationId === undefined ? this.lastActiveOrganizationId : organizationId
      const key = TokenCache.key(this.id, template, organization)
      const cached = skipCache ? undefined : tokens.get(key)
      if (cached) return (await cached).getRawString()
      const request = { method: 'POST', path: `${path}/tokens${template ? `/${template}` : ''}` }
      const asked = backend.ask<TokenJSON>(request).then((answer) => new Token(answer))
      tokens.set(key, asked)
      const token = await asked
      if (!template && organization === this.lastActiveOrganizationId) {
        this.lastActiveToken = token
        backend.tokenResolved()
      }
      return token.getRawString()
    }
  }

  get currentTask(): SessionTask | undefined {
    return this.tasks?.[0]
  }

  checkAuthorization: CheckAuthorization = (params) => {
    const { role, permission } = params
    if (params.feature || params.plan || params.reverification || (!role && !permission)) {
      throw new Error(
        'Session.checkAuthorization() is simulated for { role } and { permission } only.',
      )
    }
    const membership = this.user.organizationMemberships.find(
      ({ organization }) => organization.id === this.lastActiveOrganizationId,
    )
    if (!membership) return false
    return role ? membership.role === role : membership.permissions.includes(permission ?? '')
  }

  private fill(json: SessionJSON, backend: Backend): this {
    this.id = json.id
    this.status = json.status
    this.lastActiveAt = toDate(json.last_active_at)
    this.lastActiveOrganizationId = json.last_active_organization_id
    this.factorVerificationAge = json.factor_verification_age
    this.tasks = json.tasks
    this.user = new User(json.user, backend)
    this.publicUserData = createPublicUserData(json.public_user_data)
    this.expireAt = toDate(json.expire_at)
    this.abandonAt = toDate(json.abandon_at)
    this.createdAt = toDate(json.created_at)
    this.updatedAt = toDate(json.updated_at)
    this.lastActiveToken = new Token(json.last_active_token)
    return this
  }
}

/** Whether somebody is signed in with a session: it is active, or waits for a task. */
export function isSignedIn(session: Session): session is Session & SignedInSessionResource {
  return session.status === 'active' || session.status === 'pending'
}
