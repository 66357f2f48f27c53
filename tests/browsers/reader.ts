// A reader with a browser of any engine, and an open console: in every journey it must stay empty. A
// worker's tests share one browser. Runs in Node.
import { writeFile } from 'node:fs/promises'
import { test as base, expect } from '@playwright/test'
import type { Engine } from '../../scripts/browser.mjs'
import type { Driver, Size } from './drivers/driver'
import { startDriver } from './drivers/start'
import { Network } from './network'
import { layOutForPaper } from './paper'
import { Part } from './part'
import { Place } from './place'

/** What the journeys look at unless they say otherwise. */
const desktop: Size = { width: 1350, height: 900 }

export const phone: Size = { width: 390, height: 844 }

export class Reader {
  private readonly forgiven: RegExp[] = []

  constructor(
    private readonly driver: Driver,
    readonly network: Network,
    /** Where the site is for this test: no other one has kept anything there. */
    readonly origin: string,
  ) {}

  get engine(): Engine {
    return this.driver.engine
  }

  /** Opens an address of the site, until its page has loaded. */
  async open(path: string): Promise<void> {
    await base.step(`open ${path}`, () => this.driver.open(new URL(path, this.origin).href))
  }

  reload(): Promise<void> {
    return this.driver.reload()
  }

  back(): Promise<void> {
    return this.driver.back()
  }

  resize(size: Size): Promise<void> {
    return this.driver.resize(size)
  }

  /** What has this selector on the page, and this name: see `Part.part`. */
  part(css: string, name?: string | RegExp): Part {
    return new Part(new Place(this.driver), []).part(css, name)
  }

  /** Lays the page out by its rules for paper, until it is left: see paper.ts. */
  print(): Promise<void> {
    return this.evaluate(layOutForPaper)
  }

  /** Types with the keyboard, into what has the focus. */
  type(text: string): Promise<void> {
    return this.driver.type(text)
  }

  /** Presses keys by their names, together when joined: `Control+a`. `Mod` is what the system uses for it. */
  press(keys: string): Promise<void> {
    const modifier = process.platform === 'darwin' ? 'Meta' : 'Control'
    return this.driver.press(keys.split('+').map((key) => (key === 'Mod' ? modifier : key)))
  }

  /** Calls a function in the page with values that JSON carries. It is sent as text: it sees nothing else. */
  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return (await this.driver.evaluate(`(${run})(...${JSON.stringify(args)})`)) as Result
  }

  /** The address, from the site's on. */
  async address(): Promise<string> {
    return (await this.evaluate(() => location.href)).slice(this.origin.length)
  }

  /**
   * What is on the clipboard, pasted with the keyboard into a field that stands on the page for it: no
   * engine lets a page read it as freely.
   */
  async clipboard(): Promise<string> {
    await this.evaluate(() => {
      const pad = Object.assign(document.createElement('textarea'), { id: 'clipboard-pad' })
      document.body.append(pad)
      pad.focus()
    })
    await this.press('Mod+v')
    return this.evaluate(() => {
      const pad = document.querySelector<HTMLTextAreaElement>('#clipboard-pad')!
      pad.remove()
      return pad.value
    })
  }

  /** Takes what a test itself made go wrong out of the console's messages. */
  forgive(problem: RegExp): void {
    this.forgiven.push(problem)
  }

  /** What the console told, and answers of 400 and above, but for what is forgiven. */
  async problems(): Promise<string[]> {
    // What the browser has told before its answer to this has arrived.
    await this.driver.evaluate('0')
    const all = [...(await this.driver.takeProblems()), ...this.network.problems]
    // The page before may have told of its end, when the browser broke off what it was fetching.
    const elsewhere = new RegExp(`http://127\\.0\\.0\\.1:(?!${new URL(this.origin).port}\\b)`)
    const own = all.filter((problem) => !elsewhere.test(problem))
    return own.filter((problem) => !this.forgiven.some((pattern) => pattern.test(problem)))
  }
}

interface Fixtures {
  reader: Reader
}

interface WorkerFixtures {
  engine: Engine
  isWhole: boolean
  driver: Driver
}

/** Playwright's `test`, where `reader` is somebody with a browser of the project's engine. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { scope: 'worker', option: true }],
  isWhole: [false, { scope: 'worker', option: true }],
  driver: [
    async ({ engine, isWhole }, use) => {
      const driver = await startDriver(engine, { isWhole })
      await use(driver)
      await driver.close()
    },
    { scope: 'worker' },
  ],
  reader: async ({ driver, baseURL }, use, testInfo) => {
    const network = new Network(baseURL!, driver.isDeaf)
    const reader = new Reader(driver, network, await network.open())
    await driver.resize(desktop)
    testInfo.annotations.push({ type: 'browser', description: driver.version })
    await use(reader)
    const isFailed = testInfo.status !== testInfo.expectedStatus
    if (isFailed) {
      const path = testInfo.outputPath('screenshot.png')
      await writeFile(path, await driver.screenshot())
      await testInfo.attach('screenshot', { path, contentType: 'image/png' })
    }
    const problems = await reader.problems()
    await driver.open('about:blank')
    network.close()
    expect(problems).toEqual([])
  },
})

export { expect }
