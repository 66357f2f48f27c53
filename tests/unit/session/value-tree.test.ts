// The tree of a store's value: its members, data before methods, and a word on each.
import { expect, test } from 'vitest'
import { describeNode, membersOf, nodeOf } from '../../../src/session/value-tree'

class Sample {
  run() {}
  id = 'sess_1'
  at = new Date(0)
  _own = 'hidden'
  get task() {
    return 'choose-organization'
  }
  get missing(): never {
    throw new Error('not simulated')
  }
}

test('data comes before methods, accessors count, private names do not', () => {
  expect(membersOf(new Sample()).map(([name]) => name)).toEqual([
    'id',
    'at',
    'task',
    'missing',
    'run',
  ])
})

test('each member is told for what it is', () => {
  const told = membersOf(new Sample()).map(([, member]) => describeNode(member))
  expect(told).toEqual([
    '"sess_1"',
    'Date 1970-01-01T00:00:00.000Z',
    '"choose-organization"',
    'not simulated',
    'method',
  ])
  expect([[1, 2], { id: 'user_1' }, {}, null, undefined, 3].map(describeNode)).toEqual([
    'array of 2',
    'object user_1',
    'object',
    'null',
    'undefined',
    '3',
  ])
})

test('a tree is read as far as it is unfolded', () => {
  const tree = nodeOf({ inner: new Sample(), at: new Date(0) })
  expect(tree.members?.map(([name, { text }]) => [name, text])).toEqual([
    ['inner', 'object sess_1'],
    ['at', 'Date 1970-01-01T00:00:00.000Z'],
  ])
  expect(tree.members?.[0]?.[1].members).toHaveLength(5)
  expect('members' in tree.members![1]![1]).toBe(false)
})
