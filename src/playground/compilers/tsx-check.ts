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
import { CompileError } from './compiled'

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

function refuse(source: string, name: string, offset: number): never {
  const lines = source.slice(0, offset).split('\n')
  throw new CompileError({
    kind: 'compile',
    message: `Expected corresponding JSX closing tag for <${name}>.`,
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

/**
 * Goes through a `.tsx` file before it is compiled.
 * @throws {CompileError} at the first closing tag that closes another element
 * @throws {SyntaxError} with sucrase's words and `loc`, for code that it can't parse
 */
export function checkTsx(source: string): void {
  const tokens = parse(source)
  const open: string[] = []
  for (const [index, { type, start }] of tokens.entries()) {
    const isClosing = tokens[index + 1]?.type === TokenType.slash
    if (type === TokenType.jsxTagStart) {
      const name = nameAt(source, tokens, index + (isClosing ? 2 : 1))
      if (!isClosing) {
        open.push(name)
        continue
      }
      const opened = open.pop() ?? ''
      if (opened !== name) refuse(source, opened, start)
    } else if (type === TokenType.jsxTagEnd && tokens[index - 1]?.type === TokenType.slash) {
      open.pop()
    }
  }
}
