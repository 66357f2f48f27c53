// Installs the dependencies when node_modules doesn't match package-lock.json, and does nothing when it
// does. Runs before every npm script, on whatever Node the machine has: keep to what Node 20 can run.
import { execFileSync, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { outdatedPackages } from './install-state.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The oldest Node that Astro runs on. */
const oldestNode = [22, 12]

/** What npm says when it can't reach the registry. */
const networkFailure =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/

/** @param {string} path */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Runs `npm ci`, passing on what it says.
 * @returns {Promise<string | undefined>} one sentence on what went wrong, if anything did
 */
function install() {
  const args = [
    'ci',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--fetch-retry-maxtimeout=10000',
  ]
  const npm = process.env.npm_execpath
  const child = npm
    ? spawn(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], options())
    : spawn('npm', args, { ...options(), shell: process.platform === 'win32' })
  let said = ''
  child.stderr?.on('data', (chunk) => (said += chunk))
  return new Promise((resolve) => {
    child.on('error', (error) =>
      resolve(`npm could not be started (${error.message}): install npm 11.`),
    )
    child.on('close', (code) => {
      const [failure] = networkFailure.exec(said) ?? []
      if (code !== 0 && failure) {
        return resolve(
          `The dependencies could not be installed, because the npm registry can't be reached (${failure}): check the network, or npm's proxy and registry settings, and run the same command again.`,
        )
      }
      process.stderr.write(said)
      resolve(code === 0 ? undefined : `npm ci failed with exit code ${code}: see above.`)
    })
  })
}

/** @returns {import('node:child_process').SpawnOptions} */
function options() {
  return { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] }
}

/** The Node that npm scripts get from now on: the pinned one, where its package is installed. */
function nextNode() {
  const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return execFileSync('node', ['-p', 'process.versions.node'], {
    encoding: 'utf8',
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  }).trim()
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/** @returns {Promise<string | undefined>} */
async function main() {
  const locked = await readJson('package-lock.json')
  if (!locked) return 'package-lock.json is missing or not JSON: restore it from git.'
  const outdated = outdatedPackages(locked, await readJson('node_modules/.package-lock.json'))
  if (outdated.length > 0) {
    console.log('Installing the dependencies (npm ci)')
    const failure = await install()
    if (failure) return failure
  }
  const node = nextNode()
  if (isNewEnough(node)) return undefined
  return `Node ${node} is too old, and the Node pinned in package-lock.json is not installed for ${process.platform}-${process.arch}: install Node ${oldestNode.join('.')} or newer.`
}

const failure = await main()
if (failure) {
  console.error(failure)
  process.exitCode = 1
}
