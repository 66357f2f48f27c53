// What the reports look like.
import { expect, test } from 'vitest'
import { csvReport } from '../../../../src/feedback/server/report/csv-report'
import { htmlReport } from '../../../../src/feedback/server/report/html-report'
import { summarize } from '../../../../src/feedback/server/report/summary'
import { textReport } from '../../../../src/feedback/server/report/text-report'
import { answer, given, now } from './answers'

const answers = () =>
  given(
    answer(0, { comment: 'Clear.', framework: 'vue', session: 'signed-in' }),
    answer(1, { page: '/b/', verdict: 'not-helpful', comment: 'Where is\nthe rest?' }),
    answer(8),
    answer(15),
    answer(16),
  )

test('in a terminal a page is a few lines, with a bar for its share and its weeks', async () => {
  expect(textReport(await summarize(answers(), { now }))).toMatchInlineSnapshot(`
    "/a/
      4 answers, 1 with a comment
      helpful ████████████████████ 100 % (4 of 4)
      by week ·········█▄▄ since 2025-10-27
        2026-01-15 + Clear. (vue, signed-in)

    /b/
      1 answer, 1 with a comment
      helpful ░░░░░░░░░░░░░░░░░░░░ 0 % (0 of 1)
      by week ···········█ since 2025-10-27
        2026-01-14 - Where is the rest?

    All 2 pages
      5 answers, 2 with a comment
      helpful ████████████████░░░░ 80 % (4 of 5)
      by week ·········█▄█ since 2025-10-27
    "
  `)
})

test('no answers are said to be none', async () => {
  expect(textReport(await summarize(given(), { now }))).toBe('No answers.\n')
  expect(htmlReport(await summarize(given(), { now }), now)).toContain('No answers yet.')
})

test('as CSV each answer is a row', async () => {
  const lines = await Array.fromAsync(csvReport(answers()))
  expect(lines.slice(0, 3)).toEqual([
    'answered,page,verdict,comment,framework,session,version,id\r\n',
    '2026-01-15T12:00:00.000Z,/a/,helpful,Clear.,vue,signed-in,,00000000-0000-4000-8000-000000000000\r\n',
    '2026-01-14T12:00:00.000Z,/b/,not-helpful,"Where is\nthe rest?",,,,00000000-0000-4000-8000-000000000000\r\n',
  ])
})

test('as HTML it is one page that asks for nothing', async () => {
  const html = htmlReport(await summarize(answers(), { now }), now)
  expect(html).toContain('<h2>/a/</h2>')
  expect(html).toContain('Where is\nthe rest?')
  expect(html).toContain('Week of 2026-01-12: 1 helpful, 1 not helpful, 0 only a comment')
  expect(html).not.toMatch(/https?:|src=|@import|url\(/)
})
