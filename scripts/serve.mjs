// `npm start`: builds the site and serves it, endpoints included, at PORT (4321) of HOST (127.0.0.1).
// With --reuse-build it builds only where no build is found: for more processes beside the first, and
// for Playwright's config.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readSettings } from '../src/feedback/server/settings.ts'
import { build } from './build.mjs'
import { assertPortIsFree, parsePort } from './port.mjs'
import { siteHandler } from './static-server.mjs'
import { root } from './tool.mjs'

const folder = join(root, 'dist', 'client')
const entry = join(root, 'dist', 'server', 'entry.mjs')
const localHost = '127.0.0.1'

/** How long requests under way may take when the server is told to stop, in milliseconds. */
const patience = 10_000

/** How long a client may take to send a request, in milliseconds. */
const requestTimeout = 20_000

/** @param {string} host */
function shownHost(host) {
  if (host === localHost || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * Stops taking connections, and lets those that there are end with the request under way. The process
 * ends when all have, and what else is open closes then.
 * @param {import('node:http').Server} server
 */
function stopOnSignal(server) {
  let stopping = false
  server.prependListener('request', (_req, res) => {
    if (stopping) res.setHeader('Connection', 'close')
  })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stopping = true
      server.close()
      setTimeout(() => server.closeAllConnections(), patience).unref()
    })
  }
}

async function main() {
  const port = parsePort(process.env.PORT)
  readSettings(process.env)
  const host = process.env.HOST || localHost
  // A browser may take `localhost` for ::1, and would then find the other program.
  await assertPortIsFree(port, host === localHost ? [host, '::1'] : [host])

  const isBuilt = existsSync(join(folder, 'index.html')) && existsSync(entry)
  if (!process.argv.includes('--reuse-build') || !isBuilt) await build()

  const { handler } = await import(pathToFileURL(entry).href)
  const server = createServer({ requestTimeout }, siteHandler(folder, handler))
  stopOnSignal(server)
  server.listen(port, host)
  await once(server, 'listening')
  console.log(`Sessionlight is at http://${shownHost(host)}:${port}`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
