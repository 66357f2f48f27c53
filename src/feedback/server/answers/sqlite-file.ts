// The file of the embedded database: opens it, notices when it is gone or another, waits while another
// process writes. Runs on the server.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { migrate } from './sqlite-schema.ts'
import { StoreUnavailable } from './store.ts'

/** How long to wait for another process's write, in milliseconds. */
const patience = 2000

/** SQLite's result codes that pass by themselves: SQLITE_BUSY, SQLITE_LOCKED. */
const passing = [5, 6]

/** SQLite's result codes that leave the connection as it is: SQLITE_READONLY, SQLITE_FULL. */
const harmless = [...passing, 8, 13]

/** SQLite's primary result code; `undefined` for an error that isn't SQLite's. */
function resultCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : NaN
  return Number.isInteger(code) ? code & 0xff : undefined
}

function reasonOf(error: unknown): string {
  const code = resultCode(error)
  if (error instanceof Error && 'errstr' in error) return `SQLite ${code}, ${error.errstr}`
  if (error instanceof Error && 'code' in error) return String(error.code)
  return error instanceof Error ? error.message : 'unknown'
}

/** Another program's wait, without stopping this one: SQLite's own `busy_timeout` would. */
async function untilFree<Result>(use: () => Result): Promise<Result> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return use()
    } catch (error) {
      if (!passing.includes(resultCode(error) ?? -1) || performance.now() > end) throw error
      await wait(2 + Math.random() * 20)
    }
  }
}

/** Which file this is, whatever its name; `undefined` when there is none. */
function identity(path: string): string | undefined {
  const file = statSync(path, { throwIfNoEntry: false })
  return file && `${file.dev}:${file.ino}`
}

function connect(path: string, synchronous: 'FULL' | 'NORMAL'): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Makes the names of a new file and its folder last, as `synchronous = FULL` does for its content. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/**
 * Two connections to one file: `answers`, where a commit has reached the disk, and `counts`, where it
 * may still be on its way.
 */
export interface Connections {
  answers: DatabaseSync
  counts: DatabaseSync
}

/** A database file that is opened when first used, and again when it comes back after a failure. */
export class SqliteFile {
  readonly path: string
  readonly #onConnect: (database: DatabaseSync) => void
  #open: (Connections & { identity: string | undefined }) | undefined
  #wasThere = false

  /** @param onConnect is given each connection that is opened; for tests of what can fail */
  constructor(path: string, onConnect: (database: DatabaseSync) => void = () => {}) {
    this.path = path
    this.#onConnect = onConnect
  }

  /**
   * Runs `use` on the open database. It may run more than once, each time after a failure that left
   * nothing behind, so it should be one transaction.
   * @throws {StoreUnavailable}
   */
  async run<Result>(use: (connections: Connections) => Result): Promise<Result> {
    try {
      return await untilFree(() => use(this.#connections()))
    } catch (error) {
      if (!harmless.includes(resultCode(error) ?? -1)) this.close()
      throw error instanceof StoreUnavailable
        ? error
        : new StoreUnavailable(reasonOf(error), { cause: error })
    }
  }

  close(): void {
    const open = this.#open
    this.#open = undefined
    for (const database of [open?.answers, open?.counts]) {
      if (database?.isOpen) database.close()
    }
  }

  #connections(): Connections {
    const current = identity(this.path)
    if (this.#open && this.#open.identity === current) return this.#open
    this.close()
    // A file that vanished took its answers along: an empty one in its place would hide that.
    if (this.#wasThere && !current) throw new StoreUnavailable('its file is gone')
    const folder = dirname(this.path)
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
    const answers = connect(this.path, 'FULL')
    try {
      migrate(answers)
      if (!current) syncFolder(folder)
      const counts = connect(this.path, 'NORMAL')
      this.#open = { answers, counts, identity: identity(this.path) }
    } catch (error) {
      answers.close()
      throw error
    }
    this.#wasThere = true
    this.#onConnect(this.#open.answers)
    this.#onConnect(this.#open.counts)
    return this.#open
  }
}
