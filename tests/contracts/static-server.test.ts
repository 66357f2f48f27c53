// What `npm start` makes of requests that no browser sends: it answers each as HTTP has it, and goes on.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../../scripts/bench/sites.mjs'
import { replaceFolder } from '../../scripts/replace-folder.mjs'
import { compressFolder } from '../../src/build/delivery/compression'

const whole = `<!doctype html><title>Page</title>${'0123456789'.repeat(200)}`

let folder: string
let site: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sessionlight-served-'))
  for (const name of ['index.html', '404.html']) await writeFile(join(folder, name), whole)
  await compressFolder(folder)
  site = await serveFolder(folder)
})

afterAll(async () => {
  site.close()
  await rm(folder, { recursive: true })
})

/** A request as it goes over the line. */
function ask(headers: Record<string, string>, { path = '/', method = 'GET' } = {}) {
  const { hostname, port } = new URL(site.url)
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      request({ hostname, port, path, headers, method }, async (answer) =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: await buffer(answer),
        }),
      )
        .on('error', reject)
        .end()
    },
  )
}

test('each range that is taken brings its bytes', async () => {
  const ranges = { '10-19': [10, 20], '10-': [10], '10-99999': [10] }
  for (const [range, [start, end]] of Object.entries(ranges)) {
    const { status, body } = await ask({ range: `bytes=${range}` })
    expect([range, status, body.toString()]).toEqual([range, 206, whole.slice(start, end)])
  }
})

test('any other range brings the whole page', async () => {
  for (const range of ['9-2', '-5', '0-1,5-6', 'a-b', `0-${'9'.repeat(20)}`, '1.5-1.9', '']) {
    const { status, body } = await ask({ range: `bytes=${range}` })
    expect([range, status, body.toString()]).toEqual([range, 200, whole])
  }
  expect(await ask({ range: 'lines=1-2' })).toMatchObject({ status: 200 })
  expect(await ask({ range: 'bytes=1-2', 'if-range': '"old"' })).toMatchObject({ status: 200 })
  expect(await ask({ range: 'bytes=1-2' }, { method: 'HEAD' })).toMatchObject({ status: 200 })
})

test('each encoding has a tag of its own, and only that one is known again', async () => {
  const encodings = ['br', 'gzip', 'identity']
  const answers = await Promise.all(encodings.map((one) => ask({ 'accept-encoding': one })))
  const tags = answers.map(({ headers }) => headers.etag!)
  expect(new Set(tags).size).toBe(encodings.length)
  expect(answers.map(({ headers }) => headers.vary)).toEqual(encodings.map(() => 'Accept-Encoding'))
  for (const [index, encoding] of encodings.entries()) {
    const statuses = tags.map(async (tag) => {
      const { status } = await ask({ 'accept-encoding': encoding, 'if-none-match': tag })
      return status
    })
    expect(await Promise.all(statuses)).toEqual(tags.map((_, at) => (at === index ? 304 : 200)))
  }
})

test('an encoding that is ruled out is not sent', async () => {
  const { headers } = await ask({ 'accept-encoding': 'br;q=0, gzip;q=0.5' })
  expect(headers['content-encoding']).toBe('gzip')
  const none = await ask({ 'accept-encoding': 'gzip; q=0.0, br;q=0' })
  expect(none.body.toString()).toBe(whole)
})

test('an overlong address is refused', async () => {
  expect(await ask({}, { path: `/${'a'.repeat(10_000)}` })).toMatchObject({ status: 404 })
  expect(await ask({}, { path: `/${'a'.repeat(20_000)}` })).toMatchObject({ status: 431 })
})

test('no way of writing a path leads out of the folder', async () => {
  for (const path of [
    '/..%2f',
    '/%2e%2e/',
    '/..\\',
    '/%5c..%5c',
    '/.%00./',
    '//..//',
    '/a/../../',
  ]) {
    const { status } = await ask({}, { path: `${path}package.json` })
    expect([path, status]).toEqual([path, 404])
  }
})

test('a build that takes the place of the one that is served is served whole, from then on', async () => {
  const next = `${folder}-next`
  await mkdir(next)
  for (const name of ['index.html', 'new.html']) await writeFile(join(next, name), 'The next build')
  await writeFile(join(next, '404.html'), 'None in the next build')
  expect(await ask({}, { path: '/new.html' })).toMatchObject({ status: 404 })
  await replaceFolder(next, folder)
  for (const path of ['/', '/new.html']) {
    const { status, headers, body } = await ask({}, { path })
    expect([status, headers['content-length'], body.toString()]).toEqual([
      200,
      '14',
      'The next build',
    ])
  }
  const missing = await ask({}, { path: '/none.html' })
  expect([missing.status, missing.body.toString()]).toEqual([404, 'None in the next build'])
})
