// The tables in PostgreSQL, in versions. Kept to what servers that only speak its protocol know too: no
// advisory locks, no `LOCK TABLE`. Runs on the server.
import type { Pool, PoolClient } from 'pg'

/** What takes the database from version n to n + 1. A version that was released is never edited. */
const migrations = [
  `CREATE TABLE feedback_answers (
     id uuid PRIMARY KEY,
     reader uuid NOT NULL,
     page text NOT NULL,
     verdict text NOT NULL,
     comment text,
     framework text,
     session text,
     version text,
     revision bigint NOT NULL,
     answered_at bigint NOT NULL,
     received_at bigint NOT NULL,
     UNIQUE (reader, page)
   );
   CREATE INDEX feedback_answers_by_time ON feedback_answers (answered_at, id);
   CREATE TABLE feedback_limits (
     key varchar(255) PRIMARY KEY,
     points integer NOT NULL DEFAULT 0,
     expire bigint
   );
   CREATE TABLE feedback_settings (name text PRIMARY KEY, value text NOT NULL);`,
]

/**
 * Two processes created the same table at once: unique_violation, duplicate_table, duplicate_object.
 * Which of them it is depends on how far the other had come.
 */
const lostRace = ['23505', '42P07', '42710']

async function createVersions(pool: Pool): Promise<void> {
  try {
    await pool.query('CREATE TABLE IF NOT EXISTS feedback_versions (version int PRIMARY KEY)')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && lostRace.includes(String(error.code)))) {
      throw error
    }
  }
}

/** Does one step, unless it is done. Another process at the same step is waited for. */
async function step(client: PoolClient, version: number, statements: string): Promise<void> {
  await client.query('BEGIN')
  const { rowCount } = await client.query(
    'INSERT INTO feedback_versions VALUES ($1) ON CONFLICT DO NOTHING',
    [version],
  )
  if (rowCount === 1) await client.query(statements)
  await client.query('COMMIT')
}

/**
 * Brings the database to the newest version, one transaction for each step, safe beside other
 * processes that do the same.
 * @throws {Error} when it was made by a newer release
 */
export async function migrate(pool: Pool): Promise<void> {
  await createVersions(pool)
  const { rows } = await pool.query('SELECT max(version) AS version FROM feedback_versions')
  const version = Number(rows[0]?.version ?? 0)
  if (version > migrations.length) {
    throw new Error(
      `The database has version ${version}, this release knows ${migrations.length}: run the newer release.`,
    )
  }
  const client = await pool.connect()
  try {
    for (const [index, statements] of migrations.entries()) {
      if (index >= version) await step(client, index + 1, statements)
    }
    client.release()
  } catch (error) {
    // Closed, which rolls back. Back in the pool, its open transaction would swallow answers.
    client.release(true)
    throw error
  }
}
