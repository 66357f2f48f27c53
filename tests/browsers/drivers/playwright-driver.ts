// Chromium, and the builds of Firefox and WebKit that Playwright brings along where they can be fetched.
import {
  chromium,
  firefox,
  webkit,
  type BrowserContextOptions,
  type LaunchOptions,
} from '@playwright/test'
import type { Engine } from '../../../scripts/browser.mjs'
import type { Driver } from './driver'

const browserTypes = { chromium, firefox, webkit }

/**
 * Starts a browser, with what `findBrowser` and its like say to start it with.
 * @param options.isWhole with a profile as readers have it: without one, Chromium connects to nothing ahead
 */
export async function startPlaywright(
  engine: Engine,
  { isWhole, ...options }: LaunchOptions & { isWhole?: boolean },
): Promise<Driver> {
  const contextOptions: BrowserContextOptions = {
    serviceWorkers: 'allow',
    // Without a window Chromium asks nobody, and refuses what it lets a reader's click do.
    permissions: engine === 'chromium' ? ['clipboard-write'] : [],
  }
  const context = await (isWhole
    ? browserTypes[engine].launchPersistentContext('', { ...options, ...contextOptions })
    : browserTypes[engine].launch(options).then((browser) => browser.newContext(contextOptions)))
  const browser = context.browser()!
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  return {
    engine,
    version: `${browser.browserType().name()} ${browser.version()}`,
    isDeaf: false,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    async evaluate(expression, frame) {
      if (!frame) return page.evaluate(expression)
      const element = await page.evaluateHandle<Element>(frame)
      const inside = await element.asElement()?.contentFrame()
      if (!inside) throw new Error(`No frame is at ${frame}.`)
      return inside.evaluate(expression)
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    hover: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys.join('+')),
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    takeProblems: async () => problems.splice(0),
    close: () => browser.close(),
  }
}
