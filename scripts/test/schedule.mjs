// Decides which check may start when, so that two cores are used and never fought over.

/** @typedef {import('./checks.mjs').Check} Check */

/**
 * The checks to run for `names`, with those they need, in the order of `checks`; all for no names.
 * @param {readonly Check[]} checks
 * @param {string[]} names
 * @throws {Error} on a name that no check has
 */
export function selectChecks(checks, names) {
  const unknown = names.find((name) => !checks.some((check) => check.name === name))
  if (unknown !== undefined) {
    const known = checks.map(({ name }) => name).join(', ')
    throw new Error(`--only names no check: expected some of ${known}, received "${unknown}".`)
  }
  const wanted = new Set(names.length > 0 ? names : checks.map(({ name }) => name))
  for (const check of checks.toReversed()) {
    if (wanted.has(check.name)) check.needs?.forEach((name) => wanted.add(name))
  }
  return checks.filter(({ name }) => wanted.has(name))
}

/**
 * Whether `check` may start beside those that run.
 * @param {Check} check
 * @param {readonly Check[]} running
 */
export function fits(check, running) {
  if (running.length === 0) return true
  if (check.load === 'alone' || running.length > 1) return false
  if (running.some(({ load }) => load === 'alone')) return false
  return check.load === 'light' || running.every(({ load }) => load === 'light')
}

/**
 * Runs all `checks`, each as soon as those it needs are done and it fits.
 * @template Result
 * @param {readonly Check[]} checks
 * @param {(check: Check, done: ReadonlyMap<string, Result>) => Promise<Result>} run
 * @returns {Promise<ReadonlyMap<string, Result>>} the results by name
 */
export async function runChecks(checks, run) {
  /** @type {Map<string, Result>} */
  const done = new Map()
  /** @type {Map<Check, Promise<void>>} */
  const running = new Map()
  const waiting = [...checks]
  while (done.size < checks.length) {
    const next = waiting.find(
      (check) =>
        fits(check, [...running.keys()]) && (check.needs ?? []).every((name) => done.has(name)),
    )
    if (next) {
      waiting.splice(waiting.indexOf(next), 1)
      const finish = async () => {
        done.set(next.name, await run(next, done))
        running.delete(next)
      }
      running.set(next, finish())
    } else {
      await Promise.race(running.values())
    }
  }
  return done
}
