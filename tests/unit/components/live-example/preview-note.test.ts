// What a preview says when its example renders nothing.
import { expect, test } from 'vitest'
import { nothingNote } from '../../../../src/components/live-example/preview-note'

const plain = (...args: Parameters<typeof nothingNote>) =>
  nothingNote(...args).replace(/<\/?code>/g, '`')

test('tells loading, changing, signed out and a value apart', () => {
  expect(plain('$userStore', undefined)).toBe(
    'Renders nothing: `$userStore` is `undefined` while Clerk loads',
  )
  expect(plain('$userStore', undefined, { loaded: true })).toContain('while the session changes')
  expect(plain('$userStore', null, { loaded: true, session: null })).toMatch(
    /is `null` when signed out$/,
  )
  expect(plain('$organizationStore', null, { loaded: true, session: {} })).toMatch(/is `null`$/)
  expect(plain('$userStore', {}, { loaded: true, session: {} })).toContain('has a value')
})

test('tells the same of a store that always holds an object', () => {
  expect(plain('$authStore', {})).toBe('Renders nothing while Clerk loads')
  expect(plain('$authStore', {}, { loaded: true, session: null })).toBe(
    'Renders nothing when signed out',
  )
})
