// The headers that a host reads from a file are those that `npm start` sends.
import { expect, test } from 'vitest'
import { commonHeaders, headersFile, headersOf } from '../../../src/site/headers'

/** What a host makes of the file: each block's headers go to the paths that its pattern fits. */
function readByHost(path: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const block of headersFile().trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n')
    if (!path.startsWith(pattern.replace('*', ''))) continue
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line)!
      headers[name] = value
    }
  }
  return headers
}

test('a hashed file is kept for good', () => {
  const headers = headersOf('/_astro/page.abc.js')
  expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable')
  expect(readByHost('/_astro/page.abc.js')).toEqual(headers)
})

test('a page is asked for again, and protected', () => {
  expect(headersOf('/stores/session-store/')).toEqual({
    ...commonHeaders,
    'Cache-Control': 'no-cache',
  })
  expect(readByHost('/stores/session-store/')).toEqual(commonHeaders)
})

test("the document of a reader's code may connect to nothing", () => {
  const path = '/_astro/playground-frame.abc.html'
  expect(headersOf(path)['Connection-Allowlist']).toBe('()')
  expect(readByHost(path)).toEqual(headersOf(path))
  expect(headersOf('/_astro/playground-runner.abc.js')).not.toHaveProperty('Connection-Allowlist')
})
