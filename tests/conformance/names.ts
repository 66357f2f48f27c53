// Gives the objects of a scenario readable names that say which object it is: `Session#2` is the
// second session object that was seen, whoever showed it. Runs in the page.
import { identifiers, organizationIds } from '../../src/simulator/api/people'

/** Numbers objects by kind, in the order in which they are first seen. */
export class Names {
  private readonly seen = new Map<object, string>()
  private readonly counts = new Map<string, number>()
  private readonly tokens = new Map<string, object>()

  /** Tokens are strings: the same text is the same token. */
  ofToken(text: string): string {
    const object = this.tokens.get(text) ?? {}
    this.tokens.set(text, object)
    return this.of(object, 'Token')
  }

  of(value: object, kind: string): string {
    const known = this.seen.get(value)
    if (known) return known
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    const name = `${kind}#${count}`
    this.seen.set(value, name)
    return name
  }
}

const has = <Key extends string>(value: object, ...keys: Key[]): value is Record<Key, unknown> =>
  keys.every((key) => key in value)

function personOf(email: unknown): string {
  return Object.entries(identifiers).find(([, address]) => address === email)?.[0] ?? String(email)
}

/** Ids as words: `maya 1` for the session of Maya's first sign-in, `larkspur`, `maya`. */
export function readableId(id: unknown): string {
  if (typeof id !== 'string') return String(id)
  const organization = Object.entries(organizationIds).find(([, value]) => value === id)
  if (organization) return organization[0]
  const people = {
    ...{ Sk8: 'maya', Sm4: 'tomas', Sp0: 'noor', Sn5: 'newcomer' },
    ...{ Qk7: 'maya', Qm3: 'tomas', Qp9: 'noor', Qn5: 'newcomer' },
  }
  const [kind, rest = ''] = id.split('_')
  const person = people[rest.slice(2, 5) as keyof typeof people]
  if (!person) return id
  return kind === 'sess' ? `${person} ${Number(id.slice(-2))}` : person
}

function describeSession(
  session: Record<'id' | 'status' | 'lastActiveAt' | 'lastActiveOrganizationId', unknown>,
  dates: Map<string, number>,
): string {
  const id = String(session.id)
  const date = session.lastActiveAt instanceof Date ? session.lastActiveAt.getTime() : Number.NaN
  const before = dates.get(id)
  dates.set(id, date)
  const organization = session.lastActiveOrganizationId
  return [
    readableId(id),
    session.status,
    ...(organization ? [`in ${readableId(organization)}`] : []),
    ...(before !== undefined && before !== date ? ['lastActiveAt moved'] : []),
  ].join(', ')
}

function kindOf(value: object): string {
  if (has(value, 'sessions', 'signIn')) return 'Client'
  if (has(value, 'lastActiveAt', 'publicUserData')) return 'Session'
  if (has(value, 'emailAddresses')) return 'User'
  if (has(value, 'membersCount')) return 'Organization'
  if (has(value, 'supportedIdentifiers')) return 'SignIn'
  if (has(value, 'missingFields')) return 'SignUp'
  if (has(value, 'addListener')) return 'Clerk'
  if (has(value, 'getPlans')) return 'Billing'
  if (has(value, 'userId', 'sessionId')) return 'Auth'
  return Array.isArray(value) ? 'List' : 'Object'
}

/** What `$authStore` says besides the objects that the other stores show. */
const authFacts = ['userId', 'sessionId', 'sessionStatus', 'orgId', 'orgRole', 'orgSlug', 'actor']

function detailOf(value: object, kind: string, dates: Map<string, number>): string | undefined {
  if (has(value, 'id', 'status', 'lastActiveAt', 'lastActiveOrganizationId')) {
    return describeSession(value, dates)
  }
  if (kind === 'User' && has(value, 'primaryEmailAddress')) {
    return personOf(String(value.primaryEmailAddress))
  }
  if (kind === 'Organization' && has(value, 'id')) return readableId(value.id)
  if (kind === 'Clerk' && has(value, 'loaded')) return `loaded ${value.loaded}`
  if (['SignIn', 'SignUp'].includes(kind) && has(value, 'status')) return `status ${value.status}`
  if (kind === 'Auth') {
    const facts = Object.entries(value).filter(([key]) => authFacts.includes(key))
    return facts.map(([key, fact]) => `${key} ${readableId(fact)}`).join(', ')
  }
  return undefined
}

/**
 * A value in one line: which object it is, and what of it matters.
 * @param dates the last activity of the sessions as the same source showed them before
 */
export function describe(value: unknown, names: Names, dates: Map<string, number>): string {
  if (value instanceof Error) return describeError(value)
  if (typeof value === 'string' && value.startsWith('eyJ')) return names.ofToken(value)
  if (typeof value !== 'object' || value === null) return readableId(value)
  const kind = kindOf(value)
  const name = names.of(value, kind)
  if (Array.isArray(value)) {
    return `${name} [${value.map((item) => describe(item, names, dates)).join('; ')}]`
  }
  const detail = detailOf(value, kind, dates)
  return detail === undefined ? name : `${name} (${detail})`
}

/** The name of an error, what it says, and what the API said to it. */
function describeError(error: Error): string {
  const errors: unknown = has(error, 'errors') ? error.errors : []
  const codes = (Array.isArray(errors) ? errors : []).map(({ code }) => String(code))
  // A minified class has no name worth recording; Clerk's own errors are told by their code.
  const name = has(error, 'clerkError', 'code') ? `Clerk's ${error.code}` : error.name
  const status = has(error, 'status') ? ` ${error.status}` : ''
  return `${name}${status}: ${error.message}${codes.length > 0 ? ` [${codes.join()}]` : ''}`
}
