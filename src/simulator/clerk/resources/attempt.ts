// What an attempt to sign in and one to sign up send to the server. Runs in the browser.
import type { Backend, Envelope } from './backend'

/** What is sent. */
export type Body = Record<string, string | undefined>

/** Creates the attempt, or runs `action` on it once there is one. Returns the attempt as the server has it then. */
export async function postAttempt<Json>(
  backend: Backend,
  { pathRoot, id }: { pathRoot: string; id?: string },
  body: Body,
  action?: string,
): Promise<Json> {
  const path = action && id ? `${pathRoot}/${id}/${action}` : pathRoot
  const { response } = await backend.fetch<Envelope<Json>>({ method: 'POST', path, body })
  return response
}
