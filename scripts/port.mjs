// Finds a port to listen on, and says so when the one asked for can't be had. Used by the server of the
// built site and by Playwright's config.
import { createServer } from 'node:net'

const defaultPort = 4321

/** Below the ports that systems hand out by themselves, so that none is taken between check and use. */
const testPorts = { from: 20_000, to: 30_000 }

/**
 * The port in `value`, the environment's PORT, or the default when it is unset or empty.
 * @param {string | undefined} value
 * @throws {Error} when it is not a whole number from 1 to 65535
 */
export function parsePort(value) {
  if (!value) return defaultPort
  const port = /^\d+$/.test(value) ? Number(value) : NaN
  if (port >= 1 && port <= 65_535) return port
  throw new Error(
    `PORT is not a port: expected a whole number from 1 to 65535, received "${value}".`,
  )
}

/**
 * The code of the error met when listening there, `undefined` when the port is free.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/**
 * Makes sure that a server can listen on `port` at each of `hosts`. Passes over `::1` on a machine
 * without IPv6.
 * @param {number} port
 * @param {string[]} hosts
 * @throws {Error} saying what is in the way and what to do
 */
export async function assertPortIsFree(port, hosts) {
  for (const host of hosts) {
    const code = await tryListening(port, host)
    if (code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${otherPort(port)} npm start.`,
      )
    }
    if (code === 'EACCES') {
      throw new Error(
        `Port ${port} may not be used by this user: choose one above 1023, as in PORT=${defaultPort} npm start.`,
      )
    }
    if (code !== undefined && host !== '::1') {
      throw new Error(
        `HOST is not an address of this machine: received "${host}" (${code}). Correct or unset it.`,
      )
    }
  }
}

/** @param {number} port */
function otherPort(port) {
  return port < 65_535 ? port + 1 : defaultPort
}

/**
 * A port that is free at 127.0.0.1.
 * @throws {Error} when twenty tries found none
 */
export async function freePort() {
  const { from, to } = testPorts
  for (let tries = 0; tries < 20; tries++) {
    const port = from + Math.floor(Math.random() * (to - from))
    if ((await tryListening(port, '127.0.0.1')) === undefined) return port
  }
  throw new Error(`No free port from ${from} to ${to} at 127.0.0.1: stop what listens there.`)
}
