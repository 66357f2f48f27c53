// Starts each engine in the way that this machine has it.
import { findBrowser, type Engine } from '../../../scripts/browser.mjs'
import { findFirefox } from '../../../scripts/browsers/firefox.mjs'
import { findWebKit } from '../../../scripts/browsers/webkit.mjs'
import type { Driver } from './driver'
import { startPlaywright } from './playwright-driver'
import { startFirefox } from './puppeteer-driver'
import { startWebKitGtk } from './webkitgtk-driver'

/**
 * A tab of a browser that has just started.
 * @param options.isWhole Chromium as readers have it, not one made for tests
 * @throws {Error} when there is none, saying what installs it
 */
export async function startDriver(engine: Engine, options: { isWhole: boolean }): Promise<Driver> {
  if (engine === 'chromium') {
    return startPlaywright(engine, { ...options, ...findBrowser(options) })
  }
  const found = engine === 'firefox' ? findFirefox() : findWebKit()
  if (!found) {
    throw new Error(`No ${engine} for the tests: run node scripts/browser.mjs ${engine}.`)
  }
  if ('own' in found) return startPlaywright(engine, {})
  return 'path' in found ? startFirefox(found.path) : startWebKitGtk(found)
}
