// The browser's client at Clerk: one object for the life of the page, whose sessions are replaced by
// new objects at every answer of the server, as in clerk-js. Runs in the browser.
import type { ClientJSON, ClientResource } from '@clerk/shared/types'
import { leaveOut } from '../../left-out'
import { toDate, type Backend } from './backend'
import { isSignedIn, Session } from './session'
import { SignIn } from './sign-in'
import { SignUp } from './sign-up'

const Base = leaveOut<ClientResource>()('Client', [
  'create',
  'destroy',
  'buildTouchUrl',
  '__internal_sendCaptchaToken',
  '__internal_toSnapshot',
])

/** `clerk.client`. */
export class Client extends Base implements ClientResource {
  pathRoot = '/client'
  id: string | undefined
  sessions: Session[] = []
  signUp: SignUp
  signIn: SignIn
  lastActiveSessionId: string | null = null
  captchaBypass = false
  cookieExpiresAt: Date | null = null
  lastAuthenticationStrategy: ClientResource['lastAuthenticationStrategy'] = null
  createdAt: Date | null = null
  updatedAt: Date | null = null

  removeSessions: ClientResource['removeSessions']
  clearCache: ClientResource['clearCache']
  resetSignIn: ClientResource['resetSignIn']
  resetSignUp: ClientResource['resetSignUp']
  reload: () => Promise<this>
  /** Takes over what the server answered about the client, in place; emits nothing. */
  fill: (json: ClientJSON) => this

  constructor(backend: Backend) {
    super()
    this.signUp = new SignUp(backend)
    this.signIn = new SignIn(backend)
    this.fill = (json) => {
      this.id = json.id
      this.sessions = json.sessions.map((session) => new Session(session, backend))
      const { sign_up: signUp, sign_in: signIn } = json
      const goesOnUp = signUp && signUp.id === this.signUp.id
      const goesOnIn = signIn && signIn.id === this.signIn.id
      this.signUp = goesOnUp ? this.signUp.fill(signUp) : new SignUp(backend, signUp)
      this.signIn = goesOnIn ? this.signIn.fill(signIn) : new SignIn(backend, signIn)
      this.lastActiveSessionId = json.last_active_session_id
      this.lastAuthenticationStrategy = json.last_authentication_strategy
      this.cookieExpiresAt = json.cookie_expires_at ? toDate(json.cookie_expires_at) : null
      this.createdAt = toDate(json.created_at)
      this.updatedAt = toDate(json.updated_at)
      return this
    }
    this.reload = async () => {
      const answer = await backend.ask<{ response: ClientJSON }>({ method: 'GET', path: '/client' })
      return this.fill(answer.response)
    }
    this.removeSessions = async () => {
      const answer = await backend.fetch<{ response: ClientJSON }>({
        method: 'DELETE',
        path: '/client/sessions',
      })
      this.fill(answer.response)
      backend.tokens.clear()
      return this
    }
    this.clearCache = () => backend.tokens.clear()
    this.resetSignIn = () => {
      this.signIn = new SignIn(backend)
    }
    this.resetSignUp = () => {
      this.signUp = new SignUp(backend)
    }
  }

  get signedInSessions() {
    return this.sessions.filter(isSignedIn)
  }

  /** Not in Clerk's types: the former name of `signIn`, which clerk-js still answers. */
  get signInAttempt() {
    return this.signIn
  }

  /** Not in Clerk's types: the former name of `signUp`, which clerk-js still answers. */
  get signUpAttempt() {
    return this.signUp
  }

  isNew = (): boolean => !this.id

  isEligibleForTouch = (): boolean => false
}
