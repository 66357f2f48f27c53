// Which branch of a component runs: the one for `undefined`, for `null`, or for a value. Runs at build
// and in the browser.
import type { FrameworkId } from '../../site/frameworks'

/** The three values of a store, as a component tells them apart. */
export type Branch = 'undefined' | 'null' | 'value'

/** Two numbers: the first and the last line of a branch in a file, counted from 1. */
export type Lines = readonly number[]

/**
 * For each framework's file of an example, the lines that run for each value of its store. From
 * the example's declaration; held to what really runs by tests/contracts/branches.test.ts.
 */
export type Branches = Record<FrameworkId, Record<Branch, Lines>>

/** The branch that runs for `value`. */
export function branchOf(value: unknown): Branch {
  return value === undefined ? 'undefined' : value === null ? 'null' : 'value'
}
