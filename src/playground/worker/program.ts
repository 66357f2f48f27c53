// A module as the tree that a parser makes of it: what the two kinds of tree that are read here, Babel's and
// ESTree, have in common. Runs in a worker.

/** A node: `start` and `end` are offsets in the code. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** Reads JavaScript. Throws a `SyntaxError` with `loc`, of which lines count from 1 and columns from 0. */
export type Parse = (code: string) => Node

/** What says something about a node, and isn't in it. */
const asides = new Set(['loc', 'range', 'extra', 'errors', 'comments'])

function isNode(value: unknown): value is Node {
  return typeof (value as Node | null)?.type === 'string'
}

/**
 * Calls `enter` with each node of the tree, and `leave` once it is through with what is in it, in the order
 * of the code. It runs with each key that a reader presses, so it makes no lists.
 */
export function walk(node: Node, enter: (node: Node) => void, leave?: (node: Node) => void): void {
  enter(node)
  for (const key in node) {
    const value = node[key]
    if (typeof value !== 'object' || asides.has(key) || key.endsWith('Comments')) continue
    if (Array.isArray(value)) {
      for (const one of value as unknown[]) if (isNode(one)) walk(one, enter, leave)
    } else if (isNode(value)) walk(value, enter, leave)
  }
  leave?.(node)
}
