// Whether git can date the pages: in a full clone only.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { hasFullHistory } from '../../../src/site/build/git-history.mjs'

const folder = mkdtempSync(join(tmpdir(), 'git-history-'))
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
    cwd: folder,
    stdio: 'ignore',
  })

beforeAll(() => {
  git('init', 'full')
  for (const message of ['first', 'second']) {
    git('-C', 'full', 'commit', '--allow-empty', '-m', message)
  }
  git('clone', '--depth', '1', pathToFileURL(join(folder, 'full')).href, 'shallow')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a full clone dates its pages', () => {
  expect(hasFullHistory(join(folder, 'full'))).toBe(true)
})

test('a shallow clone does not', () => {
  expect(hasFullHistory(join(folder, 'shallow'))).toBe(false)
})

test('a folder outside of any repository does not', () => {
  expect(hasFullHistory(folder)).toBe(false)
})

test('a machine without git does not', () => {
  vi.stubEnv('PATH', folder)
  expect(hasFullHistory(join(folder, 'full'))).toBe(false)
  vi.unstubAllEnvs()
})
