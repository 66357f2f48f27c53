// Clients are told apart, and never known.
import { expect, test } from 'vitest'
import { clientAddress, clientHash, dayOf } from '../../../src/feedback/server/client'

const hash = (address: string, secret = 'secret') => clientHash(address, secret)

test('a hash holds nothing of the address and changes with the secret of the day', () => {
  expect(hash('203.0.113.7')).toMatch(/^[\w-]{22}$/)
  expect(hash('203.0.113.7')).toBe(hash('203.0.113.7'))
  expect(hash('203.0.113.7')).not.toBe(hash('203.0.113.8'))
  expect(hash('203.0.113.7')).not.toBe(hash('203.0.113.7', 'of another day'))
})

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2::1', '2001:0DB8:0001:0002:0:0:0:1', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['2001:db8::1', '2001:db8:0:0:1::', true],
  ['::1', '::2', true],
  ['fe80::1%eth0', 'fe80::1', true],
  ['::ffff:203.0.113.7', '203.0.113.7', true],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.8', false],
])('%s and %s are one client: %s', (one, other, same) => {
  expect(hash(one) === hash(other)).toBe(same)
})

test.each([
  [0, '1.1.1.1', '9.9.9.9'],
  [1, '1.1.1.1', '1.1.1.1'],
  [1, '6.6.6.6, 1.1.1.1', '1.1.1.1'],
  [2, '6.6.6.6, 1.1.1.1, 2.2.2.2', '1.1.1.1'],
  [2, '1.1.1.1', '9.9.9.9'],
  [1, '', '9.9.9.9'],
])('behind %i proxies, "%s" stands for %s', (proxies, forwarded, address) => {
  const request = new Request('https://docs.test', { headers: { 'x-forwarded-for': forwarded } })
  expect(clientAddress(request, '9.9.9.9', proxies)).toBe(address)
})

test('a day ends at midnight, UTC', () => {
  expect(dayOf(Date.UTC(2026, 0, 31, 23, 59, 59))).toBe('2026-01-31')
  expect(dayOf(Date.UTC(2026, 1, 1))).toBe('2026-02-01')
})
