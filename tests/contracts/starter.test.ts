// The project that "Get started" builds and that readers download: in every framework it type-checks
// and builds with the packages installed here, and asks for the same versions as this site.
import { globSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { exitCode, root, startTool } from '../../scripts/tool.mjs'
import { frameworks, type FrameworkId } from '../../src/site/frameworks'
import { projectFiles } from '../../src/starter/project'

/** A check and a build take seconds, and more on a busy machine. */
const patience = 300_000

/** The key of an application that exists nowhere. */
const publishableKey = 'pk_test_Y2xlcmsuZXhhbXBsZS5jb20k'

const extensions = Object.fromEntries(frameworks.map(({ id, extension }) => [id, extension]))

async function filesOf(id: FrameworkId) {
  const file = `session-status.${extensions[id]}`
  const code = await readFile(join(root, 'src/examples/session-status', file), 'utf8')
  return projectFiles(id, { file, code })
}

async function write(folder: string, files: Awaited<ReturnType<typeof filesOf>>) {
  await rm(folder, { recursive: true, force: true })
  for (const { path, code } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), code)
  }
}

/** What `astro` printed, when it failed; else nothing. */
async function failure(folder: string, ...args: string[]): Promise<string> {
  const child = startTool('astro', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  }
  return (await exitCode(child)) === 0 ? '' : printed
}

describe.for(frameworks)('the project in $label', ({ id }) => {
  // Inside this project, so that it finds the packages installed here.
  const folder = join(root, 'test-results/starter', id)

  beforeAll(async () => write(folder, await filesOf(id)))

  test('type-checks', { timeout: patience }, async () => {
    expect(await failure(folder, 'check', '--minimumFailingSeverity', 'hint')).toBe('')
  })

  test('builds', { timeout: patience }, async () => {
    expect(await failure(folder, 'build')).toBe('')
  })

  test('asks for the versions that this site runs on', async () => {
    const file = (await filesOf(id)).find(({ path }) => path === 'package.json')
    const { dependencies, devDependencies, overrides } = JSON.parse(file!.code)
    const here = { ...packageJson.dependencies, ...packageJson.devDependencies }
    expect(here).toMatchObject({ ...dependencies, ...devDependencies })
    expect(overrides).toEqual(packageJson.overrides)
  })

  test('takes another component under its own name', () => {
    const files = projectFiles(id, { file: `user-greeting.${extensions[id]}`, code: 'source' })
    const page = files.find(({ path }) => path === 'src/pages/index.astro')!.code
    expect(page).toContain(
      `import UserGreeting from '../components/user-greeting.${extensions[id]}'`,
    )
    expect(page).toContain(`<UserGreeting client:only="${id}" />`)
    expect(files).toContainEqual({
      path: `src/components/user-greeting.${extensions[id]}`,
      code: 'source',
    })
  })

  test('holds the files of its framework alone', async () => {
    expect((await filesOf(id)).map(({ path }) => path)).toEqual([
      '.env.example',
      '.gitignore',
      'README.md',
      'astro.config.mjs',
      'package.json',
      `src/components/session-status.${extensions[id]}`,
      'src/middleware.ts',
      'src/pages/index.astro',
      'tsconfig.json',
    ])
  })
})

test('the project builds as static pages, without a server', { timeout: patience }, async () => {
  const folder = join(root, 'test-results/starter/static')
  const files = (await filesOf('react'))
    .filter(({ path }) => path !== 'src/middleware.ts')
    .map((file) =>
      file.path === 'astro.config.mjs'
        ? { ...file, code: file.code.replace(/^ {2}(adapter|output):.*\n/gm, '') }
        : file,
    )
  await write(folder, files)
  await writeFile(join(folder, '.env'), `PUBLIC_CLERK_PUBLISHABLE_KEY=${publishableKey}\n`)
  expect(await failure(folder, 'build')).toBe('')
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toContain('<astro-island')
  const scripts = globSync(join(folder, 'dist/_astro/*.js')).map((path) =>
    readFileSync(path, 'utf8'),
  )
  expect(scripts.join('\n')).toContain(publishableKey)
})
