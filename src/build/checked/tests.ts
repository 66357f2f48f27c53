// What the tests promise, counted and told from their files. Runs at build, in the project's folder.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

export { differences } from '../../../tests/conformance/differences'

/** A file of tests: its opening comment, and how many tests it writes down. */
export interface TestFile {
  readonly name: string
  readonly promise: string
  readonly tests: number
}

const startsTest = /^\s*(?:test|it)(?:\.each|\.for)?\(/gm

/** The comment that a file opens with, on one line. */
export function openingComment(source: string): string {
  const lines = source.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join(' ')
}

function testFiles(pattern: string): TestFile[] {
  return globSync(pattern)
    .toSorted()
    .map((file) => {
      const source = readFileSync(file, 'utf8')
      return {
        name: basename(file).replace(/(\.phone)?\.(test|spec)\.ts$/, ''),
        promise: openingComment(source),
        tests: source.match(startsTest)?.length ?? 0,
      }
    })
}

/** In a browser, against the built site. */
export const browserTests = testFiles('tests/e2e/**/*.spec.ts')

/** Without a browser. */
export const unitTests = testFiles('tests/{unit,contracts}/**/*.test.ts')

/** The steps that the real clerk-js and the simulator are put through, by name. */
export const scenarios = globSync('tests/conformance/recorded/*.txt')
  .map((file) => basename(file, '.txt'))
  .toSorted()

/** The examples, each of which is there once for each framework. */
export const examples = globSync('src/examples/*/example.json').length

/** How many tests `files` write down. */
export function countTests(files: readonly TestFile[]): number {
  return files.reduce((sum, { tests }) => sum + tests, 0)
}
