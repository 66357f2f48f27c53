// Tells the page of errors, with the place in the reader's module. Runs in the frame.
import type { Problem } from '../problem'
import { messageOf } from './text'

/** A place in the module at `url`, from a stack: both browsers' ways end in `url:line:column`. */
function placeIn(url: string, stack: unknown): { line: number; column: number } | undefined {
  if (typeof stack !== 'string') return undefined
  const [, rest] = stack.split(`${url}:`)
  const [, line, column] = /^(\d+):(\d+)/.exec(rest ?? '') ?? []
  return line ? { line: Number(line), column: Number(column) } : undefined
}

function stackOf(error: unknown): unknown {
  try {
    return error instanceof Error ? error.stack : undefined
  } catch {
    return undefined
  }
}

/** What the page is told of `error`; `url` is the address of the reader's module. */
export function problemOf(kind: Problem['kind'], error: unknown, url: string): Problem {
  return { kind, message: messageOf(error), ...placeIn(url, stackOf(error)) }
}

/** Takes the errors that `locate` brings about. */
let locating: ((event: ErrorEvent) => void) | undefined

/**
 * Where the browser finds the mistake in a module that it can't load, which `import()` doesn't tell: a
 * script element does.
 */
export function locate(url: string): Promise<{ line: number; column: number } | undefined> {
  const script = document.createElement('script')
  script.type = 'module'
  script.src = url
  return new Promise((resolve) => {
    const end = (place?: { line: number; column: number }) => {
      locating = undefined
      script.remove()
      resolve(place)
    }
    locating = ({ filename, lineno, colno }) => {
      if (filename === url) end({ line: lineno, column: colno })
    }
    script.onload = () => end()
    script.onerror = () => end()
    document.head.append(script)
  })
}

/** Calls `onProblem` with errors of handlers and timers, and with rejections that nobody handles. */
export function watchFailures(onProblem: (kind: Problem['kind'], error: unknown) => void): void {
  addEventListener('error', (event) => {
    event.preventDefault()
    if (locating && event.error instanceof SyntaxError) locating(event)
    else onProblem('uncaught', event.error ?? event.message)
  })
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault()
    onProblem('promise', event.reason)
  })
}
