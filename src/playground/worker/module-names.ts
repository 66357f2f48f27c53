// Finds what a module imports, so that the host can put addresses in place of names. Runs in a worker.
import { walk, type Node } from './program'

/** A string that names a module, with its quotes. */
export interface NameNode extends Node {
  value: string
}

/** The string in a node that names a module: of `import`, `import()`, and `export … from`. */
function nameIn(node: Node): Node | undefined {
  if (/^(?:Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return node.source as Node
  if (node.type === 'ImportExpression') return node.source as Node
  // Babel's older tree, which Vue's compiler makes.
  const isCall = node.type === 'CallExpression' && (node.callee as Node).type === 'Import'
  return isCall ? (node.arguments as Node[])[0] : undefined
}

/** The names of the modules that are imported, in the order of the code. */
export function moduleNames(program: Node): NameNode[] {
  const names: NameNode[] = []
  walk(program, (node) => {
    const name = nameIn(node)
    if (typeof name?.value === 'string') names.push(name as NameNode)
  })
  return names
}
