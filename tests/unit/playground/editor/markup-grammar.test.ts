// The colours of Vue's and Svelte's files come on each keystroke, so no code may make them slow.
import type { Token } from 'prismjs'
import { describe, expect, it } from 'vitest'
import { markupWith } from '../../../../src/playground/page/editor/markup-grammar'
import Prism from '../../../../src/playground/page/editor/prism'
import { inTime } from '../in-time'

const grammar = markupWith({}, {})

function tokens(code: string): (string | Token)[] {
  return Prism.tokenize(code, grammar)
}

const attributes = '\n    type="button"'.repeat(200)

describe('the colours of markup', () => {
  it.each([
    ['a quote', `<button${attributes} class="one\n`],
    ['a brace', `<button${attributes} onclick={() => {\n`],
    ['the tag', `<button${attributes}`],
    ['a tag of many blanks', `<button${' '.repeat(5000)}"`],
  ])('come at once while %s is not closed yet', (_what, code) => {
    expect(inTime(() => tokens(code)).length).toBeGreaterThan(0)
  })

  it.each([
    '<br>',
    '<br/>',
    '</p>',
    '<Menu.Item :to="a > b" />',
    "<p class='a>b'>",
    '<button onclick={() => { if (a > b) c() }}>',
    '<input bind:value {...rest}\n  required\n>',
  ])('take %s for a tag', (code) => {
    expect(tokens(code)).toEqual([expect.objectContaining({ type: 'tag' })])
  })

  it.each(['a < b', '1 <2 and 3> 2', '<button"'])('take %s for text', (code) => {
    expect(tokens(code)).toEqual([code])
  })
})
