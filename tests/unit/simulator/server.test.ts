// The simulated Frontend API: what it answers, and what each request changes.
import { describe, expect, it } from 'vitest'
import { readJwt } from '../../../src/simulator/api/jwt'
import { identifiers, organizationIds } from '../../../src/simulator/api/people'
import { createServer, type ServerRequest } from '../../../src/simulator/api/server'
import { scenes } from '../../../src/simulator/states'
import type { ClientJSON, SessionJSON } from '@clerk/shared/types'

interface Body {
  response: SessionJSON
  client: ClientJSON
  errors?: { code: string }[]
}

function start(state: keyof typeof scenes, touch?: 'keeps') {
  let now = Date.UTC(2026, 0, 15, 12)
  const clock = () => (now += 1000)
  const server = createServer({ scene: scenes[state], now: clock, ...(touch && { touch }) })
  const ask = (method: string, path: string, rest: Partial<ServerRequest> = {}) => {
    const answer = server.answer({ method, path, ...rest })
    return { status: answer.status, body: answer.body as Body }
  }
  const client = () => ask('GET', '/client').body.response as unknown as ClientJSON
  return { ask, client }
}

describe('The simulated server', () => {
  it('renews a touched session, and only that one', () => {
    const { ask, client } = start('two-accounts')
    const [maya, tomas] = client().sessions
    const { body } = ask('POST', `/client/sessions/${maya?.id}/touch`, { body: {} })
    expect(body.response.last_active_at).toBeGreaterThan(maya?.last_active_at ?? Infinity)
    expect(body.response.updated_at).toBeGreaterThan(maya?.updated_at ?? Infinity)
    expect(body.response.last_active_token.jwt).not.toBe(maya?.last_active_token.jwt)
    expect(body.client.last_active_session_id).toBe(maya?.id)
    expect(body.client.sessions[1]).toEqual(tomas)
  })

  it('moves nothing but last_active_at when asked to', () => {
    const { ask, client } = start('signed-in', 'keeps')
    const [maya] = client().sessions
    const { response } = ask('POST', `/client/sessions/${maya?.id}/touch`).body
    expect({ ...response, last_active_at: 0 }).toEqual({ ...maya, last_active_at: 0 })
    expect(response.last_active_at).toBeGreaterThan(maya?.last_active_at ?? Infinity)
  })

  it('resolves the task of a session that chooses its organization', () => {
    const { ask, client } = start('pending')
    const [noor] = client().sessions
    expect([noor?.status, noor?.tasks]).toEqual(['pending', [{ key: 'choose-organization' }]])
    const body = { active_organization_id: organizationIds.harbour }
    const { response } = ask('POST', `/client/sessions/${noor?.id}/touch`, { body }).body
    expect([response.status, response.tasks]).toEqual(['active', null])
    expect(readJwt(response.last_active_token.jwt).claims['o']).toMatchObject({
      id: organizationIds.harbour,
    })
  })

  it('mints tokens of three parts that no two share', () => {
    const { ask, client } = start('signed-in')
    const id = client().sessions[0]?.id
    const tokens = [1, 2].map(() => {
      const { body } = ask('POST', `/client/sessions/${id}/tokens`)
      return (body as unknown as { jwt: string }).jwt
    })
    expect(new Set(tokens).size).toBe(2)
    const { claims, header } = readJwt(tokens[0] ?? '')
    expect(claims).toMatchObject({ sid: id, exp: claims.iat + 60 })
    expect(header.alg).toBe('RS256')
    expect(atob(tokens[0]?.split('.')[2] ?? '')).toMatch(/^not a signature/)
  })

  it('gives every sign-in a session of its own', () => {
    const { ask, client } = start('signed-out')
    const body = { identifier: identifiers.maya, password: 'any' }
    ask('POST', '/client/sign_ins', { body })
    const [first] = client().sessions
    ask('POST', `/client/sessions/${first?.id}/remove`)
    ask('POST', '/client/sign_ins', { body })
    const [second] = client().sessions
    expect(first?.id).toMatch(/^sess_\w{27}$/)
    expect(second?.id).toMatch(/^sess_\w{27}$/)
    expect(second?.id).not.toBe(first?.id)
  })

  it.each<[number, string, string, string]>([
    [404, 'resource_not_found', 'POST', '/client/sessions/sess_unknown/touch'],
    [422, 'form_identifier_not_found', 'POST', '/client/sign_ins'],
    [404, 'resource_not_found', 'POST', '/client/sign_ins/sia_unknown/attempt_first_factor'],
    [404, 'resource_not_found', 'POST', '/client/sign_ups/sua_unknown/attempt_verification'],
    [401, 'authentication_invalid', 'GET', '/me'],
    [404, 'resource_not_found', 'GET', '/unknown'],
  ])('refuses with %i %s: %s %s', (status, code, method, path) => {
    const { ask, client } = start('signed-in')
    const rest = path === '/unknown' ? { sessionId: client().sessions[0]?.id ?? '' } : {}
    const answer = ask(method, path, rest)
    expect(answer.status).toBe(status)
    expect(answer.body.errors?.[0]?.code).toBe(code)
  })

  it('keeps an ended session on the client and drops a removed one', () => {
    const { ask, client } = start('two-accounts')
    const [maya, tomas] = client().sessions
    ask('POST', `/client/sessions/${maya?.id}/end`)
    ask('POST', `/client/sessions/${tomas?.id}/remove`)
    expect(client().sessions.map(({ id, status }) => [id, status])).toEqual([[maya?.id, 'ended']])
    expect(client().last_active_session_id).toBeNull()
  })
})
