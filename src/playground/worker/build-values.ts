// What a build with Vite puts in place of `import.meta.env` and `process.env`. Runs in a worker.
import { walk, type Node } from './program'

/** Text in place of what stands between two offsets, and as long: columns stay. */
export interface Replacement {
  from: number
  to: number
  text: string
}

/** As `PUBLIC_…` variables have no value here, this is all there is. */
const env = { BASE_URL: '/', DEV: false, MODE: 'production', PROD: true, SSR: false }

/** A statement for the first line of a module that reads `import.meta.env`. */
export const metaEnv = `import.meta.env=${JSON.stringify(env)};`

function isMember({ type, property, computed }: Node, name: string): boolean {
  const isNamed = (property as Node | undefined)?.name === name
  return /^(?:Optional)?MemberExpression$/.test(type) && !computed && isNamed
}

/** Whether the module reads `import.meta.env`. */
export function readsMetaEnv(program: Node): boolean {
  let isRead = false
  walk(program, (node) => {
    isRead ||= isMember(node, 'env') && (node.object as Node).type === 'MetaProperty'
  })
  return isRead
}

function isProcessEnv(node: Node): boolean {
  return isMember(node, 'env') && (node.object as Node).name === 'process'
}

/** What stands for `process.env` and `process.env.NODE_ENV`. */
export function processEnv(program: Node): Replacement[] {
  const replacements: Replacement[] = []
  const replace = ({ start, end }: Node, value: string) =>
    replacements.push({ from: start, to: end, text: `(${value}`.padEnd(end - start - 1) + ')' })
  walk(program, (node) => {
    const isMode = isMember(node, 'NODE_ENV') && isProcessEnv(node.object as Node)
    if (isMode) replace(node, '"production"')
    else if (isProcessEnv(node)) replace(node, '{}')
  })
  // The name within `process.env.NODE_ENV` is found too.
  return replacements.filter(
    ({ from, to }) => !replacements.some((one) => one.from <= from && one.to > to),
  )
}

/** A call of `import.meta.glob`, which a build would replace by the modules that it finds. */
export function globCall(program: Node): Node | undefined {
  let found: Node | undefined
  walk(program, (node) => {
    const isGlob = isMember(node, 'glob') && (node.object as Node).type === 'MetaProperty'
    if (isGlob) found ??= node
  })
  return found
}
