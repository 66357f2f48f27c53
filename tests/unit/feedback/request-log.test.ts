// What the service writes down about a request, and what it tells of its own failures.
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { address, ask, newBody, newService } from './service'

test('an error that nobody thought of tells nothing of itself', async () => {
  const service = newService()
  vi.spyOn(service.store, 'save').mockRejectedValue(new TypeError('secret of the house'))
  const response = await ask(service)
  expect(response.status).toBe(500)
  const text = await response.text()
  expect(JSON.parse(text)).toEqual({ error: 'internal_error', message: expect.any(String) })
  expect(text + service.lines.join('')).not.toContain('secret of the house')
  expect(text).not.toMatch(/\bat \w|\.ts/)
})

test('each request is one line in the log, with no comment, no address and no reader', async () => {
  const service = newService()
  const reader = randomUUID()
  await ask(service, { body: JSON.stringify(newBody({ comment: 'Between us.', reader })) })
  await ask(service, { body: JSON.stringify(newBody({ comment: `Between us.\u0000` })) })
  expect(service.lines).toHaveLength(2)
  expect(JSON.parse(service.lines[0]!)).toMatchObject({
    method: 'POST',
    path: '/api/feedback',
    page: '/a-page/',
    verdict: 'helpful',
    status: 201,
    ms: expect.any(Number),
  })
  expect(JSON.parse(service.lines[1]!)).toMatchObject({ status: 422, error: 'control_characters' })
  for (const secret of ['Between', address, reader]) {
    expect(service.lines.join('')).not.toContain(secret)
  }
})
