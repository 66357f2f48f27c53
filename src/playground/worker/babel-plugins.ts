// Where Babel and Vite's own transformer make different things of the same code, Babel is led to the latter;
// and what neither makes run is refused. Runs in a worker.
import { types, type NodePath, type PluginObject } from '@babel/core'
import { fileLimits, refusalOf, type Limit } from '../limits'
import { CompileError } from '../compiled'

function refuse({ node }: NodePath, what: string, limit: Limit): never {
  const { line, column } = node.loc!.start
  const message = refusalOf(what, limit)
  throw new CompileError({ kind: 'compile', message, line, column: column + 1 })
}

/** Refuses what would come out as code that no browser runs. Places are those in what Babel reads. */
export const refusals = (): PluginObject => ({
  name: 'refusals',
  visitor: {
    Decorator: (path) => refuse(path, 'A decorator', fileLimits.decorator),
    ClassAccessorProperty: (path) => refuse(path, 'accessor', fileLimits.decorator),
    TSModuleDeclaration(path) {
      path.traverse({
        VariableDeclaration(inner) {
          const isExported = inner.parentPath.isExportNamedDeclaration()
          if (!isExported || inner.node.kind === 'const' || inner.node.declare) return
          refuse(inner, `export ${inner.node.kind} in a namespace`, fileLimits.namespaceVariable)
        },
      })
    },
  },
})

/** `constructor(private name: string)` makes a field too, before the others: so `useDefineForClassFields` has it. */
export const parameterFields = (): PluginObject => ({
  name: 'parameter-fields',
  visitor: {
    Class({ node }) {
      const made = node.body.body
        .flatMap((member) =>
          types.isClassMethod(member, { kind: 'constructor' }) ? member.params : [],
        )
        .filter((parameter) => types.isTSParameterProperty(parameter))
        .map(({ parameter }) => (types.isIdentifier(parameter) ? parameter : parameter.left))
        .filter((left) => types.isIdentifier(left))
        .map(({ name }) => types.classProperty(types.identifier(name)))
      node.body.body.unshift(...made)
    },
  },
})

/** `<p>{...list}</p>`, which Babel refuses for React. */
export const spreadChildren = (): PluginObject => ({
  name: 'spread-children',
  visitor: {
    JSXSpreadChild(path) {
      const list = types.arrayExpression([types.spreadElement(path.node.expression)])
      path.replaceWith(types.jsxExpressionContainer(list))
    },
  },
})

/** `import a = require('a')` and `export = a`, which a build takes for an import and a default export. */
export const commonJs = (): PluginObject => ({
  name: 'common-js',
  visitor: {
    Program(path) {
      let isChanged = false
      for (const statement of path.get('body')) {
        if (statement.isTSExportAssignment()) {
          statement.replaceWith(types.exportDefaultDeclaration(statement.node.expression))
        } else if (statement.isTSImportEqualsDeclaration()) {
          const { id, importKind, moduleReference } = statement.node
          if (!types.isTSExternalModuleReference(moduleReference)) continue
          const all = [types.importNamespaceSpecifier(id)]
          const declaration = types.importDeclaration(all, moduleReference.expression)
          statement.replaceWith({ ...declaration, importKind: importKind ?? 'value' })
          isChanged = true
        }
      }
      if (isChanged) path.scope.crawl()
    },
  },
})
