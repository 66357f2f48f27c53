// What the simulated server says, in the shapes of Clerk's Frontend API. Runs in the browser, and in
// Node for the conformance suite.
import type { ClientJSON } from '@clerk/shared/types'

/** An answer of the Frontend API: an HTTP status and the JSON of the body. */
export interface ServerAnswer {
  status: number
  body: unknown
}

/** What an act answers when it succeeds: its subject, and the client as it then is. */
export interface Done {
  response: unknown
  client: ClientJSON
}

/** A refusal of the API, by its code. */
export function refuse(status: number, code: string, message: string): ServerAnswer {
  return { status, body: { errors: [{ code, message, long_message: message, meta: {} }] } }
}

/** The refusal of something that isn't there: `what` as in "no session sess_1". */
export function notFound(what: string): ServerAnswer {
  return refuse(404, 'resource_not_found', `The demo's server has no ${what}.`)
}

/** Whether an act was refused. */
export function isRefusal(answer: Done | ServerAnswer): answer is ServerAnswer {
  return 'status' in answer
}
