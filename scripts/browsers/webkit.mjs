// Finds the WebKit that the tests run in.
import { existsSync, globSync } from 'node:fs'
import { webkit as playwright } from '@playwright/test'
import { findProgram, isExecutable } from './programs.mjs'

/** WebKitGTK's small browser, which Linux distributions keep off the PATH, each in its own place. */
const browsers = [
  '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
  '/usr/{lib,lib64,libexec}/webkit2gtk-4.1/MiniBrowser',
]

/**
 * The system's WebKitGTK, by the paths of its WebDriver, its browser and a display without a screen;
 * else Playwright's own WebKit.
 * @returns {{ driver: string, browser: string, display: string } | { own: true } | undefined}
 */
export function findWebKit() {
  const driver = findProgram(['WebKitWebDriver'])
  const browser = globSync(browsers).find(isExecutable)
  const display = findProgram(['Xvfb'])
  if (driver && browser && display) return { driver, browser, display }
  return existsSync(playwright.executablePath()) ? { own: true } : undefined
}

/** @type {import('../browser.mjs').Browser} */
export const webkit = {
  isThere: () => findWebKit() !== undefined,
  packages: [['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb']],
  isDebians: true,
  advice: "install WebKitGTK's WebDriver and MiniBrowser, and Xvfb",
}
