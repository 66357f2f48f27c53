// Reads what @clerk/astro/client exports, and the objects its stores hold, from the installed packages'
// types. Runs at build.
import ts from 'typescript'
import { readDoc } from './doc-comment.ts'
import type { Member, NamedType, ObjectType, Reference } from './model.ts'
import { installedVersions, readProgram, type Program } from './program.ts'
import { namedTypes, printed, resolved, textOf, unfolded } from './type-text.ts'

const clientTypes = 'node_modules/@clerk/astro/dist/client/index.d.ts'
const sharedTypes = 'node_modules/@clerk/shared/dist/types/index.d.mts'

/** The objects with a page of their own, by the name of their type. (Auth's has none.) */
const objectTypes = {
  Session: 'SessionResource',
  User: 'UserResource',
  Organization: 'OrganizationResource',
  Client: 'ClientResource',
}

/** A type as long as this is a topic of its own and no help in passing, in lines. */
const longest = 120

function missing(what: string): Error {
  return new Error(
    `The reference can't be made: ${what} is not in the installed types. If the package renamed it, follow in src/build/reference/read-types.ts.`,
  )
}

function typeNode(symbol: ts.Symbol): ts.TypeNode | undefined {
  const declaration = symbol.declarations?.[0]
  return declaration && 'type' in declaration ? (declaration.type as ts.TypeNode) : undefined
}

function signatureText(declaration: ts.SignatureDeclaration): string {
  const list = (nodes: readonly ts.Node[]) => nodes.map(textOf).join(', ')
  const generics = declaration.typeParameters ? `<${list(declaration.typeParameters)}>` : ''
  const result = declaration.type ? textOf(declaration.type) : 'void'
  return `${generics}(${list(declaration.parameters)}) => ${result}`
}

function readMember(symbol: ts.Symbol, { checker }: Program): Member {
  const declaration = symbol.declarations?.[0]
  const node = typeNode(symbol)
  if (!declaration || !node) throw missing(`the type of ${symbol.name}`)
  const isSignature = ts.isMethodSignature(declaration) || ts.isFunctionDeclaration(declaration)
  return {
    name: symbol.name,
    type: isSignature ? signatureText(declaration) : textOf(unfolded(node, checker)),
    isOptional: Boolean(symbol.flags & ts.SymbolFlags.Optional),
    isMethod: isSignature || checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
    doc: readDoc(symbol, checker),
  }
}

/** The properties of the value that `$authStore` holds: the one type argument of its type. */
function authProperties(store: ts.Symbol, { checker }: Program): ts.Symbol[] {
  const [value] = checker.getTypeArguments(checker.getTypeOfSymbol(store) as ts.TypeReference)
  const properties =
    value?.getProperties() ??
    checker.getTypeOfSymbol(store).aliasTypeArguments?.[0]?.getProperties() ??
    []
  if (properties.length === 0) throw missing('the value of $authStore')
  return properties
}

function namesIn(symbol: ts.Symbol, { checker }: Program): ts.Symbol[] {
  return (symbol.declarations ?? []).flatMap((declaration) => {
    const node = typeNode(symbol)
    const parts =
      'parameters' in declaration ? [declaration] : node ? [unfolded(node, checker)] : []
    return parts.flatMap((part) => namedTypes(part, checker))
  })
}

function isClerks({ declarations: [declaration] = [] }: ts.Symbol): boolean {
  const file = declaration?.getSourceFile().fileName.replaceAll('\\', '/') ?? ''
  return /\/node_modules\/@clerk\//.test(file) && !ts.isTypeParameterDeclaration(declaration!)
}

function readNamedType(symbol: ts.Symbol, { checker }: Program): NamedType {
  const definition = [...new Set(symbol.declarations!.map(printed))]
    .join('\n\n')
    .replace(/ {4}/g, '  ')
  return { name: symbol.name, definition, doc: readDoc(symbol, checker) }
}

/**
 * The reference, from the packages installed in `root`.
 * @throws {Error} when a package no longer has what the pages are about
 */
export function readReference(root: string): Reference {
  const program = readProgram(root, [clientTypes, sharedTypes])
  const { checker } = program
  const exported = program.exportsOf(clientTypes).map((symbol) => resolved(symbol, checker))
  const shared = program.exportsOf(sharedTypes)
  const store = exported.find(({ name }) => name === '$authStore')
  if (!store) throw missing('$authStore')

  const properties = new Map([
    ['Auth', { typeName: 'Auth', symbols: authProperties(store, program) }],
  ])
  for (const [name, typeName] of Object.entries(objectTypes)) {
    const symbol = shared.find((one) => one.name === typeName)
    if (!symbol) throw missing(typeName)
    const type = checker.getDeclaredTypeOfSymbol(resolved(symbol, checker))
    properties.set(name, { typeName, symbols: type.getProperties() })
  }

  const objects: ObjectType[] = [...properties].map(([name, { typeName, symbols }]) => ({
    name,
    typeName,
    members: symbols.map((symbol) => readMember(symbol, program)),
  }))
  const shown = [...exported, ...[...properties.values()].flatMap(({ symbols }) => symbols)]
  const names = shown
    .filter((symbol) => !readDoc(symbol, checker).isInternal)
    .flatMap((symbol) => namesIn(symbol, program))
    .filter(
      (symbol) => isClerks(symbol) && !objects.some(({ typeName }) => typeName === symbol.name),
    )
  const types = [...new Set(names)]
    .map((symbol) => readNamedType(symbol, program))
    .filter(({ definition }) => definition.split('\n').length <= longest)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return {
    versions: installedVersions(root),
    exports: exported.map((symbol) => readMember(symbol, program)),
    objects,
    types,
  }
}
