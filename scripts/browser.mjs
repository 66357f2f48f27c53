// Finds a Chromium for the tests, or installs one. Used by Playwright's config and by `npm test`; run on
// its own, it installs a browser if there is none.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { exitCode, startTool } from './tool.mjs'

/** Debian's browser without a window, which takes half of the time, but has no back/forward cache. */
const shell = 'chromium-headless-shell'

/** Looked for on the PATH, in this order. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where browsers are on systems that keep programs off the PATH. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

const isRoot = process.getuid?.() === 0

/** Keep the browser from talking to anyone but the site; without a sandbox as root, which has none. */
const args = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {string[]} names
 * @returns {string | undefined}
 */
function systemBrowser(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(
    isExecutable,
  )
}

/**
 * What to start the browser with, for Playwright's `launchOptions`; `undefined` when there is none. It
 * is the one at CHROMIUM_PATH, else Playwright's own, else the system's.
 * @param {{ isWhole?: boolean }} [options] isWhole: as readers have it, not one made for tests
 * @returns {{ executablePath?: string, args: string[] } | undefined}
 * @throws {Error} when CHROMIUM_PATH leads nowhere
 */
export function findBrowser({ isWhole = false } = {}) {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (isExecutable(chosen)) return { executablePath: chosen, args }
    throw new Error(`CHROMIUM_PATH is not a program: received "${chosen}". Correct or unset it.`)
  }
  const own = chromium.executablePath()
  if (existsSync(own)) return isWhole ? { executablePath: own, args } : { args }
  const executablePath = systemBrowser(isWhole ? names : [shell, ...names])
  return executablePath ? { executablePath, args } : undefined
}

/** @param {string[]} command */
function runAptGet(...command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', command, { stdio: 'ignore', env }).status === 0
}

/**
 * Installs a browser unless there is one: Playwright's own, or Debian's where that can't be fetched.
 * @throws {Error} when neither can be installed, saying what to do
 */
export async function ensureBrowser() {
  const isThere = () => findBrowser({ isWhole: true }) !== undefined
  if (isThere()) return
  console.log('Installing a browser for the tests (playwright install chromium)')
  const playwright = startTool('@playwright/test:playwright', ['install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  if ((await exitCode(playwright)) === 0 && isThere()) return
  if (isRoot && existsSync('/etc/debian_version')) {
    console.log('Installing a browser for the tests (apt-get install)')
    runAptGet('update')
    for (const packages of [['chromium', shell], ['chromium']]) {
      if (runAptGet('install', '-y', ...packages) && isThere()) return
    }
  }
  throw new Error(
    'No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the same command again.',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureBrowser()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
