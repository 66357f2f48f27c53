// Finds the Chromium that the tests run in, and says what to start it with.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as playwright } from '@playwright/test'
import { chosenProgram, findProgram, isRoot, programFolders } from './programs.mjs'

/** Debian's browser without a window, which takes half of the time, but has no back/forward cache. */
const shell = 'chromium-headless-shell'

/** Looked for on the PATH, in this order. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where browsers are on systems that keep programs off the PATH. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...programFolders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

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

/**
 * What to start the browser with, for Playwright's `launchOptions`; `undefined` when there is none. It
 * is the one at CHROMIUM_PATH, else Playwright's own, else the system's.
 * @param {{ isWhole?: boolean }} [options] isWhole: as readers have it, not one made for tests
 * @returns {{ executablePath?: string, args: string[] } | undefined}
 * @throws {Error} when CHROMIUM_PATH leads nowhere
 */
export function findChromium({ isWhole = false } = {}) {
  const chosen = chosenProgram('CHROMIUM_PATH')
  if (chosen) return { executablePath: chosen, args }
  const own = playwright.executablePath()
  if (existsSync(own)) return isWhole ? { executablePath: own, args } : { args }
  const executablePath = findProgram(isWhole ? names : [shell, ...names], places)
  return executablePath ? { executablePath, args } : undefined
}

/** @type {import('../browser.mjs').Browser} */
export const chromium = {
  isThere: () => findChromium({ isWhole: true }) !== undefined,
  packages: [['chromium', shell], ['chromium']],
  isDebians: false,
  advice: 'install Chromium or Chrome, or set CHROMIUM_PATH to one',
}
