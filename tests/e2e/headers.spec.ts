// What the built site's answers carry: headers, compression, caching, and nothing that tells of the
// machine behind them.
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { IncomingHttpHeaders } from 'node:http'
import { expect, test } from './reader'

const page = '/stores/session-store/'

/** A request as it goes over the line: Playwright's own decodes bodies and mends paths. */
async function ask(
  base: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
) {
  const { hostname, port } = new URL(base)
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      get({ hostname, port, path, headers, method }, async (answer) => {
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: await buffer(answer),
        })
      }).on('error', reject)
    },
  )
}

test('every answer carries the headers that protect it, and none tells of the server', async ({
  baseURL,
}) => {
  for (const path of [page, '/no-such-page/', '/favicon.svg', '/api/health', '/api/nothing']) {
    const { headers } = await ask(baseURL!, path)
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringContaining('frame-ancestors'),
    })
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('x-powered-by')
  }
})

test('pages come compressed as the browser takes them, and whole', async ({ baseURL }) => {
  const plain = await ask(baseURL!, page)
  const brotli = await ask(baseURL!, page, { 'accept-encoding': 'gzip, br' })
  const gzip = await ask(baseURL!, page, { 'accept-encoding': 'gzip' })
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
  expect(brotli.body.length).toBeLessThan(gzip.body.length)
})

test('a page is asked for again and not sent again; a hashed file is kept for good', async ({
  baseURL,
}) => {
  const first = await ask(baseURL!, page)
  expect(first.headers['cache-control']).toBe('no-cache')
  const again = await ask(baseURL!, page, { 'if-none-match': first.headers.etag! })
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
  const [hashed] = /\/_astro\/[^"]+\.js/.exec(first.body.toString())!
  const script = await ask(baseURL!, hashed)
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('HEAD brings the headers alone, and a range the bytes asked for', async ({ baseURL }) => {
  const whole = await ask(baseURL!, page)
  const head = await ask(baseURL!, page, {}, 'HEAD')
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe(String(whole.body.length))
  const missing = await ask(baseURL!, '/no-such-page/', {}, 'HEAD')
  expect([missing.status, missing.body.length]).toEqual([404, 0])
  const range = await ask(baseURL!, page, { range: 'bytes=10-19' })
  expect(range.status).toBe(206)
  expect(range.body.equals(whole.body.subarray(10, 20))).toBe(true)
  const beyond = await ask(baseURL!, page, { range: `bytes=${whole.body.length + 1}-` })
  expect(beyond.status).toBe(416)
})

test('no path leads out of the site, and no answer shows one of the machine', async ({
  baseURL,
}) => {
  const paths = [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/_astro/..%5c..%5cpackage.json',
    '/../server/entry.mjs',
    '/%',
    '/%00',
    '//etc/passwd',
  ]
  for (const path of paths) {
    const { status, body } = await ask(baseURL!, path)
    expect([400, 404], path).toContain(status)
    expect(body.toString(), path).not.toMatch(/sessionlight"|node_modules|\bat .*:\d+:\d+/)
  }
})

test('only reading is answered', async ({ baseURL }) => {
  const { status, headers } = await ask(baseURL!, page, {}, 'DELETE')
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})
