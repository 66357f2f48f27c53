// Takes the types out of TypeScript by putting blanks in their place, so that lines and columns stay. By
// the parser that is part of Vue's compiler, which leaves this step to a bundler. Runs in a worker.
import { babelParse, walk } from '@vue/compiler-sfc'
import { positionOf } from '../positions'
import { CompileError } from '../compiled'

/** What is read of a node of Babel's tree. */
interface Node {
  type: string
  start: number
  end: number
  loc: { start: { line: number; column: number } }
  [key: string]: unknown
}

/** Statements and members that are types from the first letter to the last. */
const typeOnly = new Set([
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSDeclareFunction',
  'TSDeclareMethod',
  'TSIndexSignature',
  'TSTypeAnnotation',
  'TSTypeParameterDeclaration',
  'TSTypeParameterInstantiation',
])

/** TypeScript that is more than types: it would have to become code. */
const notErasable: Record<string, string> = {
  TSEnumDeclaration: 'enum',
  TSModuleDeclaration: 'namespace',
  TSParameterProperty: 'parameter property',
  TSImportEqualsDeclaration: 'import =',
  TSExportAssignment: 'export =',
}

const wrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

/** Words that stand before a member of a class, for the type checker only. */
const modifiers = /\b(?:public|private|protected|readonly|abstract|override|declare)\b/g

function isTypeNode(node: Node): boolean {
  return (
    typeOnly.has(node.type) ||
    node.declare === true ||
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    (node.abstract === true && node.type !== 'ClassDeclaration')
  )
}

class Blanks {
  readonly #letters: string[]

  constructor(readonly source: string) {
    this.#letters = source.split('')
  }

  /** Blanks out from `from` to before `to`, but keeps the lines. */
  put(from: number, to: number, first = ' '): void {
    for (let index = from; index < to; index++) {
      if (!/[\n\r]/.test(this.#letters[index]!)) this.#letters[index] = ' '
    }
    if (first !== ' ') this.#letters[from] = first
  }

  /** Blanks out the letters that `pattern` finds between `from` and `to`. */
  find(pattern: RegExp, from: number, to: number): void {
    for (const { 0: text, index } of this.source.slice(from, to).matchAll(pattern)) {
      this.put(from + index, from + index + text.length)
    }
  }

  toString(): string {
    return this.#letters.join('')
  }
}

function children(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string')
}

/** The names that the code uses as values. An export of a name is a use. */
function usedNames(program: Node): Set<string> {
  const used = new Set<string>()
  const visit = (node: Node) => {
    if (isTypeNode(node) || node.type === 'ImportDeclaration') return
    if (node.type === 'Identifier') used.add(node.name as string)
    children(node).forEach(visit)
  }
  visit(program)
  return used
}

/** Blanks out a specifier of an import or export list, with the comma after it. */
function blankSpecifier(blanks: Blanks, { start, end }: Node): void {
  const [comma = ''] = /^\s*,/.exec(blanks.source.slice(end)) ?? []
  blanks.put(start, end + comma.length)
}

function blankUnused(blanks: Blanks, statement: Node, used: Set<string>): void {
  const specifiers = statement.specifiers as Node[]
  const isUnused = ({ importKind, local }: Node) =>
    importKind === 'type' || !used.has((local as Node).name as string)
  const unused = specifiers.filter(isUnused)
  if (specifiers.length > 0 && unused.length === specifiers.length) {
    blanks.put(statement.start, statement.end)
  } else {
    unused.forEach((specifier) => blankSpecifier(blanks, specifier))
  }
}

function refuse({ type, loc }: Node, map: string): never {
  const { line, column } = loc.start
  throw new CompileError({
    kind: 'compile',
    message: `TypeScript's ${notErasable[type]} is more than a type, and the playground takes out types only.`,
    ...positionOf({ map, insertions: [] }, { line, column: column + 1 }),
  })
}

function blankMarks(blanks: Blanks, node: Node): void {
  const { source } = blanks
  const key = (node.key ?? node.id ?? node) as Node
  const keyEnd = key.type === 'Identifier' ? key.start + (key.name as string).length : key.end
  if (node.type.startsWith('Class') && key !== node) blanks.find(modifiers, node.start, key.start)
  // The end of a name with a type is the type's.
  if (node.optional === true && !/^Optional(Call|Member)/.test(node.type)) {
    blanks.find(/^\s*\?/g, keyEnd, source.length)
  }
  if (node.definite === true) blanks.find(/^\s*!/g, keyEnd, source.length)
  const implemented = node.implements as Node[] | undefined
  if (implemented?.length) {
    const before = source.lastIndexOf('implements', implemented[0]!.start)
    blanks.put(before, implemented.at(-1)!.end)
  }
}

/**
 * JavaScript of TypeScript, without imports that nothing but types use.
 * @param map where the TypeScript itself comes from: a source map, as JSON
 * @throws {CompileError} for TypeScript that isn't only types
 */
export function stripTypes(source: string, map = ''): string {
  const { program } = babelParse(source, { sourceType: 'module', plugins: ['typescript'] })
  const blanks = new Blanks(source)
  const used = usedNames(program as unknown as Node)
  walk(program, {
    enter(found: unknown) {
      const node = found as Node
      if (notErasable[node.type] && node.declare !== true) refuse(node, map)
      if (isTypeNode(node)) {
        // A semicolon, since a blank line would join the lines around it into one statement.
        blanks.put(
          node.start,
          node.end,
          /Declaration$|Alias$/.test(node.type) && !node.type.startsWith('TSTypeParameter')
            ? ';'
            : ' ',
        )
        this.skip()
      } else if (node.type === 'ImportDeclaration') {
        blankUnused(blanks, node, used)
        this.skip()
      } else if (node.type === 'ExportSpecifier' && node.exportKind === 'type') {
        blankSpecifier(blanks, node)
      } else {
        if (wrappers.has(node.type)) blanks.put((node.expression as Node).end, node.end)
        blankThis(blanks, node)
        blankMarks(blanks, node)
      }
    },
  })
  return blanks.toString()
}

/** `function (this: Window, a) {}`: no JavaScript has a parameter of that name. */
function blankThis(blanks: Blanks, { params }: Node): void {
  const [first] = Array.isArray(params) ? (params as Node[]) : []
  if (first?.type === 'Identifier' && first.name === 'this') blankSpecifier(blanks, first)
}
