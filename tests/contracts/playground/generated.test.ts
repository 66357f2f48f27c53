// Programs that nobody would write: expressions, types and line breaks put together at random do the same
// after the playground's compilers as after the transformer of Vite.
import fc from 'fast-check'
import { compileScript, parse } from '@vue/compiler-sfc'
import { transformWithOxc } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { guardName } from '../../../src/playground/compiled'
import { compileReact } from '../../../src/playground/worker/react'
import { compileVue } from '../../../src/playground/worker/vue'
import { program } from './programs'

/** What all programs have: `log` is told of what they do. */
const before = `const value: number = 5
const log = (...values: unknown[]): void => { globalThis.said.push(...values) }
const same = <T,>(one: T, _other?: unknown): T => one
`

const told = globalThis as { said?: unknown[] }

/** A stand-in for Vue: what a script without a template imports of it. */
const vue = JSON.stringify('data:text/javascript,export const defineComponent = (one) => one')

beforeAll(() => {
  Object.defineProperty(globalThis, guardName, { value: () => {}, configurable: true })
  return () => Reflect.deleteProperty(globalThis, guardName)
})

/** What code says while it runs, or how it fails. */
async function outcome(compile: () => Promise<string>): Promise<string> {
  told.said = []
  try {
    const code = (await compile()).replace(/(["'])vue\1/, vue)
    const module: unknown = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    )
    const { default: component } = module as { default?: { setup?: (...args: object[]) => void } }
    component?.setup?.({}, { expose() {} })
  } catch (error) {
    const { name } = error as Error
    if (['CompileError', 'SyntaxError'].includes(name)) return 'does not compile'
    told.said.push(name)
  }
  return JSON.stringify(told.said, (_, one: unknown) =>
    typeof one === 'function' ? 'function' : one,
  )
}

async function byVite(code: string, file: string): Promise<string> {
  const options = { jsx: { runtime: 'automatic' }, tsconfig: false } as const
  try {
    return (await transformWithOxc(code, file, options)).code
  } catch (error) {
    throw new SyntaxError(String(error), { cause: error })
  }
}

/** Milliseconds, for machines that do other work too. */
const patience = 60_000

interface Compilers {
  ours(program: string): Promise<string>
  official(program: string): Promise<string>
}

async function compare({ ours, official }: Compilers) {
  let works = 0
  let all = 0
  const property = fc.asyncProperty(program, async (generated) => {
    const expected = await outcome(() => official(generated))
    all++
    if (/[^[\]]/.test(expected) && expected !== 'does not compile') works++
    expect(await outcome(() => ours(generated))).toBe(expected)
  })
  await fc.assert(property, { numRuns: 150 })
  expect(works / all).toBeGreaterThan(0.5)
}

test('a module of React', { timeout: patience }, async () => {
  const file = (generated: string) => `${before}${generated}\nexport {}`
  await compare({
    ours: async (generated) => (await compileReact(file(generated))).code,
    official: (generated) => byVite(file(generated), 'file.tsx'),
  })
})

test('a script of Vue', { timeout: patience }, async () => {
  const file = (generated: string) => `<script setup lang="ts">\n${before}${generated}\n</script>`
  await compare({
    ours: async (generated) => (await compileVue(file(generated))).code,
    official(generated) {
      const { descriptor } = parse(file(generated), { filename: 'App.vue' })
      const options = { id: 'app', inlineTemplate: true, isProd: true }
      return byVite(compileScript(descriptor, options).content, 'file.ts')
    },
  })
})
