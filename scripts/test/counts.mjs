// Adds up what the runners report: Vitest's and Playwright's JSON, and an exit code for the rest. Nothing
// that went wrong goes uncounted: a crash is a failure, and so is a runner that ran no test.

/**
 * Numbers of tests, and where they don't speak for themselves, a note.
 * @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Counts
 */

/**
 * Counts of Vitest's JSON report. A file that could not be loaded has no tests and counts as failed.
 * @param {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[],
 * }} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Counts of Playwright's JSON report. A test that passed on a second try counts as failed, and so does
 * an error outside of tests: a file that can't be loaded, a server that doesn't start.
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[],
 * }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * What a check comes to: `counted` are its runner's counts, `undefined` when it has none to give, and
 * `reports` tells whether it should have.
 * @param {{ exitCode: number, reports: boolean, counted?: Counts | undefined }} run
 * @returns {Counts}
 */
export function outcome({ exitCode, reports, counted }) {
  if (!reports)
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
  if (!counted) return failure(`exited with code ${exitCode} and no report`)
  if (counted.failed > 0) return counted
  if (exitCode !== 0) return { ...counted, failed: 1, note: `exited with code ${exitCode}` }
  if (counted.passed === 0) return { ...counted, failed: 1, note: 'ran no test' }
  return counted
}

/**
 * One failure, for something other than a test.
 * @param {string} note
 * @returns {Counts}
 */
export function failure(note) {
  return { passed: 0, failed: 1, skipped: 0, note }
}

/**
 * The closing line, over all checks: `N passed, N failed`, and `, N skipped` if any were.
 * @param {Counts[]} all
 */
export function summary(all) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    all.reduce((total, counts) => total + counts[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`
}
