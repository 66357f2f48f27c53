// Compiles `.tsx` with sucrase, which keeps the lines. Runs in a worker.
import { transform } from 'sucrase'
import { CompileError, type Compile } from '../compiled'
import { moduleOf } from './module-code'
import { checkTsx } from './tsx-check'

/** What sucrase puts around its words: the file, and the place, which it gives as data too. */
const around = /^Error transforming \S+: | \(\d+:\d+\)$/g

function problemOf(error: unknown): CompileError {
  if (!(error instanceof SyntaxError)) throw error
  const { loc } = error as { loc?: { line: number; column: number } }
  return new CompileError({
    kind: 'compile',
    message: error.message.replace(around, ''),
    ...(loc && { line: loc.line, column: loc.column }),
  })
}

/** Compiles a `.tsx` file with a default export, JSX by the automatic runtime. */
export const compileReact: Compile = (source) => {
  try {
    checkTsx(source)
    const { code, sourceMap } = transform(source, {
      transforms: ['typescript', 'jsx'],
      jsxRuntime: 'automatic',
      production: true,
      disableESTransforms: true,
      filePath: 'file.tsx',
      sourceMapOptions: { compiledFilename: 'file.js' },
    })
    return moduleOf('react', { code, map: JSON.stringify(sourceMap) })
  } catch (error) {
    throw error instanceof CompileError ? error : problemOf(error)
  }
}
