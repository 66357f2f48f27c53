// Finds the browsers for the tests, or installs them. Used by Playwright's config and by `npm test`; run
// on its own, it installs those named, or Chromium: `node scripts/browser.mjs firefox webkit`.
import { fileURLToPath } from 'node:url'
import { chromium, findChromium } from './browsers/chromium.mjs'
import { firefox } from './browsers/firefox.mjs'
import { hasDebianPackages, runAptGet } from './browsers/programs.mjs'
import { webkit } from './browsers/webkit.mjs'
import { exitCode, startTool } from './tool.mjs'

/**
 * - `isThere`: whether this machine has it.
 * - `packages`: Debian's that bring it; later ones are tried when earlier ones can't be had.
 * - `isDebians`: whether Debian's is asked for before Playwright's own, for the tests prefer it.
 * - `advice`: what a person can do, as the start of a sentence.
 * @typedef {{
 *   isThere: () => boolean,
 *   packages: string[][],
 *   isDebians: boolean,
 *   advice: string,
 * }} Browser
 */

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {Record<Engine, Browser>} */
const browsers = { chromium, firefox, webkit }

export { findChromium as findBrowser }

/** @param {Engine} engine */
async function installPlaywrights(engine) {
  console.log(`Installing a browser for the tests (playwright install ${engine})`)
  const playwright = startTool('@playwright/test:playwright', ['install', engine], {
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  return (await exitCode(playwright)) === 0
}

/** @param {Engine} engine */
async function installDebians(engine) {
  if (!hasDebianPackages()) return false
  console.log(`Installing a browser for the tests (apt-get install, for ${engine})`)
  runAptGet('update')
  return browsers[engine].packages.some((names) => runAptGet('install', '-y', ...names))
}

/**
 * Installs a browser unless there is one: Playwright's own build or Debian's, whichever can be had.
 * @param {Engine} [engine]
 * @throws {Error} when neither can be installed, saying what to do
 */
export async function ensureBrowser(engine = 'chromium') {
  const { isThere, isDebians, advice } = browsers[engine]
  if (isThere()) return
  const ways = [installPlaywrights, installDebians]
  for (const install of isDebians ? ways.toReversed() : ways) {
    if ((await install(engine)) && isThere()) return
  }
  throw new Error(`No ${engine} for the tests: ${advice}, and run the same command again.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const named = process.argv.slice(2)
    for (const name of named.length > 0 ? named : ['chromium']) {
      if (!Object.hasOwn(browsers, name)) {
        const known = Object.keys(browsers).join(', ')
        throw new Error(`There is no such browser: expected some of ${known}, received "${name}".`)
      }
      await ensureBrowser(/** @type {Engine} */ (name))
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
