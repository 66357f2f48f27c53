// The last step of every compiler: checks what a module imports, and puts the guards in. Runs in a worker.
import type { FrameworkId } from '../../site/frameworks'
import { fileLimits, moduleRefusal, refusalOf } from '../limits'
import { isAvailable } from '../packages'
import { positionOf, type Position } from '../positions'
import { globCall, metaEnv, processEnv, readsMetaEnv } from './build-values'
import { CompileError, type Compiled, type ImportedName, type Insertion } from '../compiled'
import { guardsOf } from './guards'
import { moduleNames } from './module-names'
import type { Parse } from './program'

/** JavaScript that a compiler has made, its styles, and the source map as JSON. */
export interface CompiledCode {
  code: string
  css?: string
  map: string
}

/** Finds the line and column of an offset. */
class Lines {
  readonly #starts: number[]

  constructor(code: string) {
    this.#starts = [0, ...[...code.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(endOf)]
  }

  /** `line` counts from 1, `column` from 0. */
  at(offset: number): { line: number; column: number } {
    const next = this.#starts.findIndex((start) => start > offset)
    const line = next < 0 ? this.#starts.length : next
    return { line, column: offset - this.#starts[line - 1]! }
  }
}

function endOf({ 0: text, index }: RegExpExecArray): number {
  return index + text.length
}

/** A change of the code: what goes in the place of what stands there. */
interface Edit {
  from: number
  to: number
  text: string
  /** set for the name of a module */
  name?: string
}

/**
 * The module that runs in the frame.
 * @param parse reads the code once more
 * @throws {CompileError} for an import of a module that isn't there, and for code that isn't JavaScript
 */
export function moduleOf(
  framework: FrameworkId,
  { code, css = '', map }: CompiledCode,
  parse: Parse,
): Compiled {
  const lines = new Lines(code)
  const origin = ({ line, column }: { line: number; column: number }): Position | undefined =>
    positionOf({ map, insertions: [] }, { line, column: column + 1 })
  const program = parsed(code, parse, origin)

  const names = moduleNames(program)
  for (const { value, start } of names) {
    if (isAvailable(framework, value)) continue
    const message = moduleRefusal(framework, value)
    throw new CompileError({ kind: 'import', message, ...origin(lines.at(start)) })
  }
  const glob = globCall(program)
  if (glob) {
    const message = refusalOf('import.meta.glob()', fileLimits.glob)
    throw new CompileError({ kind: 'compile', message, ...origin(lines.at(glob.start)) })
  }

  const edits: Edit[] = [
    ...(readsMetaEnv(program) ? [{ from: 0, to: 0, text: metaEnv }] : []),
    ...guardsOf(program).map(({ at, text }) => ({ from: at, to: at, text })),
    ...processEnv(program),
    ...names.map(({ start, end, value }) => {
      return { from: start, to: end, text: code.slice(start, end), name: value }
    }),
  ].sort((one, other) => one.from - other.from)
  return { ...edited(code, edits, lines), css, map }
}

function parsed(code: string, parse: Parse, origin: (place: Place) => Position | undefined) {
  try {
    return parse(code)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { loc } = error as { loc?: Place }
    const message = error.message.replace(/ \(\d+:\d+\)$/, '')
    throw new CompileError({ kind: 'compile', message, ...(loc && origin(loc)) })
  }
}

interface Place {
  line: number
  column: number
}

function edited(code: string, edits: readonly Edit[], lines: Lines) {
  const insertions: Insertion[] = []
  const imports: ImportedName[] = []
  let result = ''
  let done = 0
  for (const { from, to, text, name } of edits) {
    result += code.slice(done, from)
    if (name !== undefined) {
      const start = result.length + 1
      imports.push({ name, from: start, to: start + text.length - 2 })
    } else if (from === to) insertions.push({ ...lines.at(from), length: text.length })
    result += text
    done = to
  }
  return { code: result + code.slice(done), imports, insertions }
}
