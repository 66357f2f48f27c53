// From a position in compiled code back to the reader's file. Runs in the browser and in the workers.
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { Compiled } from './compiled'

/** A place in a file: both count from 1. */
export interface Position {
  line: number
  column: number
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|[\n\r]/)
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

/** The place in the reader's file, or nothing for code that the compiler has added. */
export function positionOf(
  { map, insertions }: Pick<Compiled, 'map' | 'insertions'>,
  { line, column }: Position,
): Position | undefined {
  const added = insertions.filter((one) => one.line === line)
  // WebKit counts from 1 too, but says 0 where it doesn't know.
  let plain = Math.max(column - 1, 0)
  for (const one of added) {
    if (one.column < plain) plain = Math.max(one.column, plain - one.length)
  }
  if (!map) return { line, column: plain + 1 }
  const found = originalPositionFor(new TraceMap(map), { line, column: plain })
  return found.line === null ? undefined : { line: found.line, column: found.column + 1 }
}
