// The service of this process: its settings, database and log, made when first asked for and closed when
// nothing is left to do. Runs on the server.
import { pino, type Logger } from 'pino'
import { postgresStore } from './answers/postgres-store.ts'
import { readSettings, type Settings } from './settings.ts'
import { sqliteStore } from './answers/sqlite-store.ts'
import type { FeedbackStore } from './answers/store.ts'

/** What the handlers work with. */
export interface FeedbackService {
  settings: Settings
  store: FeedbackStore
  log: Logger
}

let made: FeedbackService | undefined

/** The store that `settings` ask for. Nothing is opened yet. */
export function openStore({ database }: Pick<Settings, 'database'>): FeedbackStore {
  return database.kind === 'postgres' ? postgresStore(database.url) : sqliteStore(database.path)
}

/**
 * The service that the environment asks for: the same one each time.
 * @throws {Error} one sentence, when a setting is wrong
 */
export function feedbackService(): FeedbackService {
  if (made) return made
  const settings = readSettings(process.env)
  const store = openStore(settings)
  // Comes when the server has closed and the last answer is stored.
  process.once('beforeExit', () => void store.close())
  const log = pino({
    level: settings.logLevel,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level) => ({ level }) },
  })
  return (made = { settings, store, log })
}
