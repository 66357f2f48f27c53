// Where loops and functions ask the host for leave to go on, so that none runs without end even where a
// frame shares the page's process. Runs in a worker.
import { guardName } from '../compiled'
import { closing, type Token } from './tokens'

const call = `${guardName}()`

/** Text to put before the token at index `at`. */
export interface Guard {
  at: number
  text: string
}

function isBlock(token: Token | undefined): boolean {
  return token?.type === 'punctuator' && token.value === '{'
}

/** `for (a; b; c)` is guarded at c; `for (a of b)` in its block. */
function forGuard(tokens: readonly Token[], open: number): Guard[] {
  const close = closing(tokens, open)
  const semicolons: number[] = []
  for (let index = open + 1; index < close; index++) {
    const { type, value } = tokens[index]!
    if (type !== 'punctuator') continue
    if ('([{'.includes(value)) index = closing(tokens, index)
    else if (value === ';') semicolons.push(index)
    if (index < 0) return []
  }
  const [, second] = semicolons
  if (second !== undefined) {
    return [{ at: second + 1, text: second + 1 === close ? call : `${call},` }]
  }
  return isBlock(tokens[close + 1]) ? [{ at: close + 2, text: `${call};` }] : []
}

/** The block of `function name(a, b) {}`. */
function functionGuard(tokens: readonly Token[], keyword: number): Guard[] {
  // A star and a name may stand between.
  const open = [1, 2, 3].map((gap) => keyword + gap).find((index) => tokens[index]?.value === '(')
  const close = open === undefined ? -1 : closing(tokens, open)
  return close > 0 && isBlock(tokens[close + 1]) ? [{ at: close + 2, text: `${call};` }] : []
}

/** `=> {}`, and `=> ({})` unless the bracket holds the parameters of another arrow, or a callee. */
function arrowGuard(tokens: readonly Token[], arrow: number): Guard[] {
  const body = arrow + 1
  if (isBlock(tokens[body])) return [{ at: body + 1, text: `${call};` }]
  const after = tokens[body]?.value === '(' ? tokens[closing(tokens, body) + 1] : undefined
  const isWhole = after && [')', ',', ';', '}', ']'].includes(after.value)
  return isWhole ? [{ at: body + 1, text: `${call},` }] : []
}

/** The guards for all loops, and for functions with a block, since promises can loop through those. */
export function guardsOf(tokens: readonly Token[]): Guard[] {
  return tokens
    .flatMap(({ type, value }, index): Guard[] => {
      const before = tokens[index - 1]?.value
      const next = tokens[index + 1]
      if (type === 'punctuator' && value === '=>') {
        return arrowGuard(tokens, index)
      }
      if (type !== 'name' || before === '.' || before === '?.') return []
      if (value === 'function') return functionGuard(tokens, index)
      if (next?.value !== '(') {
        return value === 'for' && tokens[index + 2]?.value === '('
          ? forGuard(tokens, index + 2)
          : []
      }
      if (value === 'for') return forGuard(tokens, index + 1)
      return value === 'while' ? [{ at: index + 2, text: `${call},` }] : []
    })
    .sort((a, b) => a.at - b.at)
}
