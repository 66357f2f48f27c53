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

/** The nodes in `node`, in the order of the code. */
export function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .flatMap(([key, value]) => (asides.has(key) || /Comments$/.test(key) ? [] : value))
    .filter(isNode)
}

/** Calls `enter` with each node of the tree, and `leave` once it is through with what is in it. */
export function walk(node: Node, enter: (node: Node) => void, leave?: (node: Node) => void): void {
  enter(node)
  for (const child of childrenOf(node)) walk(child, enter, leave)
  leave?.(node)
}
