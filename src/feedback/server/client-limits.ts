// Holds clients to their limits, without knowing them. Runs on the server.
import { clientHash, dayOf } from './client.ts'
import { passingProblem } from './problem.ts'
import type { FeedbackService } from './service.ts'
import type { FeedbackStore } from './answers/store.ts'

/** The secret of the day, kept so that it is asked for once. */
const secrets = new WeakMap<FeedbackStore, { day: string; secret: string }>()

async function dailySecret(store: FeedbackStore, day: string): Promise<string> {
  const kept = secrets.get(store)
  if (kept?.day === day) return kept.secret
  const secret = await store.dailySecret(day)
  secrets.set(store, { day, secret })
  return secret
}

/**
 * Counts an answer of the client at `address`.
 * @throws {Problem} 429 when the client has used up a limit
 */
export async function checkLimits(
  { store, settings }: FeedbackService,
  address: string,
): Promise<void> {
  const client = clientHash(address, await dailySecret(store, dayOf(Date.now())))
  const limits = [
    { name: 'minute', requests: settings.perMinute, seconds: 60 },
    { name: 'day', requests: settings.perDay, seconds: 86_400 },
  ]
  for (const limit of limits) {
    const seconds = await store.count(limit, client)
    if (seconds === 0) continue
    throw passingProblem(
      429,
      'too_many_answers',
      'Too many answers came from your network: keep this one and send it again later.',
      seconds,
    )
  }
}
