// What Vue's compiler, Babel and PostCSS say of a mistake, each with its own way of giving the place. Runs
// in a worker.
import { CompileError } from '../compiled'

/** The errors of the three, as far as they are read here. */
interface VueError extends Error {
  loc?: { start?: { line: number; column: number } }
  /** PostCSS: its words without the place */
  reason?: string
  line?: number
  column?: number
}

/** The last lines of a code frame: `4  |  const a = ;` and, under it, where. */
const frame = /^(\d+) *\|.*\n +\| {2}( *)\^/m

/**
 * The problem that a reader is told of.
 * @param firstLine the line in which the block starts that the error counts from
 */
export function vueProblem(error: unknown, firstLine = 1): CompileError {
  if (error instanceof CompileError) return error
  if (typeof error === 'string') return new CompileError({ kind: 'compile', message: error })
  if (!(error instanceof Error)) throw error
  const { message, loc, reason, line, column } = error as VueError
  const [, framedLine, pad = ''] = frame.exec(message) ?? []
  const place = framedLine
    ? { line: Number(framedLine), column: pad.length + 1 }
    : (loc?.start ?? (line !== undefined && { line: line + firstLine - 1, column: column ?? 1 }))
  const words = reason ?? message.split('\n\n')[0]!
  return new CompileError({
    kind: 'compile',
    message: words.replace(/^\[@?vue\/compiler-sfc\] /, '').replace(/ \(\d+:\d+\)$/, ''),
    ...(place && { line: place.line, column: place.column }),
  })
}
