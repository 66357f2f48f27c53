// A bounded load of answers on the built site, over loopback, with each database: how many a second, how
// long the slowest took, and whether what was acknowledged is what is stored.
import { randomInt, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { openStore } from '../../src/feedback/server/service.ts'
import { readSettings } from '../../src/feedback/server/settings.ts'
import { startPostgres } from '../postgres.mjs'
import { startSite } from '../site-process.mjs'

/** How many answers are sent, over how many connections, and in how many seconds at most. */
const load = { amount: 4000, connections: 20, seconds: 60 }

/** Each from a network of its own, as readers' are; the limits are counted, and met by none. */
function newRequest() {
  const address = [10, randomInt(256), randomInt(256), randomInt(256)].join('.')
  return {
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address },
    body: JSON.stringify({
      id: randomUUID(),
      reader: randomUUID(),
      page: '/stores/session-store/',
      verdict: 'helpful',
      comment: 'The session panel shows at a glance what the store does.',
      framework: 'react',
      session: 'signed-in',
      answeredAt: Date.now(),
    }),
  }
}

/**
 * Sends all of a load, or what there is time for.
 * @param {autocannon.Options} options
 * @returns {Promise<autocannon.Result>}
 */
function run(options) {
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => {
      clearTimeout(timer)
      if (error) reject(error)
      else resolve(result)
    })
    const timer = setTimeout(() => instance.stop(), load.seconds * 1000)
  })
}

/**
 * @param {string} name
 * @param {Record<string, string>} env what opens the database
 */
async function measure(name, env) {
  const site = await startSite({ ...env, FEEDBACK_PROXIES: '1', FEEDBACK_PER_MINUTE: '1000' })
  /** @type {Set<string>} */
  const acknowledged = new Set()
  /** @type {autocannon.Request} */
  const request = {
    method: 'POST',
    path: '/api/feedback',
    setupRequest: (request) => ({ ...request, ...newRequest() }),
    onResponse: (status, body) => {
      if (status === 201) acknowledged.add(JSON.parse(body).id)
    },
  }
  try {
    const result = await run({
      url: site.url,
      connections: load.connections,
      amount: load.amount,
      requests: [request],
    })
    const store = openStore(readSettings(env))
    const stored = (await Array.fromAsync(store.answers())).map(({ id }) => id)
    await store.close()
    return {
      database: name,
      'requests/s': Math.round(result['2xx'] / result.duration),
      'p50 ms': result.latency.p50,
      'p99 ms': result.latency.p99,
      errors: result.errors + result.non2xx,
      acknowledged: acknowledged.size,
      stored: stored.length,
      lost: acknowledged.difference(new Set(stored)).size,
    }
  } finally {
    await site.end()
  }
}

/**
 * Runs the load on SQLite and on PostgreSQL, each waiting for the disk, and prints a table.
 * @returns {Promise<boolean>} whether every answer was acknowledged, and every one of them is stored
 */
export async function benchFeedback() {
  const folder = await mkdtemp(join(tmpdir(), 'sessionlight-bench-'))
  const rows = []
  try {
    rows.push(
      await measure('SQLite', { FEEDBACK_DATABASE: join(folder, 'a.sqlite'), DATABASE_URL: '' }),
    )
    const postgres = await startPostgres({ durable: true })
    try {
      rows.push(await measure('PostgreSQL', { DATABASE_URL: postgres.url }))
    } finally {
      await postgres.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  console.table(rows)
  return rows.every(
    ({ errors, acknowledged, stored, lost }) =>
      errors === 0 && lost === 0 && acknowledged === stored && stored === load.amount,
  )
}
