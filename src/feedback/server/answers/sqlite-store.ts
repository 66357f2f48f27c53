// Keeps answers in a file: the default, with nothing to set up. For processes on one machine. Runs on
// the server.
import { randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { RateLimiterSQLite } from 'rate-limiter-flexible'
import { columns, fromRow, replaceEarlier, toRow } from './answer-row.ts'
import { batched } from './batch.ts'
import { limiters } from './limiters.ts'
import { SqliteFile } from './sqlite-file.ts'
import type { AnswerFilter, FeedbackStore, ReceivedAnswer, StoredAnswer } from './store.ts'

/** SQLite checks the clauses in their order, so a known id stays as it is. */
const insert = `
  INSERT INTO answers AS old (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO NOTHING ${replaceEarlier}`

/** How many answers are read at a time, so that reading many stops nobody from writing. */
const pageSize = 1000

/** The file as the limiter's client, which expects the shape of better-sqlite3. */
function limiterClient(file: SqliteFile) {
  let counts: DatabaseSync | undefined
  return {
    prepare: (sql: string) => counts?.prepare(sql),
    // Each of the limiter's transactions is one statement.
    transaction:
      <Result>(use: () => Result) =>
      () =>
        file.run((connections) => {
          counts = connections.counts
          return use()
        }),
  }
}

/**
 * A store in the file at `path`, which is made with its folder on first use.
 * @param file another way to that file; for tests of what can fail
 */
export function sqliteStore(path: string, file = new SqliteFile(path)): FeedbackStore {
  const client = limiterClient(file)

  async function* answers({ page, since }: AnswerFilter = {}): AsyncGenerator<StoredAnswer> {
    let last = { answeredAt: Number.MAX_SAFE_INTEGER, id: '' }
    for (;;) {
      const rows = await file.run(({ answers }) =>
        answers
          .prepare(
            `SELECT ${columns} FROM answers
             WHERE (answered_at, id) < (?, ?) AND answered_at >= ? AND (? IS NULL OR page = ?)
             ORDER BY answered_at DESC, id DESC LIMIT ${pageSize}`,
          )
          .all(last.answeredAt, last.id, since ?? 0, page ?? null, page ?? null),
      )
      for (const row of rows) yield (last = fromRow(row))
      if (rows.length < pageSize) return
    }
  }

  return {
    answers,

    save: batched((batch: ReceivedAnswer[]) =>
      file.run(({ answers }) => {
        answers.exec('BEGIN IMMEDIATE')
        try {
          const statement = answers.prepare(insert)
          const results = batch.map((answer) => Number(statement.run(...toRow(answer)).changes) > 0)
          answers.exec('COMMIT')
          return results
        } catch (error) {
          if (answers.isTransaction) answers.exec('ROLLBACK')
          throw error
        }
      }),
    ),

    dailySecret: (day: string) =>
      file.run(({ counts }) => {
        const name = `secret:${day}`
        const made = randomBytes(32).toString('base64url')
        counts.prepare('INSERT OR IGNORE INTO settings VALUES (?, ?)').run(name, made)
        counts.prepare(`DELETE FROM settings WHERE name LIKE 'secret:%' AND name < ?`).run(name)
        counts.prepare('DELETE FROM limits WHERE expire < ?').run(Date.now())
        return String(counts.prepare('SELECT value FROM settings WHERE name = ?').get(name)?.value)
      }),

    count: limiters(
      ({ name, requests, seconds }) =>
        new RateLimiterSQLite({
          storeClient: client,
          storeType: 'better-sqlite3',
          tableName: 'limits',
          tableCreated: true,
          keyPrefix: name,
          points: requests,
          duration: seconds,
        }),
    ),

    checkWritable: () =>
      file.run(({ answers }) => {
        answers
          .prepare(`INSERT OR REPLACE INTO settings VALUES ('checked', ?)`)
          .run(new Date().toISOString())
      }),

    close: async () => file.close(),
  }
}
