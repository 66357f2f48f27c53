// Keeps answers in PostgreSQL, or in what speaks its protocol: for several machines. Runs on the server.
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { columns, fromRow, replaceEarlier, toRow } from './answer-row.ts'
import { limiters } from './limiters.ts'
import { migrate } from './postgres-schema.ts'
import {
  StoreUnavailable,
  type AnswerFilter,
  type FeedbackStore,
  type ReceivedAnswer,
  type StoredAnswer,
} from './store.ts'

/** How long to wait for a connection, and for an answer, in milliseconds. */
const patience = { connection: 3000, query: 5000 }

/** How many answers are read at a time. */
const pageSize = 1000

/** unique_violation: of the two unique keys, the statement leaves the id's to be told. */
const idIsKnown = '23505'

/** undefined_table: the database was put back empty, or from before the tables were made. */
const tablesAreGone = '42P01'

/** With serialization_failure and deadlock_detected, the same transaction may pass the next time. */
const passing = ['40001', '40P01', tablesAreGone]

const insert = `
  INSERT INTO feedback_answers AS old (${columns})
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ${replaceEarlier}`

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code) return String(error.code)
  return error instanceof Error ? error.message : 'unknown'
}

/** A store in the database at `url`, whose tables are made on first use. */
export function postgresStore(url: string): FeedbackStore {
  let pool: pg.Pool | undefined
  let ready: Promise<void> | undefined

  function openPool(): pg.Pool {
    if (pool) return pool
    pool = new pg.Pool({
      connectionString: url,
      connectionTimeoutMillis: patience.connection,
      // Not `statement_timeout`, a start-up parameter that some connection poolers refuse.
      query_timeout: patience.query,
      keepAlive: true,
      allowExitOnIdle: true,
    })
    // A connection that breaks while idle is replaced; without a listener it would end the process.
    pool.on('error', () => undefined)
    return pool
  }

  /** Runs `use` once the tables are there, again when it lost against another transaction. */
  async function run<Result>(use: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
    const opened = openPool()
    for (let tries = 1; ; tries++) {
      try {
        ready ??= migrate(opened)
        await ready.catch((error: unknown) => {
          ready = undefined
          throw error
        })
        return await use(opened)
      } catch (error) {
        const code = codeOf(error)
        if (code === tablesAreGone) ready = undefined
        if (!passing.includes(code) || tries === 5) {
          throw new StoreUnavailable(code, { cause: error })
        }
        await wait(Math.random() * 50 * tries)
      }
    }
  }

  async function* answers({ page, since }: AnswerFilter = {}): AsyncGenerator<StoredAnswer> {
    let last = { answeredAt: Number.MAX_SAFE_INTEGER, id: '00000000-0000-0000-0000-000000000000' }
    for (;;) {
      const { rows } = await run((pool) =>
        pool.query<Record<string, unknown>>(
          `SELECT ${columns} FROM feedback_answers
           WHERE (answered_at, id) < ($1::bigint, $2::uuid) AND answered_at >= $3::bigint
             AND ($4::text IS NULL OR page = $4::text)
           ORDER BY answered_at DESC, id DESC LIMIT ${pageSize}`,
          [last.answeredAt, last.id, since ?? 0, page ?? null],
        ),
      )
      for (const row of rows) yield (last = fromRow(row))
      if (rows.length < pageSize) return
    }
  }

  const countRequest = limiters(
    ({ name, requests, seconds }) =>
      new RateLimiterPostgres({
        storeClient: { query: (query: pg.QueryConfig) => openPool().query(query) },
        storeType: 'pool',
        tableName: 'feedback_limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points: requests,
        duration: seconds,
      }),
  )

  return {
    answers,

    save: (answer: ReceivedAnswer) =>
      run(async (pool) => {
        try {
          const { rowCount } = await pool.query(insert, toRow(answer))
          return rowCount === 1
        } catch (error) {
          if (codeOf(error) === idIsKnown) return false
          throw error
        }
      }),

    dailySecret: (day: string) =>
      run(async (pool) => {
        const name = `secret:${day}`
        const made = randomBytes(32).toString('base64url')
        await pool.query(
          'INSERT INTO feedback_settings VALUES ($1, $2) ON CONFLICT (name) DO NOTHING',
          [name, made],
        )
        await pool.query(`DELETE FROM feedback_settings WHERE name LIKE 'secret:%' AND name < $1`, [
          name,
        ])
        await pool.query('DELETE FROM feedback_limits WHERE expire < $1', [Date.now()])
        const { rows } = await pool.query<{ value: string }>(
          'SELECT value FROM feedback_settings WHERE name = $1',
          [name],
        )
        return rows[0]?.value ?? made
      }),

    count: (limit, client) => run(() => countRequest(limit, client)),

    checkWritable: () =>
      run(async (pool) => {
        await pool.query(
          `INSERT INTO feedback_settings VALUES ('checked', $1)
           ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
          [new Date().toISOString()],
        )
      }),

    close: async () => {
      await pool?.end()
      pool = undefined
      ready = undefined
    },
  }
}
