// Keeps the files of former builds beside those of the present one for some days: a page that was opened before
// a new version was published fetches more of its own later. Only files with a hash of their content in their
// name, so nothing old stands in the place of something new. Runs at the end of the build.
import { globSync, statSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The files that have such a name, their compressed forms included: scripts, frames, the search's index. */
const hashedFiles = ['_astro/**', 'pagefind/{fragment,index}/**', 'pagefind/*.pf_meta']

/** What is kept, by the file's path in the site: since when, in milliseconds, or `null` while it is in use. */
type KeptFiles = Record<string, number | null>

/** What is kept and where. */
export interface FormerFilesOptions {
  /** The built site, which gets the former files. */
  built: string
  /** The folder outside of it in which files outlast a build. */
  kept: string
  /** The present time, in milliseconds. */
  now?: number
  /** How long a file is kept after the last build that it was part of, in milliseconds. */
  longest?: number
  /** How much is kept of former builds, in bytes; the newest first. */
  most?: number
}

const day = 86_400_000

/** A page that is older was most likely opened by a browser that restored its tabs, and that asks anew. */
const week = 7 * day

/** A build's are some 6 MB, and most of them don't change. */
const enough = 64_000_000

async function readRecord(file: string): Promise<KeptFiles> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  try {
    return JSON.parse(text)
  } catch {
    // Cut off, by a full disk: the files are found again when they are built again.
    return {}
  }
}

/** Copies a file with its date, by which the newest build's can be told. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
  const { atime, mtime } = statSync(from)
  await utimes(to, atime, mtime)
}

/** The paths of the files that the site gets back, of those in `record` that it doesn't have. */
function chosen(
  record: KeptFiles,
  { kept, now = Date.now(), longest = week, most = enough }: FormerFilesOptions,
) {
  let sum = 0
  return Object.entries(record)
    .flatMap(([path, left]) => {
      const stat = statSync(join(kept, path), { throwIfNoEntry: false })
      return left !== null && now - left <= longest && stat ? { path, left, size: stat.size } : []
    })
    .toSorted((a, b) => b.left - a.left)
    .filter(({ size }) => (sum += size) <= most)
    .map(({ path }) => path)
}

/**
 * Gives a new build the files of former ones, keeps its own for the next, and forgets what is too old.
 * @returns how many former files there are now
 */
export async function keepFormerFiles(options: FormerFilesOptions): Promise<number> {
  const { built, kept, now = Date.now() } = options
  const recordFile = join(kept, 'kept.json')
  const present = new Set(
    globSync(hashedFiles, { cwd: built })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(join(built, path)).isFile()),
  )
  const before = await readRecord(recordFile)
  // Until now they were those of the published pages.
  const left = Object.entries(before).map(([path, since]) => [path, since ?? now] as const)
  const former: KeptFiles = Object.fromEntries(left.filter(([path]) => !present.has(path)))
  const back = chosen(former, options)
  for (const path of back) await copy(join(kept, path), join(built, path))
  for (const path of present) await copy(join(built, path), join(kept, path))
  const record: KeptFiles = Object.fromEntries([
    ...back.map((path) => [path, former[path]!]),
    ...[...present].map((path) => [path, null]),
  ])
  // Whole or not at all.
  await writeFile(`${recordFile}.new`, JSON.stringify(record))
  await rename(`${recordFile}.new`, recordFile)
  for (const name of globSync('*/**', { cwd: kept })) {
    const isFile = statSync(join(kept, name)).isFile()
    if (isFile && !(name.replaceAll('\\', '/') in record)) await rm(join(kept, name))
  }
  return back.length
}
