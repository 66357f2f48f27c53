// The table of dependencies in CONTRIBUTING.md and package.json name the same packages.
import { readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }

const packages = Object.keys({
  ...packageJson.dependencies,
  ...packageJson.devDependencies,
  ...packageJson.optionalDependencies,
})

const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies')
const named = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))

test('every package stands in the table', () => {
  const missing = packages.filter((name) => !named.some((pattern) => matchesGlob(name, pattern)))
  expect(missing).toEqual([])
})

test('the table names no package that is not there', () => {
  const gone = named.filter((pattern) => !packages.some((name) => matchesGlob(name, pattern)))
  expect(gone).toEqual([])
})
