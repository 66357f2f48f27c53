// The service as it is run answers requests of any sort properly, and writes one line of JSON for each.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { startSite, type Site } from '../../scripts/site-process.mjs'

test.describe.configure({ mode: 'serial' })

let folder: string
let site: Site

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sessionlight-requests-'))
  site = await startSite({
    DATABASE_URL: '',
    FEEDBACK_DATABASE: join(folder, 'feedback.sqlite'),
    FEEDBACK_PER_MINUTE: '2',
  })
})

test.afterAll(async () => {
  await site.end()
  await rm(folder, { recursive: true, force: true })
})

function post(page: string, headers: Record<string, string> = {}): Promise<Response> {
  const [id, reader] = [randomUUID(), randomUUID()]
  return fetch(`${site.url}/api/feedback`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ id, reader, page, verdict: 'helpful', answeredAt: Date.now() }),
  })
}

test('a page that there is not, and the one for a wrong address, are refused', async () => {
  for (const page of ['/no-such-page/', '/404/', '/index/']) {
    const response = await post(page)
    expect([page, response.status]).toEqual([page, 422])
    expect(await response.json()).toMatchObject({ error: 'unknown_page' })
  }
})

test('even the method that no web server likes is answered in JSON', async () => {
  const asked = request(`${site.url}/api/feedback`, { method: 'TRACE' }).end()
  const [response] = await once(asked, 'response')
  expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST, OPTIONS'])
  expect(await json(response)).toMatchObject({ error: 'method_not_allowed' })
})

test('a client that makes up addresses is one client', async () => {
  const statuses = []
  for (const address of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
    statuses.push((await post('/', { 'X-Forwarded-For': address })).status)
  }
  expect(statuses).toEqual([201, 201, 429])
})

test('its log is a line of JSON for each of these requests', async () => {
  // The log comes by a pipe, and may be there later than the answer that it tells of.
  const statuses = () =>
    site
      .log()
      .split('\n')
      .slice(1, -1)
      .map((line) => JSON.parse(line).status)
  await expect.poll(statuses).toEqual([422, 422, 422, 405, 201, 201, 429])
})
