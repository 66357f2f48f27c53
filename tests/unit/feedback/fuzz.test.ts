// Whatever is sent, the service answers with a status of its own and words of its own, and stores nothing
// but answers.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, newBody, newService } from './service'

const contentTypes = ['application/json', 'application/x-www-form-urlencoded', 'text/plain', '']

/** An answer with any of its fields replaced by anything. */
const almostAnswers = fc
  .record(
    {
      ...Object.fromEntries(
        Object.keys(newBody()).map((field) => [field, fc.oneof(fc.anything(), fc.string())]),
      ),
      comment: fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.anything()),
      ['__proto__']: fc.anything(),
    },
    { requiredKeys: [] },
  )
  .map((parts) => {
    try {
      return JSON.stringify({ ...newBody(), ...parts }) ?? ''
    } catch {
      return JSON.stringify(newBody({ verdict: 'unserializable' }))
    }
  })

const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 500 }).map((array) => new Uint8Array(array)),
  fc.string({ unit: 'binary' }),
  fc.json(),
  almostAnswers,
  almostAnswers.map((text) =>
    encodeURIComponent(text).replaceAll('%22', '&').replaceAll('%3A', '='),
  ),
)

test('any body is answered properly', async () => {
  const service = newService({ FEEDBACK_PER_MINUTE: '100000', FEEDBACK_PER_DAY: '100000' })
  let stored = 0
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(...contentTypes), async (body, type) => {
      const response = await ask(service, { body, headers: { 'content-type': type } })
      const text = await response.text()
      if (response.status === 201 || response.status === 303) {
        stored++
        return
      }
      expect([400, 413, 415, 422]).toContain(response.status)
      const answer = JSON.parse(text)
      expect(Object.keys(answer)).toEqual(['error', 'message'])
      expect(answer.error).toMatch(/^[a-z0-9_]+$/)
      expect(text).not.toMatch(/\bat \w+ \(|node_modules|\.ts\b/)
    }),
    { numRuns: 600 },
  )
  expect(await Array.fromAsync(service.store.answers())).toHaveLength(stored)
}, 60_000)
