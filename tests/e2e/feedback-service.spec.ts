// The service as it is run: an acknowledged answer survives the end of its process, and several processes
// work as one. With each database; without a browser.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startPostgres } from '../../scripts/postgres.mjs'
import { startSite, type Site } from '../../scripts/site-process.mjs'
import { openStore } from '../../src/feedback/server/service'
import { readSettings } from '../../src/feedback/server/settings'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const unlimited = { FEEDBACK_PER_MINUTE: '1000000', FEEDBACK_PER_DAY: '1000000' }

function newBody(): string {
  return JSON.stringify({
    id: randomUUID(),
    reader: randomUUID(),
    page: '/',
    verdict: 'helpful',
    comment: 'x'.repeat(500),
    answeredAt: Date.now(),
  })
}

function post(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/feedback`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: newBody(),
  })
}

/** Sends the head of a request, and once the server has accepted it, resolves to what sends the rest. */
async function acceptedPost(url: string): Promise<() => Promise<number | undefined>> {
  const posted = request(`${url}/api/feedback`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Expect: '100-continue' },
  })
  const responded = once(posted, 'response')
  posted.flushHeaders()
  await once(posted, 'continue')
  return async () => {
    posted.end(newBody())
    const [response] = (await responded) as [IncomingMessage]
    response.resume()
    return response.statusCode
  }
}

/** Posts one after the other until the site is gone or `isOver`; resolves to what was acknowledged. */
async function postUntilGone(url: string, isOver = () => false): Promise<string[]> {
  const acknowledged: string[] = []
  try {
    while (!isOver()) {
      const response = await post(url)
      if (response.status === 201) acknowledged.push((await response.json()).id)
    }
  } catch {
    // The connection broke: the answer under way has no acknowledgement.
  }
  return acknowledged
}

async function storedIds(env: Record<string, string>): Promise<string[]> {
  const store = openStore(readSettings(env))
  const answers = await Array.fromAsync(store.answers())
  await store.close()
  return answers.map(({ id }) => id)
}

const databases = [
  {
    name: 'SQLite',
    async create() {
      const folder = await mkdtemp(join(tmpdir(), 'sessionlight-service-'))
      return {
        env: { DATABASE_URL: '', FEEDBACK_DATABASE: join(folder, 'data', 'feedback.sqlite') },
        remove: () => rm(folder, { recursive: true, force: true }),
      }
    },
  },
  {
    name: 'PostgreSQL',
    async create() {
      const { url, stop } = await startPostgres()
      return { env: { DATABASE_URL: url }, remove: stop }
    },
  },
]

for (const { name, create } of databases) {
  test.describe(name, () => {
    let database: Awaited<ReturnType<typeof create>>
    const sites: Site[] = []

    test.beforeAll(async () => {
      database = await create()
    })

    test.afterEach(async () => {
      await Promise.all(sites.splice(0).map((site) => site.end('SIGKILL')))
    })

    test.afterAll(async () => {
      await database.remove()
    })

    async function start(env: Record<string, string> = unlimited): Promise<Site> {
      const site = await startSite({ ...database.env, ...env })
      sites.push(site)
      return site
    }

    test('killed under load and started again, it has every acknowledged answer, once', async () => {
      const acknowledged: string[] = []
      for (let round = 0; round < 2; round++) {
        const site = await start()
        let answers = 0
        const clients = Array.from({ length: 8 }, () =>
          postUntilGone(site.url, () => {
            // In the midst of the load, whatever that is under way.
            if (++answers === 150) site.child.kill('SIGKILL')
            return false
          }),
        )
        acknowledged.push(...(await Promise.all(clients)).flat())
        expect(await site.exited).toMatchObject({ signal: 'SIGKILL' })
      }
      expect(acknowledged.length).toBeGreaterThan(200)
      const site = await start()
      expect((await fetch(`${site.url}/api/health`)).status).toBe(200)
      const stored = await storedIds(database.env)
      expect(new Set(stored).size).toBe(stored.length)
      expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
    })

    test('told to stop, it ends what it has accepted, then itself', async () => {
      const site = await start()
      const before = await storedIds(database.env)
      const accepted = await Promise.all(Array.from({ length: 8 }, () => acceptedPost(site.url)))
      site.child.kill('SIGTERM')
      // From now on nobody new gets in.
      await expect
        .poll(() =>
          post(site.url).then(
            () => 'open',
            () => 'closed',
          ),
        )
        .toBe('closed')
      expect(await Promise.all(accepted.map((finish) => finish()))).toEqual(Array(8).fill(201))
      expect(await site.exited).toEqual({ code: 0, signal: null })
      const after = await storedIds(database.env)
      expect(after.length).toBeGreaterThanOrEqual(before.length + 8)
    })

    test('processes side by side share the answers and the limits', async () => {
      const both = await Promise.all(
        [1, 2].map(() => start({ FEEDBACK_PER_MINUTE: '6', FEEDBACK_PROXIES: '1' })),
      )
      const statuses = []
      for (let index = 0; index < 8; index++) {
        const response = await post(both[index % 2]!.url, { 'X-Forwarded-For': '203.0.113.7' })
        statuses.push(response.status)
      }
      expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 429, 429])
      const log = both.map((site) => site.log()).join('')
      expect(log).not.toContain('203.0.113.7')
      expect(log).not.toContain('xxx')
    })
  })
}

test('a mistake in the settings stops it at once, in one sentence', async () => {
  await expect(startSite({ DATABASE_URL: 'mysql://db.test/docs' })).rejects.toThrow(
    /\nDATABASE_URL is not valid: expected postgres:\/\/[^\n]+\n$/,
  )
})
