// Finds what a module imports, so that the host can put addresses in place of names. Runs in a worker.
import type { Token } from './tokens'

/** The string tokens that name a module: of `import`, `import()`, and `export … from`. */
export function moduleNames(tokens: readonly Token[]): Token[] {
  const names: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const { type, value } = tokens[index]!
    const before = tokens[index - 1]?.value
    if (type !== 'name' || before === '.' || before === '?.') continue
    if (value === 'import') {
      const isCall = tokens[index + 1]?.value === '('
      const name = isCall ? tokens[index + 2] : nameOf(tokens, index + 1)
      if (name?.type === 'string') names.push(name)
    } else if (value === 'export' && ['*', '{'].includes(tokens[index + 1]?.value ?? '')) {
      const name = nameOf(tokens, index + 1)
      if (name) names.push(name)
    }
  }
  return names
}

/** The name of a module in a statement: all before it is names, braces, commas and a star. */
function nameOf(tokens: readonly Token[], from: number): Token | undefined {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.type === 'string') {
      const before = tokens[index - 1]?.value
      if (before === 'from' || before === 'import') return token
    } else if (token.type !== 'name' && !['{', '}', ',', '*'].includes(token.value)) {
      return undefined
    }
  }
  return undefined
}
