// What the environment says about the service. Read when the server starts, so that a mistake is told
// then. Runs on the server and in the report.

/** Where answers are kept. */
type DatabaseSettings = { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string }

/** All settings of the service. */
export interface Settings {
  database: DatabaseSettings
  /** Origins of other sites that may post answers. */
  origins: string[]
  /** How many proxies of our own a request passes, each of which adds to X-Forwarded-For. */
  proxies: number
  /** Requests that one client may make. */
  perMinute: number
  perDay: number
  logLevel: string
}

type Environment = Record<string, string | undefined>

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

function wholeNumber(env: Environment, name: string, fallback: number, least: number): number {
  const value = env[name]
  if (!value) return fallback
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value)
  throw new Error(
    `${name} is not valid: expected a whole number from ${least}, received "${value}".`,
  )
}

function database(env: Environment): DatabaseSettings {
  const url = env.DATABASE_URL
  if (!url) return { kind: 'sqlite', path: env.FEEDBACK_DATABASE || 'data/feedback.sqlite' }
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return { kind: 'postgres', url }
  // The value may hold a password, so it isn't repeated.
  throw new Error(
    'DATABASE_URL is not valid: expected postgres://user:password@host:port/database. For SQLite, unset it and set FEEDBACK_DATABASE to the path of a file.',
  )
}

function origin(value: string): string {
  if (URL.canParse(value) && new URL(value).origin === value) return value
  throw new Error(
    `FEEDBACK_ORIGINS is not valid: expected origins such as https://docs.example.com, separated by commas, received "${value}".`,
  )
}

function logLevel(value: string): string {
  if (logLevels.includes(value)) return value
  throw new Error(
    `LOG_LEVEL is not valid: expected one of ${logLevels.join(', ')}, received "${value}".`,
  )
}

/**
 * The settings in `env`, with defaults for what is unset or empty.
 * @throws {Error} one sentence naming the variable that is wrong
 */
export function readSettings(env: Environment): Settings {
  return {
    database: database(env),
    origins: (env.FEEDBACK_ORIGINS ?? '')
      .split(',')
      .map((value) => value.trim())
      .filter(Boolean)
      .map(origin),
    proxies: wholeNumber(env, 'FEEDBACK_PROXIES', 0, 0),
    perMinute: wholeNumber(env, 'FEEDBACK_PER_MINUTE', 30, 1),
    perDay: wholeNumber(env, 'FEEDBACK_PER_DAY', 500, 1),
    logLevel: logLevel(env.LOG_LEVEL || 'info'),
  }
}
