// What comes out of a frame is a message in every part, or nothing.
import { expect, test } from 'vitest'
import { readFromFrame } from '../../../src/playground/page/runner/message-check'
import type { FromFrame } from '../../../src/playground/messages'

const deep = { text: 'object', members: [['id', { text: '"a"' }]] as const }

const whole: FromFrame[] = [
  { type: 'ready' },
  { type: 'rendered', run: 1, html: '<p>a</p>' },
  { type: 'failed', run: 1, kind: 'runtime', message: 'a', line: 1, column: 2 },
  { type: 'failed', run: 1, kind: 'promise', message: 'a' },
  { type: 'console', level: 'log', text: 'a' },
  { type: 'emission', store: '$sessionStore', at: 1, text: 'a', value: deep },
  { type: 'session', state: 'signed-out' },
  { type: 'resized', height: 10 },
  { type: 'acted', call: 1, ok: true, text: 'undefined' },
  { type: 'pong', count: 1 },
  { type: 'stop', reason: 'memory' },
]

test.each(whole)('a whole message is read: $type', (message) => {
  expect(readFromFrame(message)).toBe(message)
})

const forged: unknown[] = [
  null,
  'ready',
  [],
  {},
  { type: 'toString' },
  { type: 'rendered', run: 1, html: { toString: 'a' } },
  { type: 'rendered', run: NaN, html: '' },
  { type: 'failed', run: 1, kind: 'other', message: 'a' },
  { type: 'failed', run: 1, kind: 'runtime', message: 'a', line: '1' },
  { type: 'console', level: 'table', text: 'a' },
  { type: 'emission', store: 'constructor', at: 1, text: 'a', value: deep },
  { type: 'emission', store: '$a', at: 1, text: 'a', value: { text: 'a', members: [['b', null]] } },
  { type: 'emission', store: '$a', at: 1, text: 'a', value: { text: 'a', members: { length: 1 } } },
  { type: 'session', state: 'admin' },
  { type: 'resized', height: Infinity },
  { type: 'stop', reason: '' },
]

test.each(forged)('anything else is dropped: %j', (message) => {
  expect(readFromFrame(message)).toBeUndefined()
})

test('a tree without end is dropped', () => {
  const members: unknown[] = []
  members.push(['again', { text: 'object', members }])
  const value = { text: 'object', members }
  const message = { type: 'emission', store: '$userStore', at: 1, text: 'a', value }
  expect(readFromFrame(message)).toBeUndefined()
})
