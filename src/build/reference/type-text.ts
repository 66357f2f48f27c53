// Types as they are written in the packages, on one line, and the names that stand in them. Runs at build.
import ts from 'typescript'

/** The text of `node` without comments, line breaks, and the `import("…")` that compilers put in. */
export function textOf(node: ts.Node): string {
  return printed(node)
    .replace(/import\("[^"]+"\)\./g, '')
    .replace(/\s+/g, ' ')
    .replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => `'${single ?? double}'`)
    .replace(/; \}/g, ' }')
    .replace(/\[ (.*?) \]/g, '[$1]')
}

const printer = ts.createPrinter({ removeComments: true })

/** The text of `node` without comments. */
export function printed(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
}

/** The symbol that `symbol` stands for, where it is an import. */
export function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** The types named in `node`, with what they stand for, in the order of the text. */
export function namedTypes(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = []
  const visit = (part: ts.Node) => {
    const name = ts.isTypeReferenceNode(part)
      ? part.typeName
      : ts.isImportTypeNode(part)
        ? part.qualifier
        : undefined
    const symbol = name && checker.getSymbolAtLocation(name)
    if (symbol) found.push(resolved(symbol, checker))
    ts.forEachChild(part, visit)
  }
  visit(node)
  return found
}

/** Where the type is a name for a type of functions, that type: a method then shows its parameters. */
export function unfolded(node: ts.TypeNode, checker: ts.TypeChecker): ts.TypeNode {
  if (!ts.isTypeReferenceNode(node) || node.typeArguments) return node
  const symbol = checker.getSymbolAtLocation(node.typeName)
  const declaration = symbol && resolved(symbol, checker).declarations?.[0]
  if (!declaration || !ts.isTypeAliasDeclaration(declaration)) return node
  return ts.isFunctionTypeNode(declaration.type) && !declaration.typeParameters
    ? declaration.type
    : node
}
