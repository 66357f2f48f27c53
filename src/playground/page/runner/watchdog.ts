// Watches a frame from outside: one that no longer answers, or floods the page, is stopped. Runs in the
// browser.

/** Milliseconds between two questions, and how many may stay unanswered. */
const interval = 500
const mostUnanswered = 6

/** More messages than this in a second are a flood. */
const mostInASecond = 2000

/** What a frame is watched by. */
export interface Watchdog {
  /** To be called with each message of the frame; `count` is that of an answer. */
  heard(count?: number): void
  stop(): void
}

/**
 * Starts asking. A page that isn't visible is not in a hurry, and neither are its frames.
 * @param ping asks the frame to answer with that number
 */
export function startWatchdog(
  ping: (count: number) => void,
  on: { silence(): void; flood(): void },
): Watchdog {
  let asked = 0
  let answered = 0
  let heard = 0
  let second = 0
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') answered = asked
    if (asked - answered >= mostUnanswered) return on.silence()
    ping(++asked)
  }, interval)
  return {
    heard(count) {
      if (count !== undefined && count <= asked) answered = Math.max(answered, count)
      const present = Math.floor(performance.now() / 1000)
      if (present !== second) heard = 0
      second = present
      if (++heard === mostInASecond) on.flood()
    },
    stop: () => clearInterval(timer),
  }
}
