// Makes an answer of what was posted, or says what is wrong with it. Runs on the server.
import { randomUUID } from 'node:crypto'
import { answerSchema, type Answer } from './answers/answer.ts'
import type { BodyKind } from './body.ts'
import { Problem } from './problem.ts'

/** The schema's own messages stand alone, those of `answer.ts` continue a sentence. */
function describe(message = 'is not valid'): string {
  return /^[a-z]/.test(message) ? message : `is not valid (${message})`
}

/**
 * The answer in `body`. One from a form gets what a page without JavaScript can't make up: its id, its
 * time, and a reader of its own.
 * @throws {Problem} 422 naming the first field that is wrong, without repeating what was sent
 */
export function parseAnswer(body: unknown, kind: BodyKind): Answer {
  const made = { id: randomUUID(), reader: randomUUID(), answeredAt: Date.now() }
  const { data, error } = answerSchema.safeParse(
    kind === 'form' ? { ...(body as Record<string, string>), ...made } : body,
  )
  if (data) {
    delete data.subject
    return data
  }
  const issue = error.issues[0]
  const code: unknown = issue?.code === 'custom' ? issue.params?.code : undefined
  const field = issue?.path.length ? `"${issue.path.join('.')}"` : 'The body'
  throw new Problem(
    422,
    typeof code === 'string' ? code : 'invalid_answer',
    `${field} ${describe(issue?.message)}: correct it and send the answer again.`,
  )
}
