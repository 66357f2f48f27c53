// All answers as CSV (RFC 4180), a row each, for a spreadsheet. Runs in the report.
import type { StoredAnswer } from '../answers/store.ts'
import { forCsv } from './escape.ts'

const columns = [
  'answered',
  'page',
  'verdict',
  'comment',
  'framework',
  'session',
  'version',
  'id',
] as const

function row(cells: readonly string[]): string {
  return `${cells.map(forCsv).join(',')}\r\n`
}

/** The lines of the file, its head first. */
export async function* csvReport(answers: AsyncIterable<StoredAnswer>): AsyncGenerator<string> {
  yield row(columns)
  for await (const answer of answers) {
    const cells = { ...answer, answered: new Date(answer.answeredAt).toISOString() }
    yield row(columns.map((column) => cells[column] ?? ''))
  }
}
