// What the playground's page lists as missing is refused in each tab that it names, in the same words and at
// its line.
import { expect, test } from 'vitest'
import type { FrameworkId } from '../../../src/site/frameworks'
import { CompileError } from '../../../src/playground/compiled'
import { fileLimits, moduleLimits, type Limit } from '../../../src/playground/limits'
import { compilers } from './snippets'

type FileLimit = keyof typeof fileLimits

const markup = { react: '', vue: '<template><p /></template>', svelte: '<p>a</p>' }

/** The code of a limit in the fourth line of a file, which uses what it imports. */
function fileWith(framework: FrameworkId, code: string): string {
  const [, name] = /import (?:\{ )?(\w+)(?: \})? from/.exec(code) ?? []
  const script = [code, ...(name ? [`console.log(${name})`] : [])].join('\n')
  if (framework === 'react') return `\n\n\n${script}\nexport default () => <p />\n`
  const setup = framework === 'vue' ? 'setup ' : ''
  return `${markup[framework]}\n\n<script ${setup}lang="ts">\n${script}\n</script>\n`
}

/** Files for what doesn't stand in a script. */
const files: Partial<Record<FileLimit, string>> = {
  script: '\n\n\n<script lang="tsx">\nconst a = 1\n</script>\n',
  template: '\n\n\n<template lang="pug">\np a\n</template>\n',
  style: '\n\n\n<style lang="scss">\np { color: red }\n</style>\n',
  src: '\n\n\n<style src="./styles.css"></style>\n',
  block: '\n\n\n<i18n>\nen: a\n</i18n>\n',
  composes: "\n<style module>\n.a {\n\ncomposes: button from './button.css'; }\n</style>\n",
}

/** It is known once the component runs only: see tests/e2e/playground/contract.spec.ts. */
const later: FileLimit = 'stringTemplate'

async function problemIn(framework: FrameworkId, source: string) {
  try {
    await compilers[framework](source)
  } catch (error) {
    if (error instanceof CompileError) return error.problem
    throw error
  }
  throw new Error('It compiled.')
}

interface Refused {
  framework: FrameworkId
  limit: Limit
  source: string
}

function refusedIn(limit: Limit, file?: string): Refused[] {
  return limit.in.map((framework) => ({
    framework,
    limit,
    source: file ? `${file}${markup[framework]}\n` : fileWith(framework, limit.code),
  }))
}

const refused = [
  ...moduleLimits.flatMap((limit) => refusedIn(limit)),
  ...Object.entries<Limit>(fileLimits).flatMap(([name, limit]) =>
    name === later ? [] : refusedIn(limit, files[name as FileLimit]),
  ),
]

test.each(refused)('$framework refuses $limit.code', async ({ framework, limit, source }) => {
  const problem = await problemIn(framework, source)
  expect(problem.message).toContain(limit.reason)
  expect(problem.message).toContain(limit.instead)
  expect(problem.line).toBeGreaterThanOrEqual(4)
  expect(problem.line).toBeLessThanOrEqual(5)
})
