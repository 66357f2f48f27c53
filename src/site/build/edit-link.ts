// Where a page's source is edited: in the repository that this checkout came from, else in one that is set.
// Runs at build.
import { spawnSync } from 'node:child_process'
// @ts-expect-error -- the package has no types, and those of others don't know `edit`.
import hostedGitInfo from 'hosted-git-info'

/** What is used of a repository's address, as the package reads it. */
interface HostedRepository {
  type: string
  edit(path: string, options: { committish: string | undefined }): string
}

/** Hosts on which a file can be edited in the browser. */
const hosts = ['github', 'gitlab', 'bitbucket']

/** The last part of an address that stands for any file. */
const file = 'file'

function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** The folder of the repository at `address`, in `branch` or in its default branch, where files are edited. */
function editFolder(address: string | undefined, branch?: string): string | undefined {
  // Without a colon it is a folder of this machine, which the package would take for one of GitHub's.
  const repository: HostedRepository | undefined = address?.includes(':')
    ? hostedGitInfo.fromUrl(address)
    : undefined
  if (!repository || !hosts.includes(repository.type)) return undefined
  return new URL('.', repository.edit(file, { committish: branch })).href
}

/**
 * The address below which the files of this project are edited, with a slash at its end: that of the remote
 * `origin` of the git checkout in `folder`, else that of the repository at `chosen`, REPOSITORY_URL. `undefined`
 * where neither is on GitHub, GitLab or Bitbucket.
 * @throws {Error} when `chosen` is no address
 */
export function editBaseUrl(
  chosen = process.env.REPOSITORY_URL,
  folder = process.cwd(),
): string | undefined {
  if (chosen && !/^[^/\s]+:\S+$/.test(chosen)) {
    throw new Error(
      `REPOSITORY_URL is not valid: expected the address of a git repository, such as https://github.com/owner/name, received "${chosen}".`,
    )
  }
  const head = git(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  const branch = head?.replace(/^origin\//, '')
  return editFolder(git(folder, 'remote', 'get-url', 'origin'), branch) ?? editFolder(chosen)
}
