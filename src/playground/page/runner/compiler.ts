// The page's hand on the worker that compiles: one file at a time, and the newest next. Runs in the browser.
import type { FrameworkId } from '../../../site/frameworks'
import type { CompileAnswer, CompileRequest } from '../../worker/service'

/** Each worker is a file of its own, fetched with its compiler when it is started. */
const workers: Record<FrameworkId, () => Worker> = {
  react: () =>
    new Worker(new URL('../../worker/react.worker.ts', import.meta.url), { type: 'module' }),
  vue: () => new Worker(new URL('../../worker/vue.worker.ts', import.meta.url), { type: 'module' }),
  svelte: () =>
    new Worker(new URL('../../worker/svelte.worker.ts', import.meta.url), { type: 'module' }),
}

/** Compiles a reader's files. */
export interface Compiler {
  /** Of requests that wait, only the newest is compiled. */
  compile(request: CompileRequest): void
  dispose(): void
}

/**
 * Starts the compiler of a framework.
 * @param onAnswer told of what came out, in the order of the requests
 * @param onFailure told when the compiler itself can't be had
 */
export function startCompiler(
  framework: FrameworkId,
  onAnswer: (answer: CompileAnswer) => void,
  onFailure: () => void,
): Compiler {
  const worker = workers[framework]()
  let isBusy = false
  let waiting: CompileRequest | undefined

  function send(request: CompileRequest): void {
    isBusy = true
    worker.postMessage(request)
  }

  worker.addEventListener('message', ({ data }: MessageEvent<CompileAnswer>) => {
    isBusy = false
    if (waiting) send(waiting)
    waiting = undefined
    onAnswer(data)
  })
  worker.addEventListener('error', onFailure)
  return {
    compile(request) {
      if (isBusy) waiting = request
      else send(request)
    },
    dispose: () => worker.terminate(),
  }
}
