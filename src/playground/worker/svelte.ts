// Compiles `.svelte`, with runes and without. Runs in a worker.
import { compile } from 'svelte/compiler'
import { CompileError, type Compile } from '../compiled'
import { moduleOf } from './module-code'

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

/** Compiles a `.svelte` file. */
export const compileSvelte: Compile = (source) => {
  try {
    const { js, css } = compile(source, {
      generate: 'client',
      dev: false,
      css: 'external',
      discloseVersion: false,
      filename: 'App.svelte',
    })
    return moduleOf('svelte', { code: js.code, css: css?.code ?? '', map: JSON.stringify(js.map) })
  } catch (error) {
    throw error instanceof CompileError ? error : problemOf(error)
  }
}
