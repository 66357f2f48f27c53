// Tells whether answers can be kept, for load balancers and people. Runs on the server.
import { json, Problem } from './problem.ts'
import { logged } from './request-log.ts'
import type { FeedbackService } from './service.ts'
import type { FeedbackStore } from './answers/store.ts'

/** A check writes, so everybody who asks within this time shares one; milliseconds. */
const validity = 1000

const checks = new WeakMap<FeedbackStore, { time: number; outcome: Promise<void> }>()

function check(store: FeedbackStore): Promise<void> {
  const last = checks.get(store)
  if (last && performance.now() - last.time < validity) return last.outcome
  const outcome = store.checkWritable()
  outcome.catch(() => undefined)
  checks.set(store, { time: performance.now(), outcome })
  return outcome
}

/** `{ ok: true }`, or 503 as for an answer when the database can't be written to. */
export function handleHealth({ store, log }: FeedbackService, request: Request): Promise<Response> {
  return logged(log, request, async () => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new Problem(405, 'method_not_allowed', 'Ask with GET.', { Allow: 'GET, HEAD' })
    }
    await check(store)
    return json(200, { ok: true })
  })
}
