// Ends what would take for ever, a regular expression even, so that a test of it fails instead of hanging.
import { runInThisContext } from 'node:vm'

/** Far more than what is tested takes, in milliseconds. */
const timeout = 5000

/** What `action` returns. */
export function inTime<Value>(action: () => Value): Value {
  Object.assign(globalThis, { actionInTime: action })
  return runInThisContext('actionInTime()', { timeout }) as Value
}
