// What the policy of a page names: the hashes of its inline scripts, and the services it sends to.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { withPolicy } from '../../../../src/build/delivery/content-security-policy'

const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

const sha256 = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

function scriptSources(html: string): string[] {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
    html,
  )!
  const rule = policy.split('; ').find((one) => one.startsWith('script-src '))!
  return rule.split(' ').slice(1)
}

describe('the policy of a page', () => {
  test('stands first in the head, before any script', () => {
    expect(withPolicy(page('<script>1</script>'), 'page')).toMatch(
      /<head><meta http-equiv="Content-Security-Policy"/,
    )
  })

  test('names each inline script by the hash of its text, once', () => {
    const html = page(
      '<script>a < b && c</script>',
      '<script>a < b && c</script><script type="module">2</script>',
    )
    expect(scriptSources(withPolicy(html, 'page'))).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      sha256('a < b && c'),
      sha256('2'),
    ])
  })

  test('names neither scripts with an address nor data', () => {
    const html = page(
      '<script src="/a.js"></script><script type="application/ld+json">{}</script>',
      '<script type="text/template">x</script>',
    )
    expect(scriptSources(withPolicy(html, 'page'))).toEqual(["'self'", "'wasm-unsafe-eval'"])
  })

  test('lets a page send to the service that it is told of', () => {
    const html = withPolicy(page(''), 'page', { services: ['https://api.example.com'] })
    expect(html).toContain("connect-src 'self' https://api.example.com;")
    expect(html).toContain("form-action 'self' https://api.example.com ")
  })

  test('is left alone where the document brings its own', () => {
    const html = page('<meta http-equiv="content-security-policy" content="default-src \'none\'">')
    expect(withPolicy(html, 'frame.html')).toBe(html)
  })

  test('an inline event handler stops the build with its page and its name', () => {
    expect(() => withPolicy(page('', '<button onclick="x()">'), 'a/index.html')).toThrow(
      'a/index.html: <button onclick="…"> is an inline event handler',
    )
  })

  test('a document without a head is refused', () => {
    expect(() => withPolicy('<p>Text</p>', 'a.html')).toThrow('a.html has no <head>')
  })
})
