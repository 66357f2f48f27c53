// How `npm test` prints what its checks came to.

/** @typedef {{ name: string, counts: import('./counts.mjs').Counts, seconds: number }} Result */

/** @param {Result} result */
function tests({ counts: { passed, failed, skipped, note } }) {
  const parts = [
    passed > 0 && `${passed} passed`,
    failed > 0 && `${failed} failed`,
    skipped > 0 && `${skipped} skipped`,
  ]
  return `${parts.filter(Boolean).join(', ')}${note ? ` (${note})` : ''}`
}

/**
 * One line on a check: whether all is well, its name, how long it took, what it counted.
 * @param {Result} result
 * @param {number} [width] of the names' column
 */
export function describe(result, width = 0) {
  const mark = result.counts.failed > 0 ? '✗' : '✓'
  const seconds = `${result.seconds.toFixed(1)} s`.padStart(8)
  return `${mark} ${result.name.padEnd(width)} ${seconds}  ${tests(result)}`
}

/**
 * A line for each check, in columns.
 * @param {Result[]} results
 */
export function table(results) {
  const width = Math.max(...results.map(({ name }) => name.length))
  return results.map((result) => describe(result, width)).join('\n')
}
