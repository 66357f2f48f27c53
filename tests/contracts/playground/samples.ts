// The samples that hold the playground's compilers to a plain build: each a feature of a language, from the
// Markdown files in samples/, and each once more as Prettier formats it.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { format } from 'prettier'
import * as sveltePlugin from 'prettier-plugin-svelte'
import type { FrameworkId } from '../../../src/site/frameworks'

/** A sample: a whole file of its framework. */
export interface ContractSample {
  /** the title, and how the code is written */
  name: string
  code: string
  /** Of a sample that comes to an error: what the playground says of it. */
  says?: string
}

const block = /^## (.+)\n\n(?:([^`\n].*)\n\n)?(`{3,})\w+\n([^]*?)^\3$/gm

interface Titled {
  name: string
  says?: string
  code: string
}

function titled(pattern: string): Titled[] {
  return globSync(`tests/contracts/playground/samples/${pattern}`)
    .toSorted()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(block)].map(([, title, says, , code]) => ({
        name: `${basename(file, '.md')}: ${title}`,
        ...(says && { says }),
        code: code!,
      })),
    )
}

/** A component around a module that makes `shown`. */
const around: Record<FrameworkId, (code: string) => string> = {
  react: (code) => `${code}
export default function Example() {
  return <pre>{JSON.stringify(shown)}</pre>
}
`,
  vue: (code) => `<script setup lang="ts">
${code}</script>

<template>
  <pre>{{ JSON.stringify(shown) }}</pre>
</template>
`,
  svelte: (code) => `<script lang="ts">
${code}</script>

<pre>{JSON.stringify(shown)}</pre>
`,
}

const parsers: Record<FrameworkId, string> = { react: 'typescript', vue: 'vue', svelte: 'svelte' }

/** Narrow, so that most expressions stand over several lines. */
const styles = {
  'with semicolons': { semi: true, printWidth: 40 },
  'without semicolons': { semi: false, printWidth: 60 },
}

/** Titles of samples that Prettier can't read, or, without semicolons, makes into what Vue can't read. */
const unreadable = [
  'a handler of several statements',
  'an arrow function with types in a template',
  'white space and entities',
  'expressions of every kind',
]

async function formatted(framework: FrameworkId, { name, code }: ContractSample) {
  return Promise.all(
    Object.entries(styles).map(async ([style, options]) => ({
      name: `${name}, ${style}`,
      code: await format(code, {
        ...options,
        parser: parsers[framework],
        plugins: [sveltePlugin],
        // White space between elements stays as it is.
        htmlWhitespaceSensitivity: 'strict',
      }),
    })),
  )
}

/** `Svelte: words` stands under the title of what comes to an error in Svelte only, in a build too. */
function inFramework(framework: FrameworkId, { says = '', ...sample }: ContractSample) {
  const [, label, words] = /^(\w+): (.*)/.exec(says) ?? []
  return words && label?.toLowerCase() === framework ? { ...sample, says: words } : sample
}

/** The samples of one framework as they are written. */
export function writtenSamples(framework: FrameworkId): ContractSample[] {
  const wrap = (samples: Titled[]) =>
    samples.map((sample) => ({ ...sample, code: around[framework](sample.code) }))
  const transformed = wrap(titled('typescript/transformed.md'))
  return [
    ...wrap(titled('typescript/erased.md')).map((sample) => inFramework(framework, sample)),
    ...transformed.map((sample) =>
      inFramework(framework, { says: 'Svelte: TypeScript language features like', ...sample }),
    ),
    ...(framework === 'svelte' ? [] : wrap(titled('typescript/refused.md'))),
    ...titled(`${framework}/*.md`),
  ]
}

/** Those that work, as Prettier formats them: with semicolons and without. `of` is the name of the sample. */
export async function formattedSamples(
  framework: FrameworkId,
): Promise<(ContractSample & { of: string })[]> {
  const samples = writtenSamples(framework).filter(
    ({ name, says }) =>
      says === undefined && !unreadable.some((title) => name.endsWith(`: ${title}`)),
  )
  const all = samples.map(async (of) => {
    const both = await formatted(framework, of)
    return both.map((sample) => ({ ...sample, of: of.name }))
  })
  return (await Promise.all(all)).flat()
}
