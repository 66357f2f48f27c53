// The lockfile serves every platform, not only the one it was written on. npm leaves out optional packages
// of other platforms when the registry at hand lacks them (https://github.com/npm/cli/issues/4828), and
// `npm ci` then refuses the lockfile, or a Mac gets a site without its native parts.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  version?: string
  optional?: boolean
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const lockfile = new URL('../../../package-lock.json', import.meta.url)
const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(lockfile, 'utf8'),
)

/** What `folder` gets for `name`, as Node looks it up: the nearest on the way to the root. */
function nearest(folder: string, name: string): Locked | undefined {
  const parent = folder.split(/\/?node_modules\//).slice(0, -1)
  const found = packages[`${folder && `${folder}/`}node_modules/${name}`]
  if (found || folder === '') return found
  return nearest(
    parent
      .filter(Boolean)
      .map((part) => `node_modules/${part}`)
      .join('/'),
    name,
  )
}

test('every optional package is locked, for every platform', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const version = nearest(folder, name)?.version
        return !version || (/^\d/.test(range) && version !== range)
      })
      .map(([name, range]) => `${folder} needs ${name}@${range}`),
  )
  expect(missing).toEqual([])
})

test('no package is tied to the registry it was locked from', () => {
  const tied = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))
  expect(tied).toEqual([])
})
