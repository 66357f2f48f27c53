// Many processes open an empty database at once: the tables are made once, whoever is first, and what
// fails on the way leaves nothing behind that would swallow answers.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startPostgres } from '../../../scripts/postgres.mjs'
import { postgresStore } from '../../../src/feedback/server/answers/postgres-store'
import { sqliteStore } from '../../../src/feedback/server/answers/sqlite-store'
import { StoreUnavailable, type FeedbackStore } from '../../../src/feedback/server/answers/store'
import { all, someAnswer } from './answers'
import { writeElsewhere } from './elsewhere'

describe('PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>

  beforeAll(async () => {
    server = await startPostgres()
  }, 180_000)

  afterAll(() => server.stop(), 60_000)

  async function connect(url: string): Promise<pg.Client> {
    const client = new pg.Client(url)
    await client.connect()
    onTestFinished(() => client.end())
    return client
  }

  /** An empty database, another program's connection to it, and stores as processes have them. */
  async function emptyDatabase() {
    const name = `empty_${randomUUID().replaceAll('-', '')}`
    const admin = await connect(server.url)
    await admin.query(`CREATE DATABASE ${name}`)
    const url = server.url.replace(/\/postgres$/, `/${name}`)
    const other = await connect(url)
    const open = (count: number): FeedbackStore[] => {
      const stores = Array.from({ length: count }, () => postgresStore(url))
      onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))))
      return stores
    }
    const untilWaiting = (count: number) =>
      expect
        .poll(
          async () => {
            const { rows } = await admin.query(
              `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'`,
              [name],
            )
            return rows.length
          },
          { timeout: 10_000 },
        )
        .toBe(count)
    return { open, other, untilWaiting }
  }

  const saveEach = (stores: FeedbackStore[]) =>
    Promise.all(stores.map((store) => store.save(someAnswer())))

  test('all who open it at the same moment can store', async () => {
    for (let round = 0; round < 5; round++) {
      const { open } = await emptyDatabase()
      expect(await saveEach(open(6))).toEqual(Array(6).fill(true))
    }
  })

  test('who comes while another makes the first table waits, and goes on', async () => {
    const { open, other, untilWaiting } = await emptyDatabase()
    await other.query('BEGIN; CREATE TABLE feedback_versions (version int PRIMARY KEY)')
    const saving = saveEach(open(2))
    await untilWaiting(2)
    await other.query('COMMIT')
    expect(await saving).toEqual([true, true])
  })

  test('who comes while another makes the tables waits until it is done', async () => {
    const { open, other, untilWaiting } = await emptyDatabase()
    // In the way of the last table: one process is in the midst of making them, two wait for it.
    await other.query('BEGIN; CREATE TABLE feedback_settings (name text)')
    const saving = saveEach(open(3))
    await untilWaiting(3)
    await other.query('ROLLBACK')
    expect(await saving).toEqual([true, true, true])
    const { rows } = await other.query('SELECT version FROM feedback_versions')
    expect(rows).toEqual([{ version: 1 }])
  })

  test('where the first one fails, another makes the tables', async () => {
    const { open, other, untilWaiting } = await emptyDatabase()
    await other.query('CREATE TABLE feedback_versions (version int PRIMARY KEY)')
    await other.query('BEGIN; INSERT INTO feedback_versions VALUES (1)')
    const saving = saveEach(open(3))
    await untilWaiting(3)
    await other.query('ROLLBACK')
    expect(await saving).toEqual([true, true, true])
  })

  test('who gave up waiting stores what comes later, where all can see it', async () => {
    const { open, other } = await emptyDatabase()
    await other.query('CREATE TABLE feedback_versions (version int PRIMARY KEY)')
    await other.query('BEGIN; INSERT INTO feedback_versions VALUES (1)')
    const [store] = open(1)
    await expect(store!.save(someAnswer())).rejects.toThrow(StoreUnavailable)
    await other.query('ROLLBACK')
    expect(await store!.save(someAnswer())).toBe(true)
    expect((await other.query('SELECT id FROM feedback_answers')).rows).toHaveLength(1)
  })

  test('a database that is put back empty gets its tables again', async () => {
    const { open, other } = await emptyDatabase()
    const [store] = open(1)
    await store!.save(someAnswer())
    await other.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    expect(await store!.save(someAnswer())).toBe(true)
    expect(await all(store!.answers())).toHaveLength(1)
  })
})

describe('SQLite', () => {
  async function newFile(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'sessionlight-first-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    return join(folder, 'feedback.sqlite')
  }

  test('all who open it at the same moment can store', async () => {
    const path = await newFile()
    const store = sqliteStore(path)
    onTestFinished(() => store.close())
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () =>
        writeElsewhere({ FEEDBACK_DATABASE: path, DATABASE_URL: '' }, [someAnswer()]),
      ),
    )
    expect(outcomes).toEqual([[true], [true], [true], [true]])
    expect(await all(store.answers())).toHaveLength(4)
  }, 60_000)

  test('who comes while another makes the tables waits until it is done', async () => {
    const path = await newFile()
    const other = new DatabaseSync(path)
    other.exec('BEGIN EXCLUSIVE')
    const store = sqliteStore(path)
    onTestFinished(() => store.close())
    let isDone = false
    const saving = store.save(someAnswer()).finally(() => (isDone = true))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isDone).toBe(false)
    other.close()
    expect(await saving).toBe(true)
  })
})
