// Which of the panel's states Clerk is in.
import { expect, test } from 'vitest'
import { stateOf } from '../../../src/session/state-of'
import { createSimulator, type SessionState } from '../../../src/simulator/simulator'

const states: SessionState[] = [
  'signed-out',
  'signed-in',
  'pending',
  'two-accounts',
  'organization',
]

test.each(states)('tells %s', async (state) => {
  const { clerk } = createSimulator({ state, latency: 0 })
  expect(stateOf(clerk)).toBe('loading')
  await clerk.load()
  expect(stateOf(clerk)).toBe(state)
})

test('tells nothing while the session changes', async () => {
  const { clerk } = createSimulator({ state: 'signed-in', latency: 0 })
  await clerk.load()
  const told: unknown[] = []
  clerk.addListener(() => told.push(stateOf(clerk)))
  await clerk.signOut(() => {})
  expect(told[0]).toBe('signed-in')
  expect(told.slice(1, -1)).toEqual(told.slice(1, -1).map(() => undefined))
  expect(told.at(-1)).toBe('signed-out')
})
