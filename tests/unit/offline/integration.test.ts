// The variable that switches the service worker off.
import { expect, test } from 'vitest'
import { offline } from '../../../src/offline/build/integration'

test('a value that is neither on nor off is refused', () => {
  expect(() => offline('no')).toThrow(
    'OFFLINE is not valid: expected "on" or "off", received "no".',
  )
})
