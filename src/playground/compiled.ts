// What a compiler makes of a reader's file: made in a worker, placed by the page, run in the frame.
import type { Problem } from './problem'

/** The global function of the frame (see loop-guard.ts) that throws once a turn has taken too long. */
export const guardName = '__turn'

/** An import of a module: `from` and `to` are offsets of the name in the code, without its quotes. */
export interface ImportedName {
  name: string
  from: number
  to: number
}

/** Text that was put into a line of the compiled code: lines count from 1, columns from 0. */
export interface Insertion {
  line: number
  column: number
  length: number
}

/** A module ready to run, once its imports are given addresses. */
export interface Compiled {
  code: string
  css: string
  imports: readonly ImportedName[]
  /** what was put into the code after the source map was made, in the order of the code */
  insertions: readonly Insertion[]
  /** the source map, as JSON; empty when lines and columns are the reader's */
  map: string
}

/** Code that doesn't compile: what a reader is told, in the compiler's words. */
export class CompileError extends Error {
  override readonly name = 'CompileError'

  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** A compiler of one framework's files. Rejects with a `CompileError` for a reader's mistake. */
export type Compile = (source: string) => Promise<Compiled>
