// The figures of the page “What’s checked”.
import { expect, test } from 'vitest'
import { installed } from '../../../../src/build/checked/installed'
import {
  browserTests,
  countTests,
  differences,
  openingComment,
  scenarios,
  unitTests,
} from '../../../../src/build/checked/tests'
import { scenarios as written } from '../../../conformance/scenarios'

test('the scenarios are those that the simulator is held to', () => {
  expect(scenarios).toEqual(written.map(({ name }) => name).toSorted())
  expect(differences.every(({ scenario }) => scenarios.includes(scenario))).toBe(true)
})

test('every file of tests has a promise, and at least one test', () => {
  for (const { name, promise, tests } of [...browserTests, ...unitTests]) {
    expect(promise, name).toMatch(/^\S.*\.$/)
    expect(tests, name).toBeGreaterThan(0)
  }
  expect(
    unitTests.find(({ name, promise }) => name === 'tests' && promise.startsWith('The figures')),
  ).toEqual({ name: 'tests', promise: 'The figures of the page “What’s checked”.', tests: 4 })
  expect(countTests(unitTests)).toBeGreaterThan(unitTests.length)
})

test('a promise over several lines is one text', () => {
  expect(openingComment('// One\n// two.\nimport x\n// three')).toBe('One two.')
})

test('every package has a version', () => {
  for (const { version } of installed) expect(version).toMatch(/^\d+\.\d+\.\d+/)
})
