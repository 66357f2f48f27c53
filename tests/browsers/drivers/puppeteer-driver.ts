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

/**
 * What Firefox says of a file that it was fetching when its page was left: by way of the service worker, or
 * as an error that can't be asked any more.
 */
const brokenOff =
  /A ServiceWorker intercepted the request|error loading dynamically imported module|^(undefined|JSHandle@error)$/

/** Connections are made ahead, as Firefox does by itself; and peers are reached on this machine too. */
const extraPrefsFirefox = {
  'network.http.speculative-parallel-limit': 20,
  'media.peerconnection.ice.loopback': true,
}

/** Starts the Firefox at `executablePath`, without a window. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const options = { executablePath, headless: true, extraPrefsFirefox }
  const browser = await launch({ browser: 'firefox', ...options })
  // Not the first tab, which never has the focus: what is focused in there gets no click from Enter.
  const page = await browser.newPage()
  const problems: Promise<string | undefined>[] = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) hear(textOf(message))
  })
  page.on('pageerror', (error) => hear(Promise.resolve(String(error))))

  let isLeaving = false

  function hear(text: Promise<string>): void {
    const wasLeaving = isLeaving
    problems.push(text.then((told) => (wasLeaving && brokenOff.test(told) ? undefined : told)))
  }

  async function leave(how: () => Promise<unknown>): Promise<void> {
    isLeaving = true
    await how()
    isLeaving = false
  }

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
    open: (url) => leave(() => page.goto(url)),
    reload: () => leave(() => page.reload()),
    back: () => leave(() => page.goBack()),
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
    takeProblems: async () =>
      (await Promise.all(problems.splice(0))).filter((problem) => problem !== undefined),
    close: () => browser.close(),
  }
}
