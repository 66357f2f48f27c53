// Reads a value for the tree: its members, and a word on each. Runs in the browser.

/** A value as a tree. */
export interface ValueNode {
  /** the value in a few words: `"text"`, `12`, `null`, `method`, `array of 2`, `object sess_…` */
  readonly text: string
  /** the members by name, data before methods; left out for what has none, or lies too deep */
  readonly members?: readonly (readonly [name: string, value: ValueNode])[]
}

/** Names that are the library's own business. */
const internal = /^(_|#)|^(constructor|pathRoot|reload)$/

/** Stands for a member that the demo leaves out and that throws when it is read. */
const leftOut = Symbol('not simulated')

function read(value: object, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name]
  } catch {
    return leftOut
  }
}

function accessorsOf(value: object): string[] {
  const names: string[] = []
  let prototype: unknown = Object.getPrototypeOf(value)
  while (prototype && prototype !== Object.prototype && prototype !== Array.prototype) {
    names.push(...Object.getOwnPropertyNames(prototype))
    prototype = Object.getPrototypeOf(prototype)
  }
  return names
}

/** The members of an object that a reader can use, data before methods, each group in its order. */
export function membersOf(value: object): [string, unknown][] {
  const names = new Set([...Object.keys(value), ...accessorsOf(value)])
  const members = [...names]
    .filter((name) => !internal.test(name))
    .map((name): [string, unknown] => [name, read(value, name)])
  const isMethod = ([, member]: [string, unknown]) => typeof member === 'function'
  return [...members.filter((member) => !isMethod(member)), ...members.filter(isMethod)]
}

/** `"text"`, `12`, `null`, `Date 2026-11-23T…`, `method`, `array of 2`, `object`. */
export function describeNode(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return 'method'
  if (value === leftOut) return 'not simulated'
  if (value instanceof Date) return `Date ${value.toISOString()}`
  if (Array.isArray(value)) return `array of ${value.length}`
  if (typeof value === 'object' && value !== null) {
    return 'id' in value && typeof value.id === 'string' ? `object ${value.id}` : 'object'
  }
  return String(value)
}

/** A value as a tree, which is read as far as it is unfolded. */
export function nodeOf(value: unknown): ValueNode {
  const text = describeNode(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return { text }
  return {
    text,
    get members() {
      return membersOf(value).map(([name, member]) => [name, nodeOf(member)] as const)
    },
  }
}
