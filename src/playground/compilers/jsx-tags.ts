// Checks that each JSX element ends with the tag it began with, which sucrase doesn't. Runs in a worker.
import { parse } from 'sucrase/dist/esm/parser'
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

/**
 * @throws {CompileError} at the first closing tag that closes another element
 * @throws {SyntaxError} for code that sucrase can't parse
 */
export function checkTags(source: string): void {
  const { tokens } = parse(source, true, true, false)
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
