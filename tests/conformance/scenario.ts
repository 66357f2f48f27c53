// What a scenario is: a state to start in and steps to take, the same for the real Clerk and for the
// simulated one. Types only, and what steps often need.
import type { BrowserClerk, ClerkOptions, SessionResource } from '@clerk/shared/types'
import { identifiers, type People } from '../../src/simulator/api/people'
import type { TouchAnswer } from '../../src/simulator/api/client-json'
import type { SessionState } from '../../src/simulator/states'

declare global {
  interface Window {
    /** What `harness.ts` does in the page: runs a scenario and answers its lines. */
    runScenario: (name: string, kind: 'real' | 'simulated') => Promise<string[]>
  }
}

/** What a step has at hand. */
export interface Stage {
  readonly clerk: BrowserClerk
  /** adds a recorded listener; returns what removes it */
  listen(name: string, options?: { skipInitialEmit?: boolean }): () => void
  /** writes a line of the step's own */
  say(line: string): void
  /** which object a value is, see `names.ts` */
  nameOf(value: unknown): string
  /** waits until somebody is told something, for what nothing can be awaited of; gives up in time */
  heard(): Promise<void>
}

/** A step: how a reader would call it, and what it does. What it returns or throws is written down. */
export type Step = readonly [title: string, run: (stage: Stage) => unknown]

/** A script for a Clerk in a page of its own. */
export interface Scenario {
  /** the name of its file in `recorded/` */
  readonly name: string
  /** what one learns from it, as a sentence */
  readonly title: string
  readonly state: Exclude<SessionState, 'loading'>
  /** what a touch answers; `renews` unless given */
  readonly touch?: TouchAnswer
  /** an app whose own router goes to URLs within the page; else Clerk leaves the page for them */
  readonly router?: boolean
  /** an app with Clerk's own components: what they are told is written down */
  readonly components?: boolean
  readonly options?: Pick<
    ClerkOptions,
    'afterSignOutUrl' | 'taskUrls' | 'selectInitialSession' | 'appearance' | 'localization'
  >
  /** whether the load is part of it; it is when there are no steps after it */
  readonly showsLoad?: boolean
  /** taken before Clerk loads */
  readonly before?: readonly Step[]
  readonly steps: readonly Step[]
}

/** The step with which most scenarios begin: a recorded listener, added before the load. */
export const listening: readonly Step[] = [
  ['clerk.addListener(listener)', ({ listen }) => void listen('listener')],
]

/** The session of a person, among all of the client. */
export function sessionOf(clerk: BrowserClerk, name: keyof People): SessionResource | undefined {
  return clerk.client?.sessions.find(
    ({ publicUserData }) => publicUserData.identifier === identifiers[name],
  )
}

/** Milliseconds a slow page of the app takes to appear: longer than the timer of `$authStore`. */
const PAGE_DELAY = 30

/** Waits as long as an app's next page takes. */
export const appear = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAGE_DELAY)
  })
