// Ends loops that would run for ever: the compiled code asks for leave with each turn of a loop. Runs in
// the frame.
import { guardName } from '../compiled'

/** Milliseconds that the code may take before it lets the browser go on. */
const patience = 1000

/** How often the clock is read: once in so many calls. */
const stride = 16

/** Puts the guard in place. `onEndless` is called once, just before the code is ended. */
export function installLoopGuard(onEndless: () => void): void {
  const now = performance.now.bind(performance)
  const { port1, port2 } = new MessageChannel()
  const tick = port2.postMessage.bind(port2)
  let calls = 0
  let started: number | undefined
  let isEnded = false
  port1.onmessage = () => (started = undefined)

  function guard(): void {
    if (isEnded) throw endless()
    if (++calls % stride !== 0) return
    if (started === undefined) {
      started = now()
      // Arrives when the browser goes on, which a loop of promises never lets it.
      tick(null)
    } else if (now() - started > patience) {
      isEnded = true
      onEndless()
      throw endless()
    }
  }

  Object.defineProperty(globalThis, guardName, { value: guard })
}

function endless(): Error {
  return new Error(`This ran for more than ${patience / 1000} s without a pause, and was stopped.`)
}
