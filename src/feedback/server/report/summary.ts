// What answers come to, page by page and week by week. Runs in the report.
import type { StoredAnswer } from '../answers/store.ts'

/** Numbers of answers. */
export interface Counts {
  helpful: number
  notHelpful: number
  /** Answers that are a comment without a verdict. */
  commentOnly: number
}

/** A comment with the time and the verdict it came with. */
export type Comment = Pick<StoredAnswer, 'verdict' | 'framework' | 'session' | 'answeredAt'> & {
  comment: string
}

/** What the answers to one page, or to all, come to. */
export interface Summary extends Counts {
  answers: number
  /** Of those with a verdict, from 0 to 1; `undefined` when there are none. */
  shareHelpful: number | undefined
  comments: number
  /** The newest, newest first. */
  newestComments: Comment[]
  /** In the order of `Report.weeks`. */
  byWeek: Counts[]
}

/** All that a report shows. Pages with the most answers come first. */
export interface Report {
  /** The Mondays that the weeks begin with, by the calendar of UTC, as in `2026-01-05`. */
  weeks: string[]
  all: Summary
  pages: (Summary & { page: string })[]
}

const week = 7 * 86_400_000

/** 1 January 1970 was a Thursday. */
const firstMonday = 4 * 86_400_000

const fewestWeeks = 12
const mostWeeks = 52

/** How many comments of a page are shown. */
const newest = 5

function weekOf(time: number): number {
  return Math.floor((time - firstMonday) / week)
}

function counts(): Counts {
  return { helpful: 0, notHelpful: 0, commentOnly: 0 }
}

function summary(weeks: number): Summary {
  return {
    answers: 0,
    ...counts(),
    shareHelpful: undefined,
    comments: 0,
    newestComments: [],
    byWeek: Array.from({ length: weeks }, counts),
  }
}

function add(to: Counts | undefined, { verdict }: StoredAnswer): void {
  if (!to) return
  if (verdict === 'helpful') to.helpful++
  else if (verdict === 'not-helpful') to.notHelpful++
  else to.commentOnly++
}

function addAnswer(to: Summary, answer: StoredAnswer, weekIndex: number): void {
  const { comment, verdict, framework, session, answeredAt } = answer
  to.answers++
  add(to, answer)
  add(to.byWeek[weekIndex], answer)
  to.shareHelpful =
    to.helpful + to.notHelpful > 0 ? to.helpful / (to.helpful + to.notHelpful) : undefined
  if (!comment) return
  to.comments++
  if (to.newestComments.length < newest) {
    to.newestComments.push({ comment, verdict, framework, session, answeredAt })
  }
}

/**
 * Sums up `answers`, which come newest first. The weeks end with that of `now`, and begin with that of
 * `since`, within reason.
 */
export async function summarize(
  answers: AsyncIterable<StoredAnswer>,
  { now, since }: { now: number; since?: number | undefined },
): Promise<Report> {
  const last = weekOf(now)
  const wanted = since === undefined ? fewestWeeks : last - weekOf(since) + 1
  const length = Math.min(mostWeeks, Math.max(fewestWeeks, wanted))
  const first = last - length + 1
  const all = summary(length)
  const pages = new Map<string, Summary>()
  for await (const answer of answers) {
    const page = pages.get(answer.page) ?? summary(length)
    pages.set(answer.page, page)
    const weekIndex = weekOf(answer.answeredAt) - first
    addAnswer(all, answer, weekIndex)
    addAnswer(page, answer, weekIndex)
  }
  return {
    weeks: Array.from({ length }, (_, index) =>
      new Date((first + index) * week + firstMonday).toISOString().slice(0, 10),
    ),
    all,
    pages: Array.from(pages, ([page, of]) => ({ page, ...of })).sort(
      (a, b) => b.answers - a.answers || a.page.localeCompare(b.page),
    ),
  }
}
