// Small components for the suite over all compilers: good ones, and the mistakes that each compiler finds.
import type { FrameworkId } from '../../../src/site/frameworks'
import type { Compile } from '../../../src/playground/compiled'
import { compileReact } from '../../../src/playground/worker/react'
import { compileSvelte } from '../../../src/playground/worker/svelte'
import { compileVue } from '../../../src/playground/worker/vue'

/** The compilers under test. */
export const compilers: Record<FrameworkId, Compile> = {
  react: compileReact,
  vue: compileVue,
  svelte: compileSvelte,
}

/** `good` imports something and calls `mark()`; `loops` has one of each and calls `last()` after them. */
export interface Snippets {
  good: string
  typed: string
  styled?: string
  loops: string
}

const loops = `const list = [1]
  while (true) break
  for (let i = 0; i < 2;) { i++ }
  for (const one of list) { list.push(one) }
  const callback = () => { list.pop() }
  const pair = () => ({ callback })
  const add = (a) => (b) => a + b
  last()`

const types = `interface Typed { a: number }
  const value = { a: 1 } satisfies Typed
  function read(given: Typed, other?: string): number { return (given as Typed).a }
  class Box<Of> { private readonly inside: Of; constructor(of: Of) { this.inside = of } }
  let later!: number
  mark()`

/** By framework. */
export const snippets: Record<FrameworkId, Snippets> = {
  react: {
    good: `import { useState } from 'react'

export default function Example() {
  const [count] = useState(0)
  mark()
  return <p>{count}</p>
}
`,
    typed: `import { useState, type FC } from 'react'
  ${types}
const Example: FC = () => <p>{read(value)}{useState<number>(later)}</p>
export default Example`,
    loops: `import { useState } from 'react'
export default function Example() {
  ${loops}
  return <p>{useState(1)}</p>
}`,
  },
  vue: {
    good: `<script setup>
import { ref } from 'vue'

const count = ref(0)
mark()
</script>

<template>
  <p>{{ count }}</p>
</template>
`,
    typed: `<script setup lang="ts">
import { ref, Ref } from 'vue'
  ${types}
const count: Ref<number> = ref(later)
</script>
<template><p @click="(event: Event) => read(value)">{{ (count as number).toFixed(1) }}</p></template>`,
    styled: `<template><p>red</p></template>
<style scoped>
p {
  color: red;
}
</style>`,
    loops: `<script setup>
  ${loops}
</script>
<template><p>{{ list }}</p></template>`,
  },
  svelte: {
    good: `<script>
  import { onMount } from 'svelte'

  onMount(() => {})
  mark()
</script>

<p>here</p>
`,
    typed: `<script lang="ts">
  import { onMount, type Snippet } from 'svelte'
  ${types}
  let count: number = $state(later)
</script>
<p onclick={() => read(value)}>{(count as number).toFixed(1)}</p>`,
    styled: `<p>red</p>
<style>
  p {
    color: red;
  }
</style>`,
    loops: `<script>
  ${loops}
</script>
<p>{list}</p>`,
  },
}

/** A mistake: the compiler's words, and the text in the source at which it finds it. */
export interface Mistake {
  name: string
  source: string
  message: string
  at: string
}

/** By framework. */
export const mistakes: Record<FrameworkId, Mistake[]> = {
  react: [
    {
      name: 'a missing value',
      source: 'export default () => {\n  const a = ;\n}',
      message: 'Unexpected token',
      at: ';',
    },
    {
      name: 'an element that is closed by another tag',
      source: 'export default () => (\n  <p title={<b>x</b>}>\n    <br />\n  </div>\n)',
      message: 'Expected corresponding JSX closing tag for <p>.',
      at: '</div>',
    },
    {
      name: 'a tag without its end',
      source: 'export default () => (\n  <p title={{} as T}>\n    <i title={b as T}</i>\n  </p>\n)',
      message: 'Unexpected token',
      at: '</i>',
    },
    {
      name: 'an expression that ends too late',
      source: 'export default () => (\n  <p>\n    {list.m => (\n      <b />\n    )}\n  </p>\n)',
      message: 'Unexpected token',
      at: '=> (\n      <b',
    },
  ],
  vue: [
    {
      name: 'a missing value in the script',
      source: '<template><p /></template>\n<script setup>\nconst a = ;\n</script>',
      message: 'Unexpected token',
      at: ';',
    },
    {
      name: 'a mistake in a template’s expression',
      source: '<template>\n  <p>{{ a + }}</p>\n</template>',
      message: 'Error parsing JavaScript expression: Unexpected token',
      at: 'a + ',
    },
    {
      name: 'an element without an end',
      source: '<template>\n  <p>here\n</template>',
      message: 'Element is missing end tag.',
      at: '<p>',
    },
    {
      name: 'a rule without an end',
      source: '<template><p /></template>\n<style>\np {\n</style>',
      message: 'Unclosed block',
      at: 'p {',
    },
    {
      name: 'another language',
      source: '<template lang="pug">\np here\n</template>',
      message: '<template lang="pug"> is not supported.',
      at: '<template lang',
    },
  ],
  svelte: [
    {
      name: 'a missing value',
      source: '<script>\n  const a = ;\n</script>',
      message: 'Unexpected token',
      at: ';',
    },
    {
      name: 'an expression without an end',
      source: '<b>{a</p>',
      message: 'https://svelte.dev/e/',
      at: 'p>',
    },
    {
      name: 'a block that is closed by another',
      source: '{#if a}\n  <p>here</p>\n{/each}',
      message: 'https://svelte.dev/e/',
      at: 'each}',
    },
  ],
}
