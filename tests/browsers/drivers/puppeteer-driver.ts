// The Firefox that is installed, over WebDriver BiDi. Playwright drives only a build of its own: its BiDi
// driver asks for `emulation.setMediaFeaturesOverride`, which Firefox ESR 153 doesn't know.
import { launch, type Frame, type KeyInput } from 'puppeteer-core'
import type { Driver } from './driver'

/** Starts the Firefox at `executablePath`, without a window. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true })
  const [page = await browser.newPage()] = await browser.pages()
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))

  async function frameAt(expression: string): Promise<Frame> {
    const element = (await page.evaluateHandle(expression)).asElement()
    const frame = await (element as { contentFrame?(): Promise<Frame | null> })?.contentFrame?.()
    if (!frame) throw new Error(`No frame is at ${expression}.`)
    return frame
  }

  return {
    engine: 'firefox',
    version: (await browser.version()).replace('/', ' '),
    isDeaf: false,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    async evaluate(expression, frame) {
      return (frame ? await frameAt(frame) : page).evaluate(expression)
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    hover: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const names = keys as readonly KeyInput[]
      for (const key of names) await page.keyboard.down(key)
      for (const key of names.toReversed()) await page.keyboard.up(key)
    },
    resize: (size) => page.setViewport(size),
    screenshot: async () => Buffer.from(await page.screenshot()),
    takeProblems: () => problems.splice(0),
    close: () => browser.close(),
  }
}
