// What a build keeps of those before it, for pages that are still open.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFormerFiles } from '../../../../src/build/delivery/former-files'

const day = 86_400_000

let folder: string
let built: string
let kept: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'former-files-'))
  built = join(folder, 'built')
  kept = join(folder, 'kept')
})

afterEach(() => rm(folder, { recursive: true }))

/** A build of these files, by their contents, on a day; resolves to how many former files it got. */
async function build(files: Record<string, string>, onDay: number, options = {}) {
  await rm(built, { recursive: true, force: true })
  for (const [path, content] of Object.entries({ 'index.html': 'page', ...files })) {
    await mkdir(dirname(join(built, path)), { recursive: true })
    await writeFile(join(built, path), content)
  }
  return keepFormerFiles({ built, kept, now: onDay * day, ...options })
}

const has = (path: string) => existsSync(join(built, path))

test('what carries a hash is there after the next build, compressed too; nothing else is', async () => {
  const search = [
    'pagefind/fragment/a.pf_fragment',
    'pagefind/index/a.pf_index',
    'pagefind/a.pf_meta',
  ]
  const hashed = ['_astro/a.js', '_astro/a.js.br', '_astro/frame.a.html', ...search]
  const others = ['old/index.html', 'pagefind/pagefind-entry.json', 'service-worker.js']
  await build(Object.fromEntries([...hashed, ...others].map((path) => [path, path])), 0)
  expect(await build({ '_astro/b.js': 'b' }, 1)).toBe(hashed.length)
  for (const path of hashed) expect(await readFile(join(built, path), 'utf8')).toBe(path)
  expect(others.filter(has)).toEqual([])
})

test('a file is kept a week from the build that left it out, not from the one that made it', async () => {
  await build({ '_astro/a.js': 'a' }, 0)
  await build({ '_astro/b.js': 'b' }, 100)
  await build({ '_astro/c.js': 'c' }, 107)
  expect(['_astro/a.js', '_astro/b.js', '_astro/c.js'].filter(has)).toHaveLength(3)
  await build({ '_astro/c.js': 'c' }, 108)
  expect(has('_astro/a.js')).toBe(false)
  expect(has('_astro/b.js')).toBe(true)
  expect(await readdir(join(kept, '_astro'))).toEqual(['b.js', 'c.js'])
})

test('a file that comes back is in use again', async () => {
  await build({ '_astro/a.js': 'a' }, 0)
  await build({}, 1)
  await build({ '_astro/a.js': 'a' }, 2)
  await build({}, 50)
  expect(has('_astro/a.js')).toBe(true)
})

test('no more is kept than there is room for: what was left out last stays', async () => {
  const most = 10
  await build({ '_astro/a.js': '12345678' }, 0, { most })
  await build({ '_astro/b.js': '12345678' }, 1, { most })
  await build({ '_astro/c.js': '12345678' }, 2, { most })
  expect(['_astro/a.js', '_astro/b.js', '_astro/c.js'].filter(has)).toEqual([
    '_astro/b.js',
    '_astro/c.js',
  ])
  expect(await readdir(join(kept, '_astro'))).toEqual(['b.js', 'c.js'])
})

test('a former file keeps its date', async () => {
  await build({ '_astro/a.js': 'a' }, 0)
  const { mtimeMs } = await stat(join(built, '_astro/a.js'))
  await build({}, 1)
  expect((await stat(join(built, '_astro/a.js'))).mtimeMs).toBeCloseTo(mtimeMs, -1)
})

test('a record that was cut off, or files that are gone, stop no build', async () => {
  await build({ '_astro/a.js': 'a' }, 0)
  await rm(join(kept, '_astro'), { recursive: true })
  expect(await build({ '_astro/b.js': 'b' }, 1)).toBe(0)
  await writeFile(join(kept, 'kept.json'), '{"_ast')
  expect(await build({ '_astro/c.js': 'c' }, 2)).toBe(0)
  expect(await build({}, 3)).toBe(1)
})
