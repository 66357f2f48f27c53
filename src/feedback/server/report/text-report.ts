// The report as text, for a terminal. Runs in the report.
import { forTerminal } from './escape.ts'
import type { Comment, Counts, Report, Summary } from './summary.ts'

const heights = '▁▂▃▄▅▆▇█'
const barWidth = 20
const mark = { helpful: '+', 'not-helpful': '-', comment: ' ' }

/** `0.835` as `84 %`. */
export function percent(share: number | undefined): string {
  return share === undefined ? 'no verdict' : `${Math.round(share * 100)} %`
}

/** The day of a time, by the calendar of UTC. */
export function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function total({ helpful, notHelpful, commentOnly }: Counts): number {
  return helpful + notHelpful + commentOnly
}

/** A column for each week, as high as its answers are many; a dot for none. */
function trend(byWeek: Counts[]): string {
  const most = Math.max(1, ...byWeek.map(total))
  return byWeek
    .map((week) =>
      total(week) === 0 ? '·' : heights[Math.ceil((total(week) / most) * heights.length) - 1],
    )
    .join('')
}

function bar(share: number | undefined): string {
  const full = Math.round((share ?? 0) * barWidth)
  return '█'.repeat(full) + '░'.repeat(barWidth - full)
}

function line({ comment, verdict, answeredAt, framework, session }: Comment): string {
  const shown = [framework, session].filter((part) => part !== undefined).map(forTerminal)
  const where = shown.length > 0 ? ` (${shown.join(', ')})` : ''
  return `    ${day(answeredAt)} ${mark[verdict]} ${forTerminal(comment)}${where}`
}

function section(title: string, summary: Summary, weeks: string[]): string {
  const { answers, shareHelpful, helpful, notHelpful, byWeek, newestComments, comments } = summary
  return [
    forTerminal(title),
    `  ${answers} ${answers === 1 ? 'answer' : 'answers'}, ${comments} with a comment`,
    `  helpful ${bar(shareHelpful)} ${percent(shareHelpful)} (${helpful} of ${helpful + notHelpful})`,
    `  by week ${trend(byWeek)} since ${weeks[0]}`,
    ...newestComments.map(line),
  ].join('\n')
}

/** The report as lines of text. */
export function textReport({ all, pages, weeks }: Report): string {
  if (all.answers === 0) return 'No answers.\n'
  const sections = pages.map(({ page, ...summary }) => section(page, summary, weeks))
  const overall = section(`All ${pages.length} pages`, { ...all, newestComments: [] }, weeks)
  return `${[...sections, ...(pages.length > 1 ? [overall] : [])].join('\n\n')}\n`
}
