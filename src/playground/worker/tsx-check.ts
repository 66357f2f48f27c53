// What sucrase leaves undone with `.tsx`: it doesn't compare the tags of an element, and where it tries
// several ways to read a line it tells of the last one's error. Runs in a worker.
import { parseFile } from 'sucrase/dist/esm/parser/traverser'
import {
  augmentError,
  initParser,
  state,
  type ParseError,
} from 'sucrase/dist/esm/parser/traverser/base'
import { TokenType } from 'sucrase/dist/esm/parser/tokenizer/types'
import { CompileError } from '../compiled'

/** What is read of sucrase's tokens. */
interface JsxToken {
  type: number
  start: number
  end: number
}

/** The name that starts at `index`: `div`, `Menu.Item`, or nothing for a fragment. */
function nameAt(source: string, tokens: readonly JsxToken[], index: number): string {
  let name = ''
  for (let at = index; ; at++) {
    const { type, start, end } = tokens[at]!
    const isPart = [TokenType.jsxName, TokenType.dot, TokenType.colon].includes(type)
    // An attribute is a name too, after a gap.
    if (!isPart || (at > index && start !== tokens[at - 1]!.end)) return name
    name += source.slice(start, end)
  }
}

function refuse(source: string, message: string, offset: number): never {
  const lines = source.slice(0, offset).split('\n')
  throw new CompileError({
    kind: 'compile',
    message,
    line: lines.length,
    column: lines.at(-1)!.length + 1,
  })
}

/** Parses, and of all errors that come up throws the one that is farthest in the file. */
function parse(source: string): readonly JsxToken[] {
  initParser(source, true, true, false)
  let current: ParseError | null = null
  let farthest: ParseError | undefined
  Object.defineProperty(state, 'error', {
    get: () => current,
    set(error: ParseError | null) {
      current = error
      if (error && error.pos > (farthest?.pos ?? -1)) farthest = error
    },
  })
  const { tokens } = parseFile()
  if (current && farthest) throw augmentError(farthest)
  return tokens
}

/** What a token can stand in: braces, a tag that isn't closed yet, or the children of an element. */
interface Around {
  what: 'braces' | 'tag' | 'closing tag' | 'children'
  /** of the element */
  name: string
  start: number
}

/**
 * Goes through a `.tsx` file before it is compiled.
 * @throws {CompileError} at the first tag that has no end, or closes another element
 * @throws {SyntaxError} with sucrase's words and `loc`, for code that it can't parse
 */
export function checkTsx(source: string): void {
  const tokens = parse(source)
  const around: Around[] = []
  for (const [index, { type, start }] of tokens.entries()) {
    const before = tokens[index - 1]
    const inner = around.at(-1)
    if (type === TokenType.braceL || type === TokenType.dollarBraceL) {
      around.push({ what: 'braces', name: '', start })
    } else if (type === TokenType.braceR) around.pop()
    else if (type === TokenType.jsxText && inner?.what !== 'children') {
      refuse(source, 'Unexpected token', before!.start)
    } else if (type === TokenType.jsxTagStart) {
      if (inner?.what === 'tag' && before?.type !== TokenType.eq) {
        refuse(source, 'Expected either /> or > at the end of the tag.', start)
      }
      const isClosing = tokens[index + 1]?.type === TokenType.slash
      const name = nameAt(source, tokens, index + (isClosing ? 2 : 1))
      around.push({ what: isClosing ? 'closing tag' : 'tag', name, start })
    } else if (type === TokenType.jsxTagEnd && inner) {
      around.pop()
      if (inner.what === 'closing tag') close(source, inner, around.pop())
      else if (before?.type !== TokenType.slash) around.push({ ...inner, what: 'children' })
    }
  }
}

function close(source: string, { name, start }: Around, opened: Around | undefined): void {
  if (opened?.what !== 'children') refuse(source, 'Unexpected token', start)
  if (opened.name === name) return
  refuse(source, `Expected corresponding JSX closing tag for <${opened.name}>.`, start)
}
