// Places in a reader's file, from what browsers tell of compiled code.
import { expect, test } from 'vitest'
import { positionOf } from '../../../src/playground/positions'

/** One line that stands for the first of the file. */
const map = JSON.stringify({ version: 3, sources: ['a.ts'], names: [], mappings: 'AAAA' })

test('a place without a column, as WebKit may tell it, is the start of the line', () => {
  expect(positionOf({ map, insertions: [] }, { line: 1, column: 0 })).toEqual({
    line: 1,
    column: 1,
  })
})
