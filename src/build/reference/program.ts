// The installed packages' types as a TypeScript program. Of what they import, only what the reference shows
// is resolved: without Astro, Vite and the like it is read in a fraction of the time. Runs at build.
import { join } from 'node:path'
import ts from 'typescript'
import { versionOf } from '../../site/build/versions.ts'

/** The packages whose types are read. */
const packages = ['@clerk/astro', '@clerk/shared'] as const

const wanted = /^(\.|@clerk\/shared\b|nanostores$)/

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  // Types are shown as written, so what the language and the browser bring needs no reading.
  noLib: true,
  strict: true,
  skipLibCheck: true,
  types: [],
}

/** Versions by package name, as installed in `root`. */
export function installedVersions(root: string): Record<string, string> {
  return Object.fromEntries(packages.map((name) => [name, versionOf(name, root)]))
}

/** A program, and what the modules named export. */
export interface Program {
  readonly checker: ts.TypeChecker
  exportsOf(file: string): ts.Symbol[]
}

/**
 * The types of `files`, paths from `root`.
 * @throws {Error} when one is not there: the packages have been laid out anew
 */
export function readProgram(root: string, files: readonly string[]): Program {
  const host = ts.createCompilerHost(options)
  const cache = ts.createModuleResolutionCache(root, (name) => name, options)
  host.resolveModuleNameLiterals = (literals, from, redirected, compilerOptions) =>
    literals.map(({ text }) =>
      wanted.test(text)
        ? ts.resolveModuleName(text, from, compilerOptions, host, cache, redirected)
        : { resolvedModule: undefined },
    )
  const paths = files.map((file) => join(root, file))
  const program = ts.createProgram(paths, options, host)
  const checker = program.getTypeChecker()
  return {
    checker,
    exportsOf(file) {
      const source = program.getSourceFile(join(root, file))
      const module = source && checker.getSymbolAtLocation(source)
      if (!module) {
        throw new Error(
          `The reference can't be made: ${file} is missing or exports nothing. Expected: the types of the installed package. If the package keeps them elsewhere now, change the path in src/reference/read-types.ts.`,
        )
      }
      return checker.getExportsOfModule(module)
    },
  }
}
