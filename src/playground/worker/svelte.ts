// Compiles `.svelte`, with runes and without. Runs in a worker.
import { parse } from 'acorn'
import { compile } from 'svelte/compiler'
import { CompileError, type Compile } from '../compiled'
import { refuseOtherFiles } from './likeness'
import { moduleOf } from './module-code'
import type { Node } from './program'
import { refuseSvelteLimits } from './svelte-limits'

/** Svelte's columns count from 0, and its words end with a link, which stays. */
interface SvelteError extends Error {
  code: string
  start?: { line: number; column: number }
}

function problemOf(error: unknown): CompileError {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const { message, start } = error as SvelteError
  return new CompileError({
    kind: 'compile',
    message,
    ...(start && { line: start.line, column: start.column + 1 }),
  })
}

function parseModule(code: string): Node {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node
}

/** Compiles a `.svelte` file. */
export const compileSvelte: Compile = async (source) => {
  refuseOtherFiles('svelte', source)
  refuseSvelteLimits(source)
  try {
    const { js, css } = compile(source, {
      generate: 'client',
      dev: false,
      css: 'external',
      discloseVersion: false,
      filename: 'App.svelte',
    })
    const { code, map } = js
    return moduleOf('svelte', { code, css: css?.code ?? '', map: JSON.stringify(map) }, parseModule)
  } catch (error) {
    throw error instanceof CompileError ? error : problemOf(error)
  }
}
