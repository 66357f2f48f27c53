// How answers add up, by page and by week.
import { expect, test } from 'vitest'
import { summarize } from '../../../../src/feedback/server/report/summary'
import { answer, given, now } from './answers'

test('each page has its answers, its share and its newest comments', async () => {
  const { all, pages } = await summarize(
    given(
      answer(0, { comment: 'newest' }),
      answer(1, { page: '/b/', verdict: 'comment', comment: 'of b' }),
      answer(2, { verdict: 'not-helpful' }),
      answer(3),
      answer(4, { verdict: 'comment', comment: 'older' }),
    ),
    { now },
  )
  expect(pages.map(({ page }) => page)).toEqual(['/a/', '/b/'])
  expect(pages[0]).toMatchObject({ answers: 4, helpful: 2, notHelpful: 1, comments: 2 })
  expect(pages[0]?.shareHelpful).toBeCloseTo(2 / 3)
  expect(pages[0]?.newestComments.map(({ comment }) => comment)).toEqual(['newest', 'older'])
  expect(pages[1]).toMatchObject({ answers: 1, commentOnly: 1, shareHelpful: undefined })
  expect(all).toMatchObject({ answers: 5, helpful: 2, notHelpful: 1, commentOnly: 2, comments: 3 })
})

test('weeks begin on Monday and end with this one', async () => {
  const { weeks, all } = await summarize(given(answer(0), answer(3), answer(4), answer(400)), {
    now,
  })
  expect(weeks).toHaveLength(12)
  expect([weeks[0], weeks.at(-1)]).toEqual(['2025-10-27', '2026-01-12'])
  expect(all.byWeek.slice(-2).map(({ helpful }) => helpful)).toEqual([1, 2])
  expect(all.answers, 'older ones count, off the chart').toBe(4)
})

test('the weeks reach back to the day asked for, a year at most', async () => {
  const since = (day: string) => summarize(given(), { now, since: Date.parse(day) })
  expect((await since('2025-09-02')).weeks[0]).toBe('2025-09-01')
  expect((await since('2000-01-01')).weeks).toHaveLength(52)
  expect((await since('2026-01-14')).weeks).toHaveLength(12)
})
