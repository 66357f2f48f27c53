// What both databases have in common when they count requests. Runs on the server.
import { RateLimiterRes, type RateLimiterStoreAbstract } from 'rate-limiter-flexible'
import type { Limit } from './store.ts'

/**
 * A store's `count`: `create` makes the limiter for a limit, once for each name. It rejects with what
 * the limiter's database rejects with.
 */
export function limiters(
  create: (limit: Limit) => RateLimiterStoreAbstract,
): (limit: Limit, client: string) => Promise<number> {
  const made = new Map<string, RateLimiterStoreAbstract>()
  return async (limit, client) => {
    const limiter = made.get(limit.name) ?? create(limit)
    made.set(limit.name, limiter)
    try {
      await limiter.consume(client)
      return 0
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext / 1000)
      throw refusal
    }
  }
}
