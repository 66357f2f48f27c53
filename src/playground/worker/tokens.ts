// Compiled code as the tokens that count: names, strings, punctuation. Runs in a worker.
import jsTokens from 'js-tokens'

/** A token and where it starts: `offset` in the code, `line` from 1, `column` from 0. */
export interface Token {
  type: 'name' | 'string' | 'punctuator' | 'other'
  value: string
  offset: number
  line: number
  column: number
}

const blank = new Set([
  'WhiteSpace',
  'LineTerminatorSequence',
  'SingleLineComment',
  'MultiLineComment',
  'HashbangComment',
])

const types: Record<string, Token['type']> = {
  IdentifierName: 'name',
  StringLiteral: 'string',
  Punctuator: 'punctuator',
}

/** The tokens of JavaScript without JSX and types; white space and comments are left out. */
export function tokensOf(code: string): Token[] {
  const tokens: Token[] = []
  let offset = 0
  let line = 1
  let lineStart = 0
  for (const { type, value } of jsTokens(code)) {
    if (!blank.has(type)) {
      tokens.push({
        type: types[type] ?? 'other',
        value,
        offset,
        line,
        column: offset - lineStart,
      })
    }
    for (const { 0: end, index } of value.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
      line++
      lineStart = offset + index + end.length
    }
    offset += value.length
  }
  return tokens
}

/** The index of the bracket that closes the one at `open`, or -1. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let index = open; index < tokens.length; index++) {
    const { type, value } = tokens[index]!
    if (type !== 'punctuator') continue
    if ('([{'.includes(value)) depth++
    else if (')]}'.includes(value) && --depth === 0) return index
  }
  return -1
}
