// Tells whether git can date the pages. Runs at build, for "Last updated on".
import { spawnSync } from 'node:child_process'

/**
 * True in a full clone. False without git, outside a repository, or in a shallow clone, where git
 * would give every page the date of the oldest commit it has.
 */
export function hasFullHistory() {
  const git = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' })
  return git.status === 0 && git.stdout.trim() === 'false'
}
