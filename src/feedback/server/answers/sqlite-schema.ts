// The tables of the embedded database, in versions. Runs on the server.
import type { DatabaseSync } from 'node:sqlite'

/** What takes the database from version n to n + 1. A version that was released is never edited. */
const migrations = [
  `CREATE TABLE answers (
     id TEXT PRIMARY KEY,
     reader TEXT NOT NULL,
     page TEXT NOT NULL,
     verdict TEXT NOT NULL,
     comment TEXT,
     framework TEXT,
     session TEXT,
     version TEXT,
     revision INTEGER NOT NULL,
     answered_at INTEGER NOT NULL,
     received_at INTEGER NOT NULL,
     UNIQUE (reader, page)
   ) STRICT;
   CREATE INDEX answers_by_time ON answers (answered_at, id);
   CREATE TABLE limits (
     key TEXT PRIMARY KEY,
     points INTEGER NOT NULL DEFAULT 0,
     expire INTEGER
   ) STRICT;
   CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`,
]

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}

/**
 * Brings `database` to the newest version, one transaction for each step, safe beside other processes
 * that do the same.
 * @throws {Error} when it was made by a newer release
 */
export function migrate(database: DatabaseSync): void {
  const newest = migrations.length
  while (versionOf(database) !== newest) {
    database.exec('BEGIN IMMEDIATE')
    try {
      const version = versionOf(database)
      if (version > newest) {
        throw new Error(
          `The database has version ${version}, this release knows ${newest}: run the newer release.`,
        )
      }
      const step = migrations[version]
      if (step) database.exec(`${step} PRAGMA user_version = ${version + 1}`)
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
}
