// What the bench of pages measures: the site, with a page of thirty examples added, and the bare site
// beside it, both built anew and served in the same way.
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { siteHandler } from '../static-server.mjs'
import { exitCode, root, startTool } from '../tool.mjs'
import { buildBareSite } from './bare-site.mjs'

/**
 * Serves a built folder.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>} url: without a slash at its end
 */
export async function serveFolder(folder) {
  const server = createServer(siteHandler(folder, (_req, _res, next) => next()))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** @param {string} folder */
async function buildOwnSite(folder) {
  const build = startTool('astro', ['build', '--outDir', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { THIRTY_EXAMPLES: 'on', FORMER_FILES: 'off' },
  })
  const code = await exitCode(build)
  if (code !== 0) throw new Error(`The site's build failed with exit code ${code}: see above.`)
}

/**
 * Builds both sites and serves them while `use` runs.
 * @template Result
 * @param {(urls: { bare: string, own: string }) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withSites(use) {
  // Inside the project, for the build runs what it has built, which imports packages.
  const cache = join(root, 'node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'bench-'))
  try {
    await buildBareSite(join(folder, 'bare'))
    await buildOwnSite(join(folder, 'own'))
    const bare = await serveFolder(join(folder, 'bare'))
    const own = await serveFolder(join(folder, 'own', 'client'))
    try {
      return await use({ bare: bare.url, own: own.url })
    } finally {
      bare.close()
      own.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
