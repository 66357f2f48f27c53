// An error that is thrown anywhere in a reader's file is told at its place: what the compilers make of the
// call of `mark()` leads back to it, after types, guards and other lines were taken out or put in before it.
import { describe, expect, test } from 'vitest'
import { frameworks, type FrameworkId } from '../../../src/site/frameworks'
import { placeAt, positionOf } from '../../../src/playground/positions'
import { compilers } from './snippets'

/** Statements, all of them with types; the same in every framework. */
const statements = [
  'mark()',
  'const a: number = 1; mark()',
  'type A = {\n  a: string\n}\ninterface B { b: number }\nmark()',
  'const f = (a: number): string => mark()',
  'const f = <T,>(a: T): { b: T } => ({ b: mark() })',
  'for (const one of [1] as number[]) mark()',
  'for (let i: number = 0; i < 1; i++) { while (i) i--; mark() }',
  'do mark(); while (false)',
  'class A<T> { private readonly a: T = mark()\n  b() { return (this.a as T)! } }',
  'class A { a?: string\n  async b(c: number): Promise<void> { await (c as unknown as string); mark() } }',
  'const a = { b: (c: string) => c as string, d: [1!, mark()] }',
  'const a = `one ${2 as number} ${mark()}`',
  'function f(this: void, a?: string): asserts a is string { try { mark() } catch (b: unknown) {} }',
  'setTimeout(() => { const a = 1 as const; mark() })',
]

const typed = `import { type A, b } from 'nanostores'\nconst c: A = b\n`

const files: Record<FrameworkId, string[]> = {
  react: [
    ...statements.map((code) => `${code}\nexport default () => <p>a</p>`),
    ...statements.map((code) => `export default function A() {\n  ${code}\n  return <p>a</p>\n}`),
    'export default () => <p>{mark()}</p>',
    'export default () => (\n  <p\n    title={mark()}\n  />\n)',
    'export default () => <p onClick={(event: Event) => {\n  mark()\n}} />',
    'export default () => <ul>{[1].map((n: number) => <li key={n}>{n as number}{mark()}</li>)}</ul>',
    'export default () => <p>{...[mark()]}</p>',
    'namespace A { export const b = mark() }\nexport default () => <p>{A.b}</p>',
    'class A { constructor(private b: number) { mark() } }\nexport default () => <p>{String(A)}</p>',
  ],
  vue: [
    ...statements.map((code) => `<script setup lang="ts">\n${code}\n</script>`),
    ...statements.map((code) => `<script lang="ts">\n${code}\nexport default {}\n</script>`),
    '<script setup>\nmark()\n</script>\n\n<template>\n  <p>a</p>\n</template>',
    '<template>\n  <p>a</p>\n</template>\n\n<script setup>\nconst a = 1; mark()\n</script>',
    ...['', ' lang="ts"'].flatMap((lang) => [
      `<script setup${lang}>\nconst mark = () => 1\n</script>\n\n<template>\n  <p>a</p>\n  <p>{{ mark() }}</p>\n</template>`,
      `<script setup${lang}>\nimport { mark } from 'nanostores'\n</script>\n\n<template>\n  <p\n    :title="mark()"\n  />\n</template>`,
      `<script setup${lang}>\nconst mark = 1\n</script>\n\n<template>\n  <p v-if="1">a</p>\n  <p v-else @click="1; mark()" />\n</template>`,
      `<script setup${lang}>\n</script>\n\n<template>\n  <li v-for="n in 3" :key="n">{{ n }}{{ mark() }}</li>\n</template>`,
      `<script${lang}>\nexport default { methods: { mark() {} } }\n</script>\n\n<template>\n  <p>{{ mark() }}</p>\n</template>`,
      `<script${lang}>\nexport default {\n  data: () => ({}),\n  computed: { a() { return mark() } },\n}\n</script>\n\n<template>\n  <p>{{ a }}</p>\n</template>`,
    ]),
    '<template>\n  <p>{{ mark() }}</p>\n</template>',
    `<script setup lang="ts">\n${typed}</script>\n\n<template>\n  <p>{{ (c as string).length }} {{ mark() }}</p>\n</template>`,
  ],
  svelte: [
    ...statements.map((code) => `<script lang="ts">\n${code}\n</script>`),
    ...statements.map((code) => `<p>a</p>\n\n<script lang="ts" module>\n${code}\n</script>`),
    '<p>a</p>\n<p>{mark()}</p>',
    '<p\n  title={mark()}\n/>',
    '<button onclick={() => {\n  mark()\n}}>a</button>',
    '{#if 1}\n  <p>{1}{mark()}</p>\n{/if}',
    '{#each [1] as n}\n  <p>{n}</p>\n  <p>{mark()}</p>\n{/each}',
    '{#snippet a(n)}\n  {n}{mark()}\n{/snippet}\n{@render a(1)}',
    '<script>\n  let a = $derived(1 + mark())\n</script>\n\n{a}',
    '<script>\n  $: a = mark()\n  let a\n</script>\n\n{a}',
    `<script lang="ts">\n${typed}</script>\n\n<p>{(c as string).length} {mark()}</p>`,
  ],
}

const call = /\bmark\(\)(?! [{=])/

/** Where Vue and Svelte let a name start: with what reaches it, as in `$setup.mark()`. */
const called = /(?:\b(?:_ctx|\$setup|\$options|_unref)\b[.(])?\bmark\b\)?\(\)(?! [{=])/

describe.each(frameworks)('$label', ({ id }) => {
  test.each(files[id])('%s', async (source) => {
    const compiled = await compilers[id](source)
    const expected = source.search(call)
    const found = compiled.code.search(called)
    expect(found, compiled.code).toBeGreaterThan(-1)
    expect(positionOf(compiled, placeAt(compiled.code, found))).toEqual(placeAt(source, expected))
  })
})
