// The version that the simulated Clerk answers is that of the clerk-js it is checked against.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CLERK_JS_VERSION } from '../../../src/simulator/clerk/version'

it('answers the version of the installed @clerk/clerk-js', () => {
  const main = createRequire(import.meta.url).resolve('@clerk/clerk-js')
  const { version } = JSON.parse(readFileSync(join(main, '../../package.json'), 'utf8'))
  expect(CLERK_JS_VERSION).toBe(version)
})
