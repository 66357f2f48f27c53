// Starts the built site in a process of its own, for the bench and for tests that stop or kill it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './port.mjs'
import { root } from './tool.mjs'

/** How long the site may take to start, in milliseconds. */
const patience = 60_000

/**
 * A site that listens at `url`. `log` gives what it has printed.
 * @typedef {{
 *   url: string,
 *   child: import('node:child_process').ChildProcess,
 *   log: () => string,
 *   exited: Promise<{ code: number | null, signal: NodeJS.Signals | null }>,
 *   end: (signal?: NodeJS.Signals) => Promise<void>,
 * }} Site
 */

/**
 * Starts the site as it is built, with `env` added to the environment, on a free port unless told.
 * @param {Record<string, string>} env
 * @param {number} [port]
 * @returns {Promise<Site>}
 * @throws {Error} when it doesn't start
 */
export async function startSite(env, port) {
  const chosen = port ?? (await freePort())
  const child = spawn(process.execPath, ['scripts/serve.mjs', '--reuse-build'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(chosen), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (output += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (output += chunk))
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  await new Promise((resolve, reject) => {
    const timer = setTimeout(reject, patience, new Error('The site took too long to start.'))
    child.stdout?.on('data', () => {
      if (!output.includes('Sessionlight is at')) return
      clearTimeout(timer)
      resolve(undefined)
    })
    void exited.then(() => {
      clearTimeout(timer)
      reject(new Error(`The site did not start:\n${output}`))
    })
  })
  return {
    url: `http://127.0.0.1:${chosen}`,
    child,
    log: () => output,
    exited,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await exited
    },
  }
}
