// What the service answers to a request, good or bad.
import { expect, test, vi } from 'vitest'
import { StoreUnavailable } from '../../../src/feedback/server/answers/store'
import { ask, newBody, newDatabase, newService, site } from './service'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('an answer is stored and acknowledged with its id, a second time as known', async () => {
  const service = newService()
  const body = newBody({ comment: ' Clear.\r\nThanks. ', framework: 'vue', session: 'signed-out' })
  const first = await ask(service, { body: JSON.stringify(body) })
  expect([first.status, await first.json()]).toEqual([201, { id: body.id, stored: true }])
  const second = await ask(service, { body: JSON.stringify(body) })
  expect([second.status, await second.json()]).toEqual([200, { id: body.id, stored: false }])
  const [stored] = await Array.fromAsync(service.store.answers())
  expect(stored).toMatchObject({ id: body.id, comment: 'Clear.\nThanks.', session: 'signed-out' })
})

test("a form's answer is stored, and leads back to a thank-you on its page", async () => {
  const service = newService()
  const body = 'page=/a-page/&verdict=not-helpful&comment=caf%C3%A9+%26%0D%0Amore&subject='
  const response = await ask(service, { body, headers: form })
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/a-page/#feedback-thanks')
  const [stored] = await Array.fromAsync(service.store.answers())
  expect(stored).toMatchObject({ verdict: 'not-helpful', comment: 'café &\nmore' })
})

const send = (parts: Record<string, unknown>) => ({ body: JSON.stringify(newBody(parts)) })
const bytes = (...values: number[]) => new Uint8Array(values)

test.each([
  ['GET', { method: 'GET' }, 405, 'method_not_allowed'],
  ['PUT', { method: 'PUT' }, 405, 'method_not_allowed'],
  ['no content type', { headers: { 'content-type': '' } }, 415, 'unsupported_content_type'],
  ['text', { headers: { 'content-type': 'text/plain' } }, 415, 'unsupported_content_type'],
  [
    'another encoding',
    { headers: { 'content-type': 'application/json; charset=latin1' } },
    415,
    'unsupported_content_type',
  ],
  ['compression', { headers: { 'content-encoding': 'gzip' } }, 415, 'unsupported_content_type'],
  ['another site', { headers: { origin: 'https://evil.test' } }, 403, 'origin_not_allowed'],
  ['no site at all', { headers: { origin: 'null' } }, 403, 'origin_not_allowed'],
  [
    'another site, unnamed',
    { headers: { 'sec-fetch-site': 'cross-site' } },
    403,
    'origin_not_allowed',
  ],
  ['a large body', send({ comment: 'x'.repeat(40_000) }), 413, 'body_too_large'],
  ['invalid UTF-8', { body: bytes(0x7b, 0x22, 0xff, 0x22, 0x7d) }, 400, 'invalid_utf8'],
  ['invalid UTF-8 in a form', { body: 'comment=%ff', headers: form }, 400, 'invalid_utf8'],
  ['an unfinished escape in a form', { body: 'comment=%', headers: form }, 400, 'invalid_utf8'],
  ['no JSON', { body: '{"id":' }, 400, 'invalid_json'],
  ['an empty body', { body: '' }, 400, 'invalid_json'],
  ['null', { body: 'null' }, 422, 'invalid_answer'],
  ['a list', { body: '[]' }, 422, 'invalid_answer'],
  ['no id', send({ id: undefined }), 422, 'invalid_answer'],
  ['an id of another kind', send({ id: '12' }), 422, 'invalid_answer'],
  ['a verdict that is not one', send({ verdict: 'great' }), 422, 'invalid_answer'],
  ['a verdict of another type', send({ verdict: 1 }), 422, 'invalid_answer'],
  ['a comment of another type', send({ comment: ['a'] }), 422, 'invalid_answer'],
  ['a long comment', send({ comment: 'x'.repeat(2001) }), 422, 'invalid_answer'],
  ['nothing but space', send({ verdict: 'comment', comment: ' \n ' }), 422, 'invalid_answer'],
  ['half a character', send({ comment: '\ud83c' }), 422, 'invalid_answer'],
  ['a time of another type', send({ answeredAt: '2026-01-01' }), 422, 'invalid_answer'],
  ['an unknown page', send({ page: '/no-such-page/' }), 422, 'unknown_page'],
  ['a page elsewhere', send({ page: '//evil.test/' }), 422, 'invalid_answer'],
  ['a path that climbs', send({ page: '/../../etc/passwd' }), 422, 'invalid_answer'],
  ['an escape sequence', send({ comment: 'a\u001b[2Jb' }), 422, 'control_characters'],
  ['a null', send({ comment: 'a\u0000b' }), 422, 'control_characters'],
  ['a C1 control', send({ comment: 'a\u009bb' }), 422, 'control_characters'],
  ['a filled trap', send({ subject: 'Buy now' }), 422, 'honeypot'],
])('%s is refused', async (_, init, status, error) => {
  const service = newService()
  const response = await ask(service, init)
  expect(response.status).toBe(status)
  const body = await response.json()
  expect(body).toEqual({ error, message: expect.stringMatching(/^[A-Z"].{20,200}\.$/) })
  expect(await Array.fromAsync(service.store.answers())).toEqual([])
  if (status === 405) expect(response.headers.get('allow')).toBe('POST, OPTIONS')
})

test('a body without a length is cut off when it gets too large', async () => {
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled++
      controller.enqueue(new Uint8Array(4096))
    },
  })
  const response = await ask(newService(), { body, duplex: 'half' } as Parameters<typeof ask>[1])
  expect(response.status).toBe(413)
  expect(pulled).toBeLessThan(20)
})

test('2,000 characters are taken, in any encoding that JSON and forms have', async () => {
  const service = newService()
  const comment = '日'.repeat(2000)
  const escaped = JSON.stringify(newBody({ comment })).replaceAll('日', '\\u65e5')
  expect((await ask(service, { body: escaped })).status).toBe(201)
  const body = new URLSearchParams({ page: '/', verdict: 'comment', comment })
  expect((await ask(service, { body: String(body), headers: form })).status).toBe(303)
  const stored = await Array.fromAsync(service.store.answers())
  expect(stored.map((answer) => answer.comment)).toEqual([comment, comment])
})

test('a named site may post, ask before, and read the answer', async () => {
  const service = newService({ FEEDBACK_ORIGINS: 'https://cdn.test, http://localhost:4321' })
  const headers = { origin: 'https://cdn.test', 'sec-fetch-site': 'cross-site' }
  const before = await ask(service, { method: 'OPTIONS', headers })
  expect(before.status).toBe(204)
  expect(before.headers.get('access-control-allow-origin')).toBe('https://cdn.test')
  expect(before.headers.get('access-control-allow-methods')).toBe('POST')
  const response = await ask(service, { headers })
  expect(response.status).toBe(201)
  expect(response.headers.get('access-control-allow-origin')).toBe('https://cdn.test')
  const refused = await ask(service, { body: '{', headers })
  expect(refused.headers.get('access-control-allow-origin'), 'it may read why').not.toBeNull()
  const body = 'page=/a-page/&verdict=helpful'
  const back = await ask(service, { body, headers: { ...headers, ...form } })
  expect(back.headers.get('location')).toBe('https://cdn.test/a-page/#feedback-thanks')
  const other = await ask(service, { method: 'OPTIONS', headers: { origin: 'https://evil.test' } })
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, null])
})

test('the own site may post', async () => {
  expect((await ask(newService(), { headers: { origin: site } })).status).toBe(201)
})

test('a client is limited by all processes together, and told when to come back', async () => {
  const path = newDatabase()
  const services = [1, 2].map(() => newService({ FEEDBACK_PER_MINUTE: '3' }, path))
  const statuses = []
  for (const index of [0, 1, 0, 1]) statuses.push((await ask(services[index]!)).status)
  expect(statuses).toEqual([201, 201, 201, 429])
  const response = await ask(services[0]!)
  expect(await response.json()).toMatchObject({ error: 'too_many_answers' })
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(30)
  expect(Number(response.headers.get('retry-after'))).toBeLessThanOrEqual(60)
})

test('behind a proxy, each client has its own limit, and can not make up another', async () => {
  const service = newService({ FEEDBACK_PER_MINUTE: '1', FEEDBACK_PROXIES: '1' })
  const from = async (forwarded: string) =>
    (await ask(service, { headers: { 'x-forwarded-for': forwarded } })).status
  expect(await from('198.51.100.1')).toBe(201)
  expect(await from('198.51.100.2')).toBe(201)
  expect(await from('10.0.0.1, 198.51.100.2')).toBe(429)
})

test('a reader without scripts gets a refused answer back, ready to be sent again', async () => {
  const service = newService({ FEEDBACK_PER_MINUTE: '1' })
  await ask(service)
  const body = new URLSearchParams({
    page: '/a-page/',
    verdict: 'not-helpful',
    comment: '</textarea><script>alert(1)</script>',
  })
  const headers = { ...form, accept: 'text/html,*/*' }
  const response = await ask(service, { body: String(body), headers })
  const html = await response.text()
  expect(response.status).toBe(429)
  expect(response.headers.has('retry-after')).toBe(true)
  expect(html).toContain('Too many answers came from your network')
  expect(html).toContain('name="page" value="/a-page/"')
  expect(html).toContain('value="not-helpful" selected')
  expect(html).toContain('&#60;script&#62;alert(1)')
  expect(html).not.toContain('<script')
})

test('a database that fails gives 503, and when it is back, the same answer is taken', async () => {
  const service = newService()
  const save = vi
    .spyOn(service.store, 'save')
    .mockRejectedValueOnce(new StoreUnavailable('SQLite 13, database or disk is full'))
  const init = { body: JSON.stringify(newBody({ comment: 'Keep me.' })) }
  const response = await ask(service, init)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('5')
  expect(await response.json()).toMatchObject({ error: 'store_unavailable' })
  expect(service.lines.at(-1)).toContain('SQLite 13, database or disk is full')
  expect(save).toHaveBeenCalledOnce()
  expect((await ask(service, init)).status).toBe(201)
})
