// Makes JavaScript of TypeScript and JSX with Babel, as Vite's own transformer would. Runs in a worker.
import { transformSync, type InputOptions, type PluginItem } from '@babel/core'
import reactJsx from '@babel/plugin-transform-react-jsx'
import typescript from '@babel/plugin-transform-typescript'
import { positionOf } from '../positions'
import type { Problem } from '../problem'
import { commonJs, parameterFields, refusals, spreadChildren } from './babel-plugins'
import { CompileError } from '../compiled'

const filename = 'file.tsx'

/** Where code comes from, by a compiler before this one. */
export type SourceMap = Exclude<InputOptions['inputSourceMap'], boolean | null | undefined>

const jsxPlugin: PluginItem = [reactJsx, { runtime: 'automatic', throwIfNamespace: false }]

/** What Babel's errors tell apart from their words. */
interface BabelError extends Error {
  loc?: { line: number; column: number }
}

/** In Babel's picture of the place: `> 3 | const a = ;` and, under it, a caret. */
const picture = /^> *(\d+) \|.*\n +\| {1}( *)\^/m

function problemOf(error: unknown): Problem {
  if (error instanceof CompileError) return error.problem
  if (!(error instanceof Error)) throw error
  const { message, loc } = error as BabelError
  const [, line, before = ''] = picture.exec(message) ?? []
  const words = message
    .slice(message.indexOf(filename) + filename.length)
    .replace(/^: /, '')
    .split('\n')[0]!
    .replace(/:? \(\d+:\d+\):?$/, '')
  return {
    kind: 'compile',
    message: words,
    ...(loc
      ? { line: loc.line, column: loc.column + 1 }
      : line && { line: Number(line), column: before.length + 1 }),
  }
}

/** The problem, at its place in what `map` leads back to. */
function traced({ line, column, ...problem }: Problem, map: SourceMap | undefined): Problem {
  if (!line || !column) return problem
  const place = { line, column }
  const origin = map ? positionOf({ map: JSON.stringify(map), insertions: [] }, place) : place
  return { ...problem, ...origin }
}

/**
 * JavaScript without types and JSX, and its source map as JSON.
 * @param map where `code` comes from, when it isn't the reader's file itself
 * @throws {CompileError}
 */
export function javascriptOf(
  code: string,
  { isJsx = false, map }: { isJsx?: boolean; map?: SourceMap } = {},
): { code: string; map: string } {
  const jsx = isJsx ? (['jsx'] as const) : []
  try {
    const result = transformSync(code, {
      filename,
      cwd: '/',
      envName: 'production',
      configFile: false,
      babelrc: false,
      highlightCode: false,
      sourceMaps: true,
      ...(map && { inputSourceMap: map }),
      parserOpts: { plugins: ['typescript', 'decorators', 'decoratorAutoAccessors', ...jsx] },
      plugins: [
        ...[refusals, commonJs, parameterFields, spreadChildren, typescript],
        ...(isJsx ? [jsxPlugin] : []),
      ],
    })!
    return { code: result.code!, map: JSON.stringify(result.map) }
  } catch (error) {
    throw new CompileError(traced(problemOf(error), map))
  }
}
