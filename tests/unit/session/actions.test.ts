// The line that an action shows is the line that it runs.
import { expect, test } from 'vitest'
import { actionLines } from '../../../src/session/action-lines'
import { actions } from '../../../src/session/build/actions'

test('every line that can run is shown, and the other way round', () => {
  expect(actions.map(({ id }) => id).toSorted()).toEqual(Object.keys(actionLines).toSorted())
})

test.each(actions)('$id shows one line of code that awaits', ({ code }) => {
  expect(code).toMatch(/^await window\.Clerk\?\..+\)$/)
})
