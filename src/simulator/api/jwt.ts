// Session tokens that look like Clerk's and prove nothing: the simulated server mints them, the
// simulated client reads them. Runs in the browser and, for the conformance suite, in Node.
import type { JWT, JwtPayload } from '@clerk/shared/types'

/** What a token says besides the times. Source: Clerk's list of default session token claims. */
export interface TokenSubject {
  sid: string
  sub: string
  sts: 'active' | 'pending'
  o?: { id: string; slg: string; rol: string }
}

/** Seconds a session token is valid, as with the real Clerk. */
export const TOKEN_LIFETIME = 60

const encode = (value: unknown): string =>
  btoa(typeof value === 'string' ? value : JSON.stringify(value))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const decode = (part: string): unknown =>
  JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')))

let minted = 0

/**
 * A token of three parts whose signature reads "not a signature". It is numbered, so that two
 * tokens of the same second differ.
 * @param now milliseconds since 1970
 */
export function mintJwt(subject: TokenSubject, now: number): string {
  const iat = Math.floor(now / 1000)
  const header = { alg: 'RS256', cat: 'cl_B7d4PD111AAA', kid: 'ins_simulated', typ: 'JWT' }
  const claims = {
    fva: [0, -1],
    iss: 'https://example.clerk.accounts.dev',
    iat,
    nbf: iat - 10,
    exp: iat + TOKEN_LIFETIME,
    v: 2,
    ...subject,
  }
  minted += 1
  return [header, claims, `not a signature ${minted}`].map(encode).join('.')
}

/**
 * Takes a token apart, as `lastActiveToken.jwt` has it.
 * @throws {Error} when it has not three parts
 */
export function readJwt(raw: string): JWT {
  const [header, payload, signature] = raw.split('.')
  if (!header || !payload || !signature) {
    throw new Error(
      `Not a token: expected header.payload.signature, received ${raw.split('.').length} part(s).`,
    )
  }
  const claims = decode(payload) as Omit<JwtPayload, '__raw'>
  return {
    encoded: { header, payload, signature },
    header: decode(header) as JWT['header'],
    claims: { ...claims, __raw: raw } as JwtPayload,
  }
}
