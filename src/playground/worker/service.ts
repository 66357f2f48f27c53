// What the workers of all compilers do: compile what they are sent. Runs in a worker.
import type { Problem } from '../problem'
import { CompileError, type Compile, type Compiled } from '../compiled'

/** A question to a worker. */
export interface CompileRequest {
  run: number
  source: string
}

/** Its answer to the question of that number. */
export type CompileAnswer = { run: number; compiled: Compiled } | { run: number; problem: Problem }

async function answer(compile: Compile, { run, source }: CompileRequest): Promise<CompileAnswer> {
  try {
    return { run, compiled: await compile(source) }
  } catch (error) {
    if (error instanceof CompileError) return { run, problem: error.problem }
    return { run, problem: { kind: 'compile', message: `The compiler failed: ${error}` } }
  }
}

/** Answers every request that this worker gets. */
export function serve(compile: Compile): void {
  addEventListener('message', async ({ data }: MessageEvent<CompileRequest>) => {
    postMessage(await answer(compile, data))
  })
}
