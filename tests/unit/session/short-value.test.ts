// A value in a few words, as the log shows it.
import { expect, test } from 'vitest'
import { shortValue } from '../../../src/session/short-value'

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [true, 'true'],
  ['eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.e30', '"eyJhbGciOiJSUzI1NiIsInR5cCI6…"'],
  [{ id: 'sess_2wSk8WtU1oCe6KwZd9MhIgAtX01', status: 'active' }, 'Session sess_2wSk…X01 active'],
  [{ id: 'user_1' }, 'User user_1'],
  [{ id: 'org_1', name: 'Harbour Coffee' }, 'Organization org_1'],
  [{ id: 'client_1' }, 'Client client_1'],
  [[{}], '1 session'],
  [[], '0 sessions'],
  [{ userId: undefined }, 'Auth, userId undefined'],
  [{ userId: 'user_1' }, 'Auth, userId user_1'],
  [{ loaded: false }, 'Clerk, not loaded'],
  [{ status: null }, 'object, status null'],
  [{}, 'object'],
])('%j is told as %s', (value, told) => {
  expect(shortValue(value)).toBe(told)
})
