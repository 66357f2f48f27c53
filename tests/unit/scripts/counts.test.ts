// How `npm test` counts, above all that nothing which went wrong goes uncounted.
import { expect, test } from 'vitest'
import { outcome, playwrightCounts, summary, vitestCounts } from '../../../scripts/test/counts.mjs'

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })

test('a check without tests counts as one', () => {
  expect(outcome({ exitCode: 0, reports: false })).toEqual(counts(1, 0))
  expect(outcome({ exitCode: 2, reports: false })).toEqual(counts(0, 1))
})

test("a runner's own counts are taken", () => {
  expect(outcome({ exitCode: 0, reports: true, counted: counts(5, 0, 1) })).toEqual(counts(5, 0, 1))
  expect(outcome({ exitCode: 1, reports: true, counted: counts(5, 2) })).toEqual(counts(5, 2))
})

test('a runner that crashes is a failure', () => {
  expect(outcome({ exitCode: 1, reports: true })).toMatchObject(counts(0, 1))
  expect(outcome({ exitCode: 0, reports: true })).toMatchObject(counts(0, 1))
  expect(outcome({ exitCode: 1, reports: true, counted: counts(5, 0) })).toMatchObject(counts(5, 1))
})

test('a runner that ran no test is a failure', () => {
  expect(outcome({ exitCode: 0, reports: true, counted: counts(0, 0) })).toMatchObject(counts(0, 1))
  expect(outcome({ exitCode: 0, reports: true, counted: counts(0, 0, 4) })).toMatchObject(
    counts(0, 1, 4),
  )
})

test('a file that Vitest could not load counts as failed', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  }
  expect(vitestCounts(report)).toEqual(counts(3, 2, 2))
})

test("Playwright's flaky tests and errors outside of tests count as failed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual(counts(4, 3, 2))
})

test('the closing line adds all up, and names skipped tests only if there are any', () => {
  expect(summary([counts(1, 0), counts(40, 2)])).toBe('41 passed, 2 failed')
  expect(summary([counts(1, 0), counts(40, 0, 3)])).toBe('41 passed, 0 failed, 3 skipped')
})
