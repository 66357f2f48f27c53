// What the health check tells.
import { expect, test, vi } from 'vitest'
import { handleHealth } from '../../../src/feedback/server/health'
import { StoreUnavailable } from '../../../src/feedback/server/answers/store'
import { newService, site } from './service'

const request = (method = 'GET') => new Request(`${site}/api/health`, { method })

test('it is well while the database can be written to', async () => {
  const response = await handleHealth(newService(), request())
  expect([response.status, await response.json()]).toEqual([200, { ok: true }])
})

test('it says when the database can not be written to', async () => {
  const service = newService()
  vi.spyOn(service.store, 'checkWritable').mockRejectedValue(new StoreUnavailable('ECONNREFUSED'))
  const response = await handleHealth(service, request())
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('5')
  expect(await response.json()).toEqual({
    error: 'store_unavailable',
    message: expect.stringMatching(/^Answers can't be stored now/),
  })
})

test('many who ask at once share one write', async () => {
  const service = newService()
  const check = vi.spyOn(service.store, 'checkWritable')
  await Promise.all(Array.from({ length: 20 }, () => handleHealth(service, request())))
  expect(check).toHaveBeenCalledOnce()
})

test('it can only be asked', async () => {
  expect((await handleHealth(newService(), request('POST'))).status).toBe(405)
})
