// Values as the text that a console shows. Runs in the frame.

const longest = 2000
const depth = 3
const membersShown = 20

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function objectText(value: object, level: number, seen: readonly object[]): string {
  if (value instanceof Error)
    return value.stack?.includes(value.message) ? errorText(value) : `${value}`
  if (value instanceof Date) return isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()
  if (value instanceof Element) return `<${value.localName}>`
  if (seen.includes(value)) return '[circular]'
  const isArray = Array.isArray(value)
  const name = value.constructor?.name
  const label = name && name !== 'Object' && !isArray ? `${name} ` : ''
  if (level >= depth) return isArray ? `array of ${value.length}` : `${label}{…}`
  const inner = (member: unknown) => textOf(member, level + 1, [...seen, value])
  const entries =
    value instanceof Map || value instanceof Set ? [...value] : isArray ? value : Object.keys(value)
  const shown = entries
    .slice(0, membersShown)
    .map((entry: unknown) =>
      isArray || value instanceof Set || value instanceof Map
        ? inner(entry)
        : `${String(entry)}: ${inner(read(value, String(entry)))}`,
    )
  if (entries.length > membersShown) shown.push('…')
  return isArray ? `[${shown.join(', ')}]` : `${label}{ ${shown.join(', ')} }`
}

function read(value: object, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name]
  } catch (error) {
    return error
  }
}

function errorText({ name, message }: Error): string {
  return message ? `${name}: ${message}` : name
}

/** A value as in `console.log({ value })`: strings in quotes, objects three levels deep. */
function textOf(value: unknown, level = 0, seen: readonly object[] = []): string {
  try {
    if (typeof value === 'string') return cut(JSON.stringify(value))
    if (typeof value === 'function') return `function ${value.name}`
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value !== 'object' || value === null) return String(value)
    return objectText(value, level, seen)
  } catch {
    return 'a value that can’t be shown'
  }
}

/** The arguments of a call of `console.log` as one line: strings at the top level without quotes. */
export function lineOf(values: readonly unknown[]): string {
  return cut(values.map((value) => (typeof value === 'string' ? value : textOf(value))).join(' '))
}

/** What was thrown, which may be anything. */
export function messageOf(error: unknown): string {
  try {
    if (error instanceof Error) return cut(errorText(error))
    return cut(typeof error === 'string' ? error : textOf(error))
  } catch {
    return 'a value that can’t be shown'
  }
}
