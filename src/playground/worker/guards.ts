// Where loops and functions ask the host for leave to go on, so that none runs without end even where a
// frame shares the page's process. Runs in a worker.
import { guardName } from '../compiled'
import { walk, type Node } from './program'

const call = `${guardName}()`

/** Text to put into the code before the offset `at`. */
export interface Guard {
  at: number
  text: string
}

/** What is run again and again: loops, and functions, since promises can loop through those. */
const repeated =
  /^(?:(?:For|ForIn|ForOf|While|DoWhile)Statement|Function(?:Declaration|Expression)|ArrowFunctionExpression|(?:Object|Class|ClassPrivate)Method)$/

/** What goes around a body that has no braces of its own. */
function bracesAround({ type }: Node): [before: string, after: string] {
  return type === 'ArrowFunctionExpression' ? [`(${call},`, ')'] : [`{${call};`, '}']
}

/** The guards of a module, in the order in which they go into its code. */
export function guardsOf(program: Node): Guard[] {
  const guards: Guard[] = []
  const bodyOf = (node: Node) =>
    repeated.test(node.type) ? (node.body as Node | undefined) : undefined
  walk(
    program,
    (node) => {
      const body = bodyOf(node)
      if (body?.type === 'BlockStatement') guards.push({ at: body.start + 1, text: `${call};` })
      else if (body) guards.push({ at: body.start, text: bracesAround(node)[0] })
    },
    (node) => {
      const body = bodyOf(node)
      if (body && body.type !== 'BlockStatement') {
        guards.push({ at: body.end, text: bracesAround(node)[1] })
      }
    },
  )
  // Of two at one place, the order in which they were found is that of what they stand around.
  return guards.sort((one, other) => one.at - other.at)
}
