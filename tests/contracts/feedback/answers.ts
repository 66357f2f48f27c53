// Made-up answers, each of its own reader and to its own page unless told.
import { randomUUID } from 'node:crypto'
import type { ReceivedAnswer, StoredAnswer } from '../../../src/feedback/server/answers/store'

/** The time of an answer that doesn't say otherwise. */
export const noon = Date.UTC(2026, 0, 15, 12)

/** A path that no other test has. */
export function newPage(): string {
  return `/contract/${randomUUID()}/`
}

/** An answer with `parts` as told. */
export function someAnswer(parts: Partial<ReceivedAnswer> = {}): ReceivedAnswer {
  return {
    id: randomUUID(),
    reader: randomUUID(),
    page: newPage(),
    verdict: 'helpful',
    comment: undefined,
    framework: undefined,
    session: undefined,
    version: undefined,
    answeredAt: noon,
    receivedAt: noon,
    ...parts,
  }
}

/** All that `answers` gives. */
export async function all(answers: AsyncIterable<StoredAnswer>): Promise<StoredAnswer[]> {
  return Array.fromAsync(answers)
}
