// Reads what comes out of a frame. A reader's code may be anybody's: what isn't a message in every part is
// dropped. Runs in the browser.
import { stateIds } from '../../../session/states'
import { longestSelector, mostScrolls, type FromFrame } from '../../messages'
import type { ConsoleLevel, StopReason } from '../../messages'
import type { Problem } from '../../problem'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isBoolean: Check = (value) => typeof value === 'boolean'
const isOptionalNumber: Check = (value) => value === undefined || isNumber(value)

function isOneOf<Value extends string>(...values: readonly Value[]): Check {
  return (value) => values.some((one) => one === value)
}

/** As many nodes as the frame sends at most, see frame/value-node.ts; each has few members. */
const mostNodes = 100_000

function isValueNode(value: unknown): boolean {
  const open: unknown[] = [value]
  for (let count = 0; open.length > 0; count++) {
    const node = open.pop() as { text?: unknown; members?: unknown } | null | undefined
    if (count > mostNodes || !isText(node?.text)) return false
    if (node?.members === undefined) continue
    if (!Array.isArray(node.members)) return false
    for (const member of node.members as unknown[]) {
      if (!Array.isArray(member) || !isText(member[0])) return false
      open.push(member[1])
    }
  }
  return true
}

const isElement: Check = (value) => isText(value) && (value as string).length <= longestSelector

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { focus, selection, scrolls } = value as Record<string, unknown>
  const { start, end } = (selection ?? {}) as Record<string, unknown>
  const isScroll = (one: unknown) => {
    const { at, left, top } = (one ?? {}) as Record<string, unknown>
    return isElement(at) && isNumber(left) && isNumber(top)
  }
  return (
    isElement(focus) &&
    (selection === undefined || (isNumber(start) && isNumber(end))) &&
    Array.isArray(scrolls) &&
    scrolls.length <= mostScrolls &&
    scrolls.every(isScroll)
  )
}

const isStore: Check = (value) => isText(value) && /^\$\w+$/.test(value as string)

/** The parts of each message. */
const parts: { [Type in FromFrame['type']]: Record<string, Check> } = {
  ready: {},
  rendered: { run: isNumber, html: isText },
  painted: {},
  failed: {
    run: isNumber,
    kind: isOneOf<Problem['kind']>('compile', 'import', 'runtime', 'uncaught', 'promise'),
    message: isText,
    line: isOptionalNumber,
    column: isOptionalNumber,
  },
  console: {
    level: isOneOf<ConsoleLevel>('log', 'info', 'warn', 'error', 'debug'),
    text: isText,
  },
  emission: { store: isStore, at: isNumber, text: isText, value: isValueNode },
  session: { state: isOneOf(...stateIds) },
  resized: { height: isNumber },
  place: { place: isPlace },
  acted: { call: isNumber, ok: isBoolean, text: isText },
  pong: { count: isNumber },
  stop: { reason: isOneOf<StopReason>('unresponsive', 'output', 'memory') },
}

/** The message, or nothing when it isn't one. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined
  const { type } = data
  if (typeof type !== 'string' || !Object.hasOwn(parts, type)) return undefined
  const checks = Object.entries(parts[type as FromFrame['type']])
  const isWhole = checks.every(([name, check]) => check((data as Record<string, unknown>)[name]))
  return isWhole ? (data as FromFrame) : undefined
}
