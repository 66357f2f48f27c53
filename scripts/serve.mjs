// `npm start`: builds the site and serves it at PORT (4321) of HOST (127.0.0.1). With --reuse-build it
// builds only where no build is found: for Playwright's config.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { assertPortIsFree, parsePort } from './port.mjs'
import { staticHandler } from './static-server.mjs'
import { exitCode, root, startTool } from './tool.mjs'

const folder = join(root, 'dist')
const localHost = '127.0.0.1'

/** How long answers under way may take when the server is told to stop, in milliseconds. */
const patience = 2000

async function build() {
  const child = startTool('astro', ['build'])
  const stop = () => child.kill('SIGTERM')
  process.once('SIGTERM', stop)
  const code = await exitCode(child)
  process.off('SIGTERM', stop)
  if (code !== 0) throw new Error(`The build failed with exit code ${code}: see above.`)
}

/** @param {string} host */
function shownHost(host) {
  if (host === localHost || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function main() {
  const port = parsePort(process.env.PORT)
  const host = process.env.HOST || localHost
  // A browser may take `localhost` for ::1, and would then find the other program.
  await assertPortIsFree(port, host === localHost ? [host, '::1'] : [host])

  const reuse = process.argv.includes('--reuse-build') && existsSync(join(folder, 'index.html'))
  if (!reuse) await build()

  const server = createServer(staticHandler(folder))
  server.listen(port, host)
  await once(server, 'listening')
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close()
      setTimeout(() => server.closeAllConnections(), patience).unref()
    })
  }
  console.log(`Sessionlight is at http://${shownHost(host)}:${port}`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
