// Finds the Firefox that the tests run in.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { firefox as playwright } from '@playwright/test'
import { chosenProgram, findProgram, programFolders } from './programs.mjs'

/** Where it is on systems that keep programs off the PATH. */
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...programFolders.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
]

/**
 * The one at FIREFOX_PATH, else the system's, which is a reader's; else Playwright's own.
 * @returns {{ path: string } | { own: true } | undefined}
 * @throws {Error} when FIREFOX_PATH leads nowhere
 */
export function findFirefox() {
  const path = chosenProgram('FIREFOX_PATH') ?? findProgram(['firefox-esr', 'firefox'], places)
  if (path) return { path }
  return existsSync(playwright.executablePath()) ? { own: true } : undefined
}

/** @type {import('../browser.mjs').Browser} */
export const firefox = {
  isThere: () => findFirefox() !== undefined,
  packages: [['firefox-esr']],
  isDebians: true,
  advice: 'install Firefox, or set FIREFOX_PATH to one',
}
