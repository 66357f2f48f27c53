// What the service makes of its environment, and what it says of a mistake in it.
import { expect, test } from 'vitest'
import { readSettings } from '../../../src/feedback/server/settings'

test('without any setting, answers go to a file beside the site', () => {
  expect(readSettings({})).toEqual({
    database: { kind: 'sqlite', path: 'data/feedback.sqlite' },
    origins: [],
    proxies: 0,
    perMinute: 30,
    perDay: 500,
    logLevel: 'info',
  })
})

test('all of it can be set', () => {
  const url = 'postgres://user:password@db.test:5432/docs?sslmode=require'
  const env = {
    DATABASE_URL: url,
    FEEDBACK_ORIGINS: 'https://docs.test, http://localhost:8080,',
    FEEDBACK_PROXIES: '2',
    FEEDBACK_PER_MINUTE: '10',
    FEEDBACK_PER_DAY: '100',
    LOG_LEVEL: 'warn',
  }
  expect(readSettings(env)).toEqual({
    database: { kind: 'postgres', url },
    origins: ['https://docs.test', 'http://localhost:8080'],
    proxies: 2,
    perMinute: 10,
    perDay: 100,
    logLevel: 'warn',
  })
  expect(readSettings({ FEEDBACK_DATABASE: '/srv/a.sqlite' }).database).toEqual({
    kind: 'sqlite',
    path: '/srv/a.sqlite',
  })
})

test.each([
  [{ DATABASE_URL: 'mysql://user:hunter2@db.test/docs' }, /^DATABASE_URL is not valid: expected/],
  [{ FEEDBACK_ORIGINS: '*' }, /^FEEDBACK_ORIGINS is not valid: .+ received "\*"/],
  [{ FEEDBACK_ORIGINS: 'https://docs.test/' }, /^FEEDBACK_ORIGINS is not valid/],
  [{ FEEDBACK_PROXIES: 'yes' }, /^FEEDBACK_PROXIES is not valid: .+ from 0, received "yes"/],
  [{ FEEDBACK_PER_MINUTE: '0' }, /^FEEDBACK_PER_MINUTE is not valid: .+ from 1, received "0"/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is not valid: expected one of/],
])('%j is refused in one sentence', (env, message) => {
  expect(() => readSettings(env)).toThrow(message)
  expect(() => readSettings(env)).not.toThrow(/hunter2/)
})
