// A service for tests: a database of its own, a log that can be read, and requests as clients make them.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { handleAnswer } from '../../../src/feedback/server/handler'
import type { FeedbackService } from '../../../src/feedback/server/service'
import { readSettings } from '../../../src/feedback/server/settings'
import { sqliteStore } from '../../../src/feedback/server/answers/sqlite-store'
import type { FeedbackStore } from '../../../src/feedback/server/answers/store'

/** The address of the site, and of the client, in these tests. */
export const site = 'https://docs.test'
export const address = '203.0.113.7'

/** The path of a file for a database that is removed after the test. */
export function newDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sessionlight-unit-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'feedback.sqlite')
}

/** A service on the database at `path`, and the lines that it has logged. */
export function newService(
  env: Record<string, string> = {},
  path = newDatabase(),
): FeedbackService & { lines: string[] } {
  const lines: string[] = []
  const store: FeedbackStore = sqliteStore(path)
  onTestFinished(() => store.close())
  const log = pino({}, { write: (line: string) => void lines.push(line) })
  return { settings: readSettings({ FEEDBACK_PER_MINUTE: '1000', ...env }), store, log, lines }
}

/** An answer as the page's script sends it. */
export function newBody(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: randomUUID(),
    reader: randomUUID(),
    page: '/a-page/',
    verdict: 'helpful',
    answeredAt: Date.now(),
    ...parts,
  }
}

/** What `service` answers to a request with these parts, a good one unless told. */
export async function ask(
  service: FeedbackService,
  { headers = {}, ...init }: RequestInit & { headers?: Record<string, string> } = {},
): Promise<Response> {
  const request = new Request(`${site}/api/feedback`, {
    method: 'POST',
    ...(init.method && init.method !== 'POST' ? {} : { body: JSON.stringify(newBody()) }),
    ...init,
    headers: { host: 'docs.test', 'content-type': 'application/json', ...headers },
  })
  return handleAnswer(service, request, {
    address,
    isKnownPage: (path) => path === '/a-page/' || path === '/',
  })
}
