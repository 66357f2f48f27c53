// One suite over the compilers of all frameworks: what they make runs, what they refuse they refuse in the
// compiler's words, at its place in the reader's file.
import { globSync, readFileSync } from 'node:fs'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { describe, expect, test } from 'vitest'
import { frameworks } from '../../../src/site/frameworks'
import { CompileError, type Compiled } from '../../../src/playground/compiled'
import { packages } from '../../../src/playground/packages'
import { positionOf } from '../../../src/playground/positions'
import { samplesBySource } from '../../e2e/playground/samples'
import { compilers, mistakes, snippets } from './snippets'

async function problemIn(id: keyof typeof compilers, source: string) {
  try {
    await compilers[id](source)
  } catch (error) {
    if (error instanceof CompileError) return error.problem
    throw error
  }
  throw new Error('It compiled.')
}

/** Where a text of the reader's file has gone, and where the source map says that it came from. */
function origin(compiled: Compiled, text: string) {
  const lines = compiled.code.split('\n')
  const line = lines.findIndex((one) => one.includes(text))
  const column = lines[line]!.indexOf(text)
  return positionOf(compiled, { line: line + 1, column: column + 1 })
}

function place(source: string, text: string) {
  const before = source.slice(0, source.indexOf(text)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

describe.each(frameworks)('$label', ({ id }) => {
  const compile = compilers[id]
  const { good, typed, styled, loops } = snippets[id]

  test.each(globSync(`src/examples/*/*.${id === 'react' ? 'tsx' : id}`))(
    'compiles %s',
    async (path) => {
      const { code, imports } = await compile(readFileSync(path, 'utf8'))
      for (const { name, from, to } of imports) expect(code.slice(from, to)).toBe(name)
      expect(imports.map(({ name }) => name)).toContain('@clerk/astro/client')
    },
  )

  test('leads back from compiled code to its place in the file', async () => {
    expect(origin(await compile(good), 'mark()')).toEqual(place(good, 'mark()'))
  })

  test('takes types out of TypeScript', async () => {
    const { code } = await compile(typed)
    expect(code).not.toMatch(
      /: (?:number|string)|as number|interface|satisfies|Typed|later!|private/,
    )
    expect(code).toContain('mark()')
  })

  test('has loops and functions ask for leave', async () => {
    const compiled = await compile(loops)
    expect(compiled.code).toMatch(/while \(true\) \{__turn\(\);break/)
    expect(compiled.code).toMatch(/for \(let i = 0; i < 2;?\s*\) \{__turn\(\);/)
    expect(compiled.code).toMatch(/of list\) \{__turn\(\);/)
    expect(compiled.code).toMatch(/callback = \(\) => \{__turn\(\);/)
    expect(compiled.code).toMatch(/pair = \(\) => \(+__turn\(\),/)
    expect(origin(compiled, 'last()')).toEqual(place(loops, 'last()'))
  })

  if (styled) {
    test('yields the styles, for this component only', async () => {
      expect((await compile(styled)).css).toMatch(
        /p(?:\[data-v-app\]|\.svelte-\w+)\s*\{\s*color: red/,
      )
    })
  }

  test('refuses an import of what is not there, and lists what is', async () => {
    const source = good.replace(/import (.*?) from '.*?'/, "import $1 from 'lodash'")
    const { kind, message, line, column } = await problemIn(id, source)
    expect(kind).toBe('import')
    expect(message).toContain("no module 'lodash'")
    expect(message).toContain(packages[id].join(', '))
    expect({ line, column }).toEqual(place(source, "'lodash'"))
  })

  test.each(mistakes[id])('tells of $name', async ({ source, message, at }) => {
    expect(await problemIn(id, source)).toEqual({
      kind: 'compile',
      message: expect.stringContaining(message),
      ...place(source, at),
    })
  })

  test('takes code that is being typed, or refuses it in the words of the compiler', async () => {
    const samples = samplesBySource()
      .get('ours')!
      .filter(({ framework }) => framework === id)
    expect(samples.length).toBeGreaterThan(0)
    for (const { code } of samples) {
      for (let at = 0; at < code.length; at += 40) {
        for (const typed of [code.slice(0, at), code.slice(0, at) + code.slice(at + 7)]) {
          try {
            await compile(typed)
          } catch (error) {
            expect(error, typed).toBeInstanceOf(CompileError)
          }
        }
      }
    }
  })

  test('gives a source map that can be read', async () => {
    const { map } = await compile(good)
    expect(originalPositionFor(new TraceMap(map), { line: 1, column: 0 })).toBeDefined()
  })
})

test('Svelte without runes brings what it needs', async () => {
  const { imports } = await compilers.svelte('<script>let a = 1; $: b = a * 2</script><p>{b}</p>')
  expect(imports.map(({ name }) => name)).toContain('svelte/internal/flags/legacy')
})

test('Svelte with runes does not', async () => {
  const { imports } = await compilers.svelte('<script>let a = $state(1)</script><p>{a}</p>')
  expect(imports.map(({ name }) => name)).not.toContain('svelte/internal/flags/legacy')
})
