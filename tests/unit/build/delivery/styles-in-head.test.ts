// Where the styles of a built page end up.
import { expect, test } from 'vitest'
import { withStylesInHead } from '../../../../src/build/delivery/styles-in-head'

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

test('styles of the body follow those of the head, in their order', () => {
  const html = page(
    '<style>a{}</style>',
    '<div><style>b{}</style><p>Text</p></div><style>c{}</style>',
  )
  expect(withStylesInHead(html)).toBe(
    page('<style>a{}</style><style>b{}</style><style>c{}</style>', '<div><p>Text</p></div>'),
  )
})

test('a page without styles in its body stays as it is', () => {
  const html = page(
    '<style>a{}</style>',
    '<p>&lt;style></p><template><style>b{}</style></template>',
  )
  expect(withStylesInHead(html)).toBe(html)
})
