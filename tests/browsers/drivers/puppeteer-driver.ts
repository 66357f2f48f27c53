// The Firefox that is installed, over WebDriver BiDi. Playwright drives only a build of its own: its BiDi
// driver asks for `emulation.setMediaFeaturesOverride`, which Firefox ESR 153 doesn't know.
import { launch, type ConsoleMessage, type Frame, type KeyInput } from 'puppeteer-core'
import type { Driver } from './driver'

/** What a message of the console says, where an error is more than its kind. */
async function textOf(message: ConsoleMessage): Promise<string> {
  const values = message
    .args()
    .map((value) =>
      value.evaluate((it: unknown) => (it instanceof Error ? `${it} ${it.stack}` : String(it))),
    )
  return (await Promise.all(values).catch(() => [message.text()])).join(' ')
}

/** Starts the Firefox at `executablePath`, without a window. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true })
  // Not the first tab, which never has the focus: what is focused in there gets no click from Enter.
  const page = await browser.newPage()
  const problems: Promise<string>[] = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(textOf(message))
  })
  page.on('pageerror', (error) => problems.push(Promise.resolve(String(error))))

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
    takeProblems: () => Promise.all(problems.splice(0)),
    close: () => browser.close(),
  }
}
