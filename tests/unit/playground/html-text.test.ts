// A reader hears the text of a preview; its HTML comes from code that may be anybody's.
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/playground/page/editing/html-text'
import { inTime } from './in-time'

describe('the text of a preview', () => {
  it.each([
    ['<p>One <b>two</b></p>\n<p>three</p>', 'One two three'],
    ['<!-- > --><p title="b">a &lt; b &amp; c&nbsp;d &eacute;</p>', 'a < b & c d &eacute;'],
    ['<!---->', ''],
  ])('of %s is %j', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  // As long as a frame lets it be.
  it.each(['<', '<!--'])('comes at once where an attribute is full of %s', (part) => {
    const html = `<p>a</p><p title="${part.repeat(100_000 / part.length)}`
    expect(inTime(() => textOf(html))).toBe('a')
  })
})
