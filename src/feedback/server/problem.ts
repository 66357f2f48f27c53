// What the service answers when it can't do what was asked: a status, a code for programs, and a message
// that says what to do. Runs on the server.

/** An expected failure, with the response it is answered with. Its message is meant for the sender. */
export class Problem extends Error {
  readonly status: number
  /** For programs; stays the same when the message is reworded. */
  readonly code: string
  readonly headers: Record<string, string>

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.headers = headers
  }

  /** As `{ error, message }`. */
  toResponse(): Response {
    return json(this.status, { error: this.code, message: this.message }, this.headers)
  }
}

/**
 * A problem that is over after a while.
 * @param retryAfter seconds after which to try again
 */
export function passingProblem(
  status: number,
  code: string,
  message: string,
  retryAfter: number,
): Problem {
  return new Problem(status, code, message, { 'Retry-After': String(Math.ceil(retryAfter)) })
}

/** A JSON response that no cache keeps. */
export function json(
  status: number,
  body: Record<string, unknown>,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
