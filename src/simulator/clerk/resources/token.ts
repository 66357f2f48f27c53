// The session token as an object, made from JSON as clerk-js does. Runs in the browser.
import type { JWT, TokenJSON, TokenResource } from '@clerk/shared/types'
import { readJwt } from '../../api/jwt'
import { leaveOut } from '../../left-out'

const Base = leaveOut<TokenResource>()('Token', ['reload', '__internal_toSnapshot'])

/** `session.lastActiveToken`. */
export class Token extends Base implements TokenResource {
  pathRoot = 'tokens'
  id: string | undefined
  jwt: JWT

  constructor(json: TokenJSON) {
    super()
    this.jwt = readJwt(json.jwt)
  }

  getRawString = (): string => this.jwt.claims.__raw
}
