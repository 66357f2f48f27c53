// An answer as a row: the same columns, in the same order, in both databases. Runs on the server and in
// the report.
import { verdicts } from './answer.ts'
import type { ReceivedAnswer, StoredAnswer } from './store.ts'

/** The columns of a row, in the order of `toRow`. */
export const columns =
  'id, reader, page, verdict, comment, framework, session, version, revision, answered_at, received_at'

/** Those that a reader's later answer to the same page replaces. */
const replaced = columns.split(', ').filter((column) => !['reader', 'page'].includes(column))

/** The end of an upsert into a table known as `old`: a later answer replaces an earlier one. */
export const replaceEarlier = `
  ON CONFLICT (reader, page) DO UPDATE
  SET ${replaced.map((column) => `${column} = excluded.${column}`).join(', ')}
  WHERE excluded.revision > old.revision`

/** A reader's clock may be this wrong before it isn't believed: two years, in milliseconds. */
const longestWait = 2 * 365 * 86_400_000

/** The time to report an answer under. */
function believedTime({ answeredAt, receivedAt }: ReceivedAnswer): number {
  return receivedAt - answeredAt > longestWait ? receivedAt : Math.min(answeredAt, receivedAt)
}

/** The values of an answer, in the order of `columns`. */
export function toRow(answer: ReceivedAnswer): (string | number | null)[] {
  return [
    answer.id,
    answer.reader,
    answer.page,
    answer.verdict,
    answer.comment ?? null,
    answer.framework ?? null,
    answer.session ?? null,
    answer.version ?? null,
    answer.answeredAt,
    believedTime(answer),
    answer.receivedAt,
  ]
}

function optional(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The answer in a row, as either database's client gives it. */
export function fromRow(row: Record<string, unknown>): StoredAnswer {
  return {
    id: String(row.id),
    page: String(row.page),
    verdict: verdicts.find((verdict) => verdict === row.verdict) ?? 'comment',
    comment: optional(row.comment),
    framework: optional(row.framework),
    session: optional(row.session),
    version: optional(row.version),
    answeredAt: Number(row.answered_at),
    receivedAt: Number(row.received_at),
  }
}
