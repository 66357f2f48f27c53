// What Vue's compiler, Babel and PostCSS say of a mistake, each with its own way of giving the place. Runs
// in a worker.
import { fileLimits, refusalOf } from '../limits'
import type { Position } from '../positions'
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

/** What Vue's compiler says when it looks for the type of props in a file. */
const otherFile = /No fs option provided|Failed to resolve import source/

/**
 * The problem that a reader is told of.
 * @param start where the block starts that the error counts from
 */
export function vueProblem(error: unknown, start = { line: 1, column: 1 }): CompileError {
  if (error instanceof CompileError) return error
  if (typeof error === 'string') return new CompileError({ kind: 'compile', message: error })
  if (!(error instanceof Error)) throw error
  const { message, loc, reason, line, column } = error as VueError
  const [, framedLine, pad = ''] = frame.exec(message) ?? []
  const place = framedLine
    ? { line: Number(framedLine), column: pad.length + 1 }
    : (loc?.start ?? (line !== undefined && within(start, { line, column: column ?? 1 })))
  const words = otherFile.test(message)
    ? refusalOf('A type from another file', fileLimits.importedType)
    : (reason ?? message.split('\n\n')[0]!)
  return new CompileError({
    kind: 'compile',
    message: words.replace(/^\[@?vue\/compiler-sfc\] /, '').replace(/ \(\d+:\d+\)$/, ''),
    ...(place && { line: place.line, column: place.column }),
  })
}

/** A place in a block as one in the file: only in the first line do columns count from elsewhere. */
function within(start: Position, { line, column }: Position): Position {
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column }
}
