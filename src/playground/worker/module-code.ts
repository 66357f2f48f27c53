// The last step of every compiler: checks what a module imports, and puts the guards in. Runs in a worker.
import type { FrameworkId } from '../../site/frameworks'
import { isAvailable, packages } from '../packages'
import { positionOf } from '../positions'
import { CompileError, type Compiled, type ImportedName, type Insertion } from '../compiled'
import { guardsOf } from './guards'
import { moduleNames } from './module-imports'
import { tokensOf, type Token } from './tokens'

function refuse(framework: FrameworkId, { value, line, column }: Token, map: string): never {
  throw new CompileError({
    kind: 'import',
    message:
      `The playground has no module ${value}. Expected one of ` +
      `${packages[framework].join(', ')}. Import from these, or download the project and install it there.`,
    ...positionOf({ map, insertions: [] }, { line, column: column + 1 }),
  })
}

/** What a build puts in place of `import.meta.env`; `PUBLIC_…` has no value here. */
const environment =
  "import.meta.env={MODE:'production',BASE_URL:'/',PROD:true,DEV:false,SSR:false};"

/**
 * The module that runs in the frame, of JavaScript that a compiler has made.
 * @param map the compiler's source map, as JSON
 * @throws {CompileError} for an import of a module that isn't there
 */
export function moduleOf(
  framework: FrameworkId,
  { code, css = '', map }: { code: string; css?: string; map: string },
): Compiled {
  const tokens = tokensOf(code)
  const names = moduleNames(tokens)
  for (const name of names) {
    if (!isAvailable(framework, name.value.slice(1, -1))) refuse(framework, name, map)
  }
  const insertions: Insertion[] = []
  const imports: ImportedName[] = []
  let guarded = ''
  if (/\bimport\.meta\.env\b/.test(code)) {
    guarded = environment
    insertions.push({ line: 1, column: 0, length: environment.length })
  }
  let done = 0
  const copyTo = (offset: number) => {
    guarded += code.slice(done, offset)
    done = offset
  }
  const guards = new Map(guardsOf(tokens).map(({ at, text }) => [tokens[at], text]))
  const named = new Set(names)
  for (const token of tokens) {
    const text = guards.get(token)
    if (text !== undefined) {
      copyTo(token.offset)
      guarded += text
      insertions.push({ line: token.line, column: token.column, length: text.length })
    }
    if (!named.has(token)) continue
    copyTo(token.offset)
    const from = guarded.length + 1
    imports.push({ name: token.value.slice(1, -1), from, to: from + token.value.length - 2 })
  }
  copyTo(code.length)
  return { code: guarded, css, imports, insertions, map }
}
