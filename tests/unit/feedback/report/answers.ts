// Answers for the tests of the report, newest first.
import type { StoredAnswer } from '../../../../src/feedback/server/answers/store'

/** A Thursday; its week begins on 2026-01-12. */
export const now = Date.UTC(2026, 0, 15, 12)

const day = 86_400_000

/** An answer with `parts` as told, `days` before `now`. */
export function answer(days: number, parts: Partial<StoredAnswer> = {}): StoredAnswer {
  const time = now - days * day
  return {
    id: '00000000-0000-4000-8000-000000000000',
    page: '/a/',
    verdict: 'helpful',
    comment: undefined,
    framework: undefined,
    session: undefined,
    version: undefined,
    answeredAt: time,
    receivedAt: time,
    ...parts,
  }
}

/** `answers` as a store gives them. */
export async function* given(...answers: StoredAnswer[]): AsyncGenerator<StoredAnswer> {
  yield* answers
}
