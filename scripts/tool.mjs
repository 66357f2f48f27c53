// Runs an installed package's command with the Node that runs this: the pinned one. (A command's own
// first line asks for whatever `node` is first on the PATH.)
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Astro would else report its use to its makers. */
const environment = { ASTRO_TELEMETRY_DISABLED: '1' }

/**
 * The file to run for `command` of `name`, an installed package.
 * @param {string} name
 * @param {string} [command]
 */
function commandFile(name, command = name) {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url)
  const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
  return fileURLToPath(new URL(typeof bin === 'string' ? bin : bin[command], folder))
}

/**
 * Starts a command in the project's folder. `tool` is the package's name, or `package:command`.
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startTool(tool, args, options = {}) {
  const [name = tool, command] = tool.split(':')
  return spawn(process.execPath, [commandFile(name, command), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, ...environment, ...options.env },
  })
}

/**
 * The exit code of `child`: 1 when a signal ended it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
