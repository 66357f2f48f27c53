// Where "Edit page" leads: to the repository of the checkout, else to one that is set, else there is none.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { editBaseUrl } from '../../../src/site/build/edit-link'

const folder = mkdtempSync(join(tmpdir(), 'edit-link-'))
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })

/** The checkout, with `origin` at `address`. */
function cameFrom(address: string) {
  git('remote', 'add', 'origin', address)
}

beforeEach(() => {
  rmSync(join(folder, '.git'), { recursive: true, force: true })
  git('init')
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  'https://github.com/owner/name.git',
  'https://github.com/owner/name',
  'git@github.com:owner/name.git',
  'ssh://git@github.com/owner/name.git',
  'git://github.com/owner/name.git',
])('%s is a repository on GitHub', (address) => {
  cameFrom(address)
  expect(editBaseUrl('', folder)).toBe('https://github.com/owner/name/edit/HEAD/')
})

test.each(['https://gitlab.com/group/part/name.git', 'git@gitlab.com:group/part/name.git'])(
  '%s is a repository on GitLab',
  (address) => {
    cameFrom(address)
    expect(editBaseUrl('', folder)).toBe('https://gitlab.com/group/part/name/-/edit/HEAD/')
  },
)

test.each(['https://user@bitbucket.org/owner/name.git', 'git@bitbucket.org:owner/name.git'])(
  '%s is a repository on Bitbucket',
  (address) => {
    cameFrom(address)
    expect(editBaseUrl('', folder)).toBe('https://bitbucket.org/owner/name/src/HEAD/')
  },
)

test('the branch is the one that the remote has for its default', () => {
  cameFrom('https://github.com/owner/name.git')
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/next/two')
  expect(editBaseUrl('', folder)).toBe('https://github.com/owner/name/edit/next%2Ftwo/')
})

test('no password of the remote gets into a page', () => {
  cameFrom('https://user:secret@github.com/owner/name.git')
  expect(editBaseUrl('', folder)).not.toContain('secret')
})

test.each([
  'https://git.example/owner/name.git',
  'git@git.example:owner/name.git',
  '../owner',
  'owner/name',
])('%s is nowhere that a file could be edited', (address) => {
  cameFrom(address)
  expect(editBaseUrl('', folder)).toBeUndefined()
  expect(editBaseUrl('https://github.com/set/name', folder)).toContain('/set/name/')
})

test('without a remote the setting is taken, and else there is no link', () => {
  expect(editBaseUrl('', folder)).toBeUndefined()
  expect(editBaseUrl('https://gitlab.com/set/name', folder)).toContain('gitlab.com/set/name/')
  expect(editBaseUrl('https://git.example/set/name', folder)).toBeUndefined()
})

test('the remote comes before the setting', () => {
  cameFrom('https://github.com/owner/name.git')
  expect(editBaseUrl('https://github.com/set/name', folder)).toContain('/owner/name/')
})

test.each(['owner/name', '/folder', 'none'])('%s stops the build in one sentence', (address) => {
  expect(() => editBaseUrl(address, folder)).toThrow(
    `REPOSITORY_URL is not valid: expected the address of a git repository, such as https://github.com/owner/name, received "${address}".`,
  )
})
