// Tells clients apart for the limits without knowing them: an address leaves here only as a hash that
// changes daily. Runs on the server.
import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'

/**
 * The address a request came from: the connection's, or behind `proxies` of our own, what the
 * outermost of them added to X-Forwarded-For. What a client itself put there is never believed.
 */
export function clientAddress(request: Request, connection: string, proxies: number): string {
  if (proxies === 0) return connection
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',')
  return forwarded.at(-proxies)?.trim() || connection
}

/** One household has a whole IPv6 network: its first 64 bits stand for all of it. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const [plain = ''] = address.split('%')
  if (!isIPv6(plain)) return address
  const [head = '', tail] = plain.split('::')
  const groups = head ? head.split(':') : []
  const rest = tail ? tail.split(':').length : 0
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest)
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...(tail ? tail.split(':') : [])]
  return all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')
}

/** A name for the client at `address` that nobody without the day's `secret` can trace back. */
export function clientHash(address: string, secret: string): string {
  return createHmac('sha256', secret).update(network(address)).digest('base64url').slice(0, 22)
}

/** The day of a time, by the calendar of UTC, as in `2026-01-31`. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
