// What a database of answers can do. Kept by every implementation: see tests/contracts/. Runs on the
// server.
import type { Answer } from './answer.ts'

/** An answer with the time it was received. Times are in milliseconds since 1970. */
export interface ReceivedAnswer extends Answer {
  receivedAt: number
}

/**
 * An answer as it is read back. `answeredAt` is the reader's clock where that can be true, else the
 * time it was received.
 */
export type StoredAnswer = Omit<ReceivedAnswer, 'reader'>

/** Which answers to read: those of one page, those given at `since` or later. */
export interface AnswerFilter {
  page?: string | undefined
  since?: number | undefined
}

/** How many requests a client may make in a span of time. */
export interface Limit {
  /** Tells this limit's counts from another's in the same table. */
  name: string
  requests: number
  seconds: number
}

/** All methods but `close` reject with `StoreUnavailable` when the database fails. */
export interface FeedbackStore {
  /**
   * Keeps an answer. When this resolves, the answer survives the end of the process, and as far as the
   * disk keeps its word, of the machine. Resolves to false when there was nothing to keep: the id is
   * known, or the reader has given a later answer to that page.
   */
  save(answer: ReceivedAnswer): Promise<boolean>
  /** The answers that `filter` lets through, newest first. */
  answers(filter?: AnswerFilter): AsyncIterable<StoredAnswer>
  /** A secret that all processes share, made for this `day` and forgotten soon after. */
  dailySecret(day: string): Promise<string>
  /**
   * Counts a request of `client` for all processes together. Resolves to the seconds until it may
   * make it: 0 within the limit.
   */
  count(limit: Limit, client: string): Promise<number>
  /** Proves by writing that answers can be kept. */
  checkWritable(): Promise<void>
  /** Lets go of the database. A store that is used again opens itself again. */
  close(): Promise<void>
}

/** The database can't be used now: locked, full, read-only, gone or out of reach. */
export class StoreUnavailable extends Error {
  /** The database's own code for it, free of what was to be stored. */
  readonly reason: string

  constructor(reason: string, options?: ErrorOptions) {
    super(`The database of answers can't be used: ${reason}.`, options)
    this.name = 'StoreUnavailable'
    this.reason = reason
  }
}
