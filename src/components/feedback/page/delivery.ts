// Brings kept answers to the server: now, and when that fails, again later. Runs in the browser.
import { dropAnswer, markSent, unsentAnswers, type KeptAnswer } from './kept-answers'

/** Why an answer is still here, or `stored`; `refused` for one that the server will never take. */
export type Outcome = 'stored' | 'refused' | 'offline' | 'failing' | 'limited'

/** Milliseconds: for one request, before the first new try, and before the last ones. */
const times = { request: 15_000, first: 15_000, longest: 600_000 }

/** What the same answer would meet again: it was understood and found wrong. */
const final = [400, 413, 415, 422]

/** One tab at a time sends, where the browser lets tabs agree. The server knows keys, so it's no must. */
const lock = 'sessionlight:feedback'

let isWaiting = false
let wait = times.first
let timer: ReturnType<typeof setTimeout> | undefined

async function send(url: string, answer: KeptAnswer): Promise<{ outcome: Outcome; after: number }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...answer, sent: undefined }),
      credentials: 'omit',
      keepalive: true,
      signal: AbortSignal.timeout(times.request),
    })
    const after = Number(response.headers.get('Retry-After')) * 1000 || 0
    if (response.ok) return { outcome: 'stored', after }
    if (final.includes(response.status)) return { outcome: 'refused', after }
    return { outcome: response.status === 429 ? 'limited' : 'failing', after }
  } catch {
    return { outcome: navigator.onLine ? 'failing' : 'offline', after: 0 }
  }
}

async function sendAll(
  url: string,
  report: (answer: KeptAnswer, outcome: Outcome) => void,
): Promise<void> {
  for (let answer = unsentAnswers()[0]; answer; answer = unsentAnswers()[0]) {
    const { outcome, after } = await send(url, answer)
    if (outcome === 'stored') markSent(answer)
    if (outcome === 'refused') dropAnswer(answer)
    if (outcome === 'stored' || outcome === 'refused') {
      report(answer, outcome)
    } else {
      // What one meets, all that wait behind it would.
      for (const waiting of unsentAnswers()) report(waiting, outcome)
      timer = setTimeout(() => void deliver(url, report), Math.max(wait, after))
      wait = Math.min(wait * 2, times.longest)
      return
    }
    wait = times.first
  }
}

/**
 * Sends what is unsent to `url`, and tells `report` of each answer. When one can't be delivered, all
 * that are left are tried again after a while, for as long as the page is open.
 */
export async function deliver(
  url: string,
  report: (answer: KeptAnswer, outcome: Outcome) => void,
): Promise<void> {
  // What waits for its turn will find everything that is kept by then.
  if (isWaiting) return
  isWaiting = true
  clearTimeout(timer)
  const run = () => {
    isWaiting = false
    return sendAll(url, report)
  }
  // Not on an address without https, and refused where storage is blocked.
  await navigator.locks?.request(lock, run).catch((error) => {
    if (!isWaiting) throw error
  })
  if (isWaiting) await run()
}
