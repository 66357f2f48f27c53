// Tells whether git can date the pages. Runs at build, for "Last updated on".
import { spawnSync } from 'node:child_process'

/**
 * Whether `folder`, the present one unless told, holds its history from the first commit on. False
 * without git, outside a repository, and in a shallow clone, where git would give every page the date
 * of the oldest commit it has.
 */
export function hasFullHistory(folder = process.cwd()) {
  const git = spawnSync('git', ['rev-parse', '--is-shallow-repository'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return git.status === 0 && git.stdout.trim() === 'false'
}
