// Copies a value of a store as far as a reader unfolds it. Runs in the frame.
import type { ValueNode } from '../../session/value-tree'
import { describeNode, membersOf } from '../../session/value-tree'

const deepest = 4
const mostNodes = 2000

/** The value as a tree. Objects that lie too deep, or are too many, have no members. */
export function valueNode(value: unknown): ValueNode {
  let nodes = 0
  const copy = (member: unknown, level: number): ValueNode => {
    nodes++
    const text = describeNode(member)
    const isLeaf = typeof member !== 'object' || member === null || member instanceof Date
    if (isLeaf || level >= deepest || nodes >= mostNodes) return { text }
    return {
      text,
      members: membersOf(member).map(([name, inner]) => [name, copy(inner, level + 1)] as const),
    }
  }
  return copy(value, 0)
}
