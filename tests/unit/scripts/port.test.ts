// What `npm start` makes of PORT, and what it says of a port that it can't have.
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { assertPortIsFree, freePort, parsePort } from '../../../scripts/port.mjs'

test.each([
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
  ['65535', 65_535],
])('PORT %j is %i', (value, port) => {
  expect(parsePort(value)).toBe(port)
})

test.each(['0', '65536', '-1', '80a', ' 80', '4321.5', 'http', '0x50'])(
  'PORT %j is refused in one sentence',
  (value) => {
    expect(() => parsePort(value)).toThrow(
      `PORT is not a port: expected a whole number from 1 to 65535, received "${value}".`,
    )
  },
)

test('a taken port is named, with another one to choose', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await expect(assertPortIsFree(port, ['127.0.0.1', '::1'])).rejects.toThrow(
    `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
  )
})

test('a host that is not this machine is named', async () => {
  await expect(assertPortIsFree(await freePort(), ['host.invalid'])).rejects.toThrow(
    'HOST is not an address of this machine: received "host.invalid"',
  )
})

test('a free port is free', async () => {
  await expect(assertPortIsFree(await freePort(), ['127.0.0.1', '::1'])).resolves.toBeUndefined()
})
