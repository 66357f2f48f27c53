// A runner of the playground on a page of the built site, without the editor around it: what it tells is
// collected, and looked at from the test.
import { globSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import type { FrameworkId } from '../../../src/site/frameworks'
import type { ActionId } from '../../../src/session/action-lines'
import type { Problem } from '../../../src/playground/problem'
import type { Runner, RunnerOptions } from '../../../src/playground/page/runner/runner'
import type { RunnerEvent } from '../../../src/playground/page/runner/runner-event'
import { expect } from '../reader'

interface PlaygroundWindow extends Window {
  runner: Runner
  events: RunnerEvent[]
}

type EventOf<Type extends RunnerEvent['type']> = Extract<RunnerEvent, { type: Type }>

/** Rendered HTML without what frameworks leave in it for themselves. */
function plainHtml(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/ data-v-[\w-]+(?:="")?/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * HTML without what differs by when and where it was made. Times differ by the second at which a session
 * begins, and Svelte's classes by the name of the file; Astro hands the slot in which an island stands on
 * to its component.
 */
export function comparable(html: string): string {
  return plainHtml(html)
    .replace(/\d+/g, '0')
    .replace(/svelte-\w+/g, 'svelte')
    .replace(/ slot="\w+"/g, '')
}

/** A runner in a page that shows nothing else of the playground. */
export class Playground {
  readonly #refused = new Set<string>()

  constructor(readonly page: Page) {
    page.on('requestfailed', (request) => {
      if (/csp/i.test(request.failure()?.errorText ?? '')) this.#refused.add(request.url())
    })
  }

  /**
   * Takes what the browser says of what it refused out of the console's messages, and the requests that
   * it announces but, by the frame's policy, doesn't send.
   */
  forgetRefusals(problems: string[]) {
    const isRefusal = (problem: string) =>
      [...this.#refused].some((url) => problem === `request to ${url}`) ||
      /Content Security Policy|sandbox|Blocked|Ignored call|Fetch API|Permissions/i.test(problem)
    const others = problems.filter((problem) => !isRefusal(problem))
    problems.splice(0, problems.length, ...others)
  }

  /** Starts a runner in the page `at`, in the session state of that page, if it has one. */
  async open(framework: FrameworkId, { at = '/run-it-yourself/' } = {}) {
    // Of those of former builds that are still there, the newest.
    const [file] = globSync('dist/client/_astro/playground-runner.*.js').toSorted(
      (a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs,
    )
    await this.page.goto(at)
    await this.page.evaluate(
      async ({ url, framework }) => {
        const { Runner } = await import(url)
        const box = document.createElement('div')
        document.body.prepend(box)
        const page = window as unknown as PlaygroundWindow
        page.events = []
        page.runner = new Runner({
          box,
          framework,
          session: document.documentElement.dataset.session ?? 'signed-in',
          latency: 0,
          onEvent: (event: RunnerEvent) => page.events.push(event),
        })
      },
      { url: `/_astro/${basename(file!)}`, framework },
    )
  }

  get frame() {
    return this.page.frameLocator('iframe:not([aria-hidden])')
  }

  /** The same, to run something of the test in it. */
  async sandbox(): Promise<Frame> {
    const element = await this.page.locator('iframe:not([aria-hidden])').elementHandle()
    return (await element!.contentFrame())!
  }

  /** Forgets what was told so far, and runs `code`. */
  async run(code: string) {
    await this.page.evaluate((code) => {
      const page = window as unknown as PlaygroundWindow
      page.events.length = 0
      page.runner.run(code)
    }, code)
  }

  async show(state: RunnerOptions['session']) {
    await this.page.evaluate(
      (state) => (window as unknown as PlaygroundWindow).runner.show(state),
      state,
    )
  }

  async act(action: ActionId): Promise<string> {
    return this.page.evaluate(
      (action) => (window as unknown as PlaygroundWindow).runner.act(action),
      action,
    )
  }

  /** As a reader does who mends the code of a stopped frame and presses "Run again". */
  async runAgain(code: string) {
    await this.run(code)
    await this.page.evaluate(() => (window as unknown as PlaygroundWindow).runner.restart())
  }

  async events<Type extends RunnerEvent['type']>(type: Type): Promise<EventOf<Type>[]> {
    const events = await this.page.evaluate(() => (window as unknown as PlaygroundWindow).events)
    return events.filter((event): event is EventOf<Type> => event.type === type)
  }

  /** What has gone wrong so far. */
  async failures(): Promise<{ problems: Problem[]; isStopped: boolean }> {
    return this.page.evaluate(() => {
      const { events } = window as unknown as PlaygroundWindow
      return {
        problems: events.flatMap((event) => (event.type === 'failed' ? [event.problem] : [])),
        isStopped: events.some(({ type }) => type === 'stopped'),
      }
    })
  }

  /** The last event of that type, waited for. */
  async last<Type extends RunnerEvent['type']>(type: Type): Promise<EventOf<Type>> {
    await expect.poll(async () => (await this.events(type)).length, type).toBeGreaterThan(0)
    return (await this.events(type)).at(-1)!
  }

  /** Waits until the code has rendered something, or failed. */
  async settled() {
    await this.page.waitForFunction(() =>
      (window as unknown as PlaygroundWindow).events.some(({ type }) =>
        ['rendered', 'failed', 'stopped'].includes(type),
      ),
    )
  }

  /** Waits until the code has rendered `html`. */
  async rendered(html: string | RegExp) {
    const shown = async () =>
      plainHtml((await this.events('rendered')).at(-1)?.html ?? 'nothing yet')
    if (typeof html === 'string') await expect.poll(shown).toBe(plainHtml(html))
    else await expect.poll(shown).toMatch(html)
  }

  /** What the code has printed, a line each. */
  async printed(): Promise<string[]> {
    return (await this.events('console')).map(({ text }) => text)
  }
}
