// Turns what a handler does into one response and one line in the log, which holds no comment and no
// address. Runs on the server.
import type { Logger } from 'pino'
import { passingProblem, Problem } from './problem.ts'
import { StoreUnavailable } from './answers/store.ts'

/** When to try again after a failure of the database, in seconds. */
const retryAfter = 5

/** What a handler may add to the line of its request. Nothing that a reader wrote. */
export type LogFields = Record<string, string | number | boolean>

/** What went wrong as a `Problem`; anything unexpected becomes a 500 that tells nothing of it. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof StoreUnavailable) {
    return passingProblem(
      503,
      'store_unavailable',
      "Answers can't be stored now: keep yours and send it again later.",
      retryAfter,
    )
  }
  return passingProblem(
    500,
    'internal_error',
    'The server failed to take the answer: keep it and send it again later.',
    retryAfter,
  )
}

/** The cause for the operator: a database's code, or where the program failed. */
function causeOf(error: unknown): LogFields {
  if (error instanceof StoreUnavailable) return { reason: error.reason }
  if (error instanceof Problem || !(error instanceof Error)) return {}
  return { reason: `${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}` }
}

/**
 * Runs `handle` and logs the outcome with the fields it has filled in. `refuse` makes a response of a
 * problem.
 */
export async function logged(
  log: Logger,
  request: Request,
  handle: (fields: LogFields) => Promise<Response>,
  refuse: (problem: Problem) => Response = (problem) => problem.toResponse(),
): Promise<Response> {
  const start = performance.now()
  const fields: LogFields = { method: request.method, path: new URL(request.url).pathname }
  const finish = (response: Response) => {
    const ms = Math.round((performance.now() - start) * 10) / 10
    const level = response.status >= 500 ? 'error' : 'info'
    log[level]({ ...fields, status: response.status, ms }, 'request')
    return response
  }
  try {
    return finish(await handle(fields))
  } catch (error) {
    const problem = asProblem(error)
    Object.assign(fields, { error: problem.code, ...causeOf(error) })
    return finish(refuse(problem))
  }
}
