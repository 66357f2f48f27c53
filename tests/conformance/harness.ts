// Runs one scenario in a page, under the real stores of @clerk/astro, with whichever Clerk the page
// asks for, and hands over the lines. Bundled by `page.ts`; runs in the browser.
import { runInjectionScript } from '@clerk/astro/internal'
import type { BrowserClerk, ClerkOptions } from '@clerk/shared/types'
import type { ComponentControls } from '@clerk/shared/ui'
import { createSimulator } from '../../src/simulator/simulator'
import { Recorder } from './recorder'
import { appear, type Scenario, type Stage, type Step } from './scenario'
import { scenarios } from './scenarios'

/** Milliseconds an answer takes, from either server: longer than the timer of `$authStore`. */
const LATENCY = 20

/** Milliseconds without a line and without a request after which a step is over. */
const QUIET = 60

/** Milliseconds to wait for something that is told, if it is told at all. */
const PATIENCE = 2000

const recorder = new Recorder()
let requests = 0

/** Counts requests under way, so that a step ends only when Clerk has had all its answers. */
function countRequests(): void {
  const original = window.fetch
  window.fetch = async (...args) => {
    requests += 1
    try {
      return await original(...args)
    } finally {
      requests -= 1
    }
  }
}

async function quiet(): Promise<void> {
  for (;;) {
    const count = recorder.lines.length
    await new Promise((resolve) => setTimeout(resolve, QUIET))
    if (requests === 0 && recorder.lines.length === count) return
  }
}

function findClerk(scenario: Scenario, kind: string): BrowserClerk {
  if (kind === 'real') return window.Clerk
  const { state, touch } = scenario
  const simulator = createSimulator({
    state,
    ...(touch && { touch }),
    latency: LATENCY,
    onLeave: (to) => sayLeaves(to),
  })
  return simulator.clerk
}

function sayLeaves(to: string): void {
  const { pathname, search, hash } = new URL(to, location.href)
  recorder.say(`page: leaves for ${pathname}${search}${hash}`)
}

async function take([title, run]: Step, stage: Stage): Promise<void> {
  recorder.say('')
  recorder.say(`## ${title}`)
  try {
    const result = await run(stage)
    recorder.say(result === undefined ? 'done' : `done: ${recorder.nameOf(result)}`)
  } catch (error) {
    recorder.say(`throws ${recorder.nameOf(error)}`)
  }
  await quiet()
  recorder.sayNow(stage.clerk)
}

/** What the app's own router does in scenarios that have one. */
async function push(to: string): Promise<void> {
  recorder.say(`router: goes to ${to}`)
  await appear()
  recorder.say('router: is there')
}

/** Stands where the bundle of Clerk's own components stands, and writes down what they are told. */
class RecordedComponents {
  static version = 'recorded'
  version = 'recorded'

  constructor(_clerk: unknown, _environment: unknown, options: ClerkOptions) {
    this.sayLooks('start', options)
  }

  ensureMounted = async () =>
    ({
      openModal: (modal: string) => recorder.say(`components: open ${modal}`),
      closeModal: (modal: string) => recorder.say(`components: close ${modal}`),
      updateProps: ({ appearance, options }: { appearance?: unknown; options?: ClerkOptions }) => {
        recorder.say(`components: are told the appearance ${JSON.stringify(appearance)}`)
        this.sayLooks('are told', options)
      },
    }) as unknown as ComponentControls

  private sayLooks(verb: string, { appearance, localization }: ClerkOptions = {}) {
    const looks = JSON.stringify({ appearance, localization })
    recorder.say(`components: ${verb} with the options ${looks}`)
  }
}

async function run(name: string, kind: string): Promise<string[]> {
  const scenario = scenarios.find((one) => one.name === name)
  if (!scenario) throw new Error(`No scenario: expected one of scenarios.ts, received ${name}.`)
  countRequests()
  const clerk = findClerk(scenario, kind)
  window.Clerk = clerk
  const stage: Stage = {
    clerk,
    listen: (label, options) => clerk.addListener(recorder.listener(label), options),
    say: (line) => recorder.say(line),
    nameOf: (value) => recorder.nameOf(value),
    heard: async () => {
      const count = recorder.lines.length
      const end = Date.now() + PATIENCE
      while (recorder.lines.length === count && Date.now() < end) await appear()
      await quiet()
    },
  }
  window.addEventListener('unhandledrejection', ({ reason }) => {
    recorder.say(`nobody catches ${recorder.nameOf(reason)}`)
  })
  window.navigation.addEventListener('navigate', ({ destination }) => sayLeaves(destination.url))

  recorder.say('')
  recorder.say('## subscribing to the stores')
  recorder.watchStores()
  for (const step of scenario.before ?? []) await take(step, stage)
  const options = {
    prefetchUI: false,
    telemetry: { disabled: true },
    ...(scenario.router && { routerPush: push, routerReplace: push }),
    ...(scenario.components && { ui: { ClerkUI: RecordedComponents } }),
    ...scenario.options,
  }
  const start = () => runInjectionScript(options)
  await take(['clerk.load(), by the start-up code of @clerk/astro', start], stage)
  // The load has scenarios of its own; the others start after it.
  if (scenario.steps.length > 0 && !scenario.showsLoad) recorder.clear()
  for (const step of scenario.steps) await take(step, stage)
  recorder.say('')
  recorder.say('## how often each was heard')
  recorder.sayCounts()
  return [`# ${scenario.title}`, ...recorder.lines]
}

window.runScenario = run
