// The databases that the contract is held against, each with the faults that can be caused in it.
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { startPostgres } from '../../../scripts/postgres.mjs'
import { postgresStore } from '../../../src/feedback/server/answers/postgres-store'
import { SqliteFile } from '../../../src/feedback/server/answers/sqlite-file'
import { sqliteStore } from '../../../src/feedback/server/answers/sqlite-store'
import type { FeedbackStore } from '../../../src/feedback/server/answers/store'

/** A database made for a test file. */
export interface Database {
  /** Another store in the same database, as another process would have. */
  open: () => FeedbackStore
  /** What another process needs in its environment to open it. */
  env: Record<string, string>
  /** Causes the fault of that name, and resolves to what undoes it. */
  cause: Record<string, () => Promise<() => Promise<void>>>
  remove: () => Promise<void>
}

async function sqlite(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'sessionlight-feedback-'))
  const path = join(folder, 'data', 'feedback.sqlite')
  const connections = new Set<DatabaseSync>()
  const onEach = (statement: (database: DatabaseSync) => string) => {
    for (const database of connections) {
      if (database.isOpen) database.exec(statement(database))
    }
  }
  return {
    open: () => sqliteStore(path, new SqliteFile(path, (database) => connections.add(database))),
    env: { FEEDBACK_DATABASE: path },
    remove: () => rm(folder, { recursive: true, force: true }),
    cause: {
      'is locked by another program': async () => {
        const other = new DatabaseSync(path)
        other.exec('BEGIN IMMEDIATE')
        return async () => other.close()
      },
      'is full': async () => {
        // SQLite's own limit on a file's size gives the same error as a full disk.
        onEach(() => 'PRAGMA max_page_count = 1')
        return async () => onEach(() => 'PRAGMA max_page_count = 1000000')
      },
      'is read-only': async () => {
        onEach(() => 'PRAGMA query_only = ON')
        return async () => onEach(() => 'PRAGMA query_only = OFF')
      },
      'is gone': async () => {
        await rename(path, `${path}.away`)
        return () => rename(`${path}.away`, path)
      },
      'is no database': async () => {
        // While it is open, SQLite would make it whole again from its journal.
        for (const database of connections) if (database.isOpen) database.close()
        await rename(path, `${path}.away`)
        await writeFile(path, 'Not a database, but long enough to be looked at. '.repeat(100))
        return () => rename(`${path}.away`, path)
      },
    },
  }
}

async function postgres(): Promise<Database> {
  const server = await startPostgres()
  const admin = new pg.Client(server.url)
  await admin.connect()
  const url = server.url.replace(/\/postgres$/, '/answers')
  const disconnect = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'answers'`
  const setAndUndo = async (set: string, undo: string) => {
    await admin.query(set)
    await admin.query(disconnect)
    return async () => {
      await admin.query(undo)
      await admin.query(disconnect)
    }
  }
  await admin.query('CREATE DATABASE answers')
  return {
    open: () => postgresStore(url),
    env: { DATABASE_URL: url },
    remove: async () => {
      await admin.end()
      await server.stop()
    },
    cause: {
      'is locked by another program': async () => {
        const other = new pg.Client(url)
        await other.connect()
        await other.query('BEGIN; LOCK TABLE feedback_answers, feedback_settings')
        return () => other.end()
      },
      'is full': async () => {
        // The error of a server that can't make its files longer.
        const other = new pg.Client(url)
        await other.connect()
        await other.query(
          `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full'; END $$;
           CREATE TRIGGER full_disk BEFORE INSERT ON feedback_answers EXECUTE FUNCTION fail()`,
        )
        return async () => {
          await other.query('DROP FUNCTION fail() CASCADE')
          await other.end()
        }
      },
      'is read-only': () =>
        setAndUndo(
          'ALTER DATABASE answers SET default_transaction_read_only = on',
          'ALTER DATABASE answers RESET default_transaction_read_only',
        ),
      'is gone': () =>
        setAndUndo(
          'ALTER DATABASE answers ALLOW_CONNECTIONS false',
          'ALTER DATABASE answers ALLOW_CONNECTIONS true',
        ),
    },
  }
}

/** How to make each database, and the names of its faults. */
export const databases = [
  {
    name: 'SQLite',
    create: sqlite,
    faults: [
      'is locked by another program',
      'is full',
      'is read-only',
      'is gone',
      'is no database',
    ],
  },
  {
    name: 'PostgreSQL',
    create: postgres,
    faults: ['is locked by another program', 'is full', 'is read-only', 'is gone'],
  },
] as const
