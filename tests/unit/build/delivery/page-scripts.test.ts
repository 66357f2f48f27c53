// How a built page asks for its scripts.
import { expect, test } from 'vitest'
import { withPageScripts } from '../../../../src/build/delivery/page-scripts'

const files = new Map([
  ['/search.js', { imports: ['/page.js'], isEmpty: true }],
  ['/page.js', { imports: [], isEmpty: false }],
  ['/panel.js', { imports: ['/example.js'], isEmpty: true }],
  ['/example.js', { imports: ['/store.js', '/page.js'], isEmpty: false }],
  ['/store.js', { imports: ['/helpers.js'], isEmpty: false }],
  ['/helpers.js', { imports: [], isEmpty: false }],
])

const script = (url: string) => `<script type="module" src="${url}"></script>`
const preload = (url: string) => `<link rel="modulepreload" href="${url}">`
const page = (...parts: string[]) =>
  `<html><head></head><body>${parts.join('<p>Text</p>')}</body></html>`

test('a file that only names another gives way to it, and each is asked for once', () => {
  const html = page(script('/search.js'), script('/page.js'), script('/search.js'))
  expect(withPageScripts(html, files)).toBe(page(script('/page.js'), '', ''))
})

test('what a script imports is fetched beside it, unless it is asked for already', () => {
  const html = page(script('/search.js'), script('/panel.js'))
  const example = preload('/helpers.js') + preload('/store.js') + script('/example.js')
  expect(withPageScripts(html, files)).toBe(page(script('/page.js'), example))
})

test('scripts of others, and inline ones, stay as they are', () => {
  const html = page(script('/ec.js'), '<script>let a</script>', '<script src="/x.js"></script>')
  expect(withPageScripts(html, files)).toBe(html)
})
