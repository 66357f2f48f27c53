// `npm run feedback` as an operator runs it: what it prints and writes, and what it says of a mistake.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqliteStore } from '../../../src/feedback/server/answers/sqlite-store'

const folder = mkdtempSync(join(tmpdir(), 'sessionlight-report-'))
const path = join(folder, 'feedback.sqlite')

beforeAll(async () => {
  const store = sqliteStore(path)
  for (const [page, comment, day] of [
    ['/', '=1+1', '2026-01-02'],
    ['/a/', '<b>\u202e', '2026-01-01'],
    ['/a/', 'older', '2025-12-31'],
  ] as const) {
    const answeredAt = Date.parse(day)
    const [id, reader] = [randomUUID(), randomUUID()]
    const times = { answeredAt, receivedAt: answeredAt }
    await store.save({ id, reader, page, verdict: 'helpful', comment, ...times })
  }
  await store.close()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = promisify(execFile)

async function feedback(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: '', FEEDBACK_DATABASE: path }
  return run(process.execPath, ['scripts/feedback.mjs', ...args], { env })
}

test('the report holds the answers of a page from a day on', async () => {
  const { stdout } = await feedback('--format', 'json', '--page', '/a/', '--since', '2026-01-01')
  const { all, pages } = JSON.parse(stdout)
  expect(all.newestComments.map(({ comment }: { comment: string }) => comment)).toEqual([
    '<b>\u202e',
  ])
  expect(pages.map(({ page }: { page: string }) => page)).toEqual(['/a/'])
  expect((await feedback()).stdout).toContain('All 2 pages')
})

test('a page of HTML is written where it is wanted', async () => {
  const html = join(folder, 'report.html')
  expect((await feedback('--html', html)).stdout).toBe(`The report is in ${html}\n`)
  expect(readFileSync(html, 'utf8')).toContain('&#60;b&#62;')
})

test('the documented command for a spreadsheet prints nothing but the answers', async () => {
  const [command] = /npm run .*--format csv/.exec(readFileSync('README.md', 'utf8')) ?? ['']
  const env = { ...process.env, DATABASE_URL: '', FEEDBACK_DATABASE: path }
  const { stdout } = await run(command, { env, shell: true })
  const lines = stdout.split('\r\n')
  expect(lines[0]).toBe('answered,page,verdict,comment,framework,session,version,id')
  expect(lines[1]).toMatch(/^2026-01-02T00:00:00\.000Z,\/,helpful,"'=1\+1",/)
  expect(lines).toHaveLength(5)
}, 60_000)

test.each([
  [
    ['--since', '2026-02-30'],
    '--since is not a day: expected one such as 2026-01-01, received "2026-02-30".',
  ],
  [
    ['--page', 'a'],
    '--page is not the path of a page: expected one such as /stores/session-store/, received "a".',
  ],
  [['--format', 'xml'], '--format is not known: expected one of text, json, csv, received "xml".'],
  [
    ['--format', 'csv', '--html', 'a.html'],
    '--format and --html exclude each other: leave one out.',
  ],
])('%j is refused in one sentence', async (args, message) => {
  await expect(feedback(...args)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${message}\n`,
  })
})
