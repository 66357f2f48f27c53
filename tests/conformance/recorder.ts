// Writes down, line by line and in order, what an app can see of Clerk: what `addListener` receives
// and what the stores emit, and whether it is the same object as before. Runs in the page.
import type { BrowserClerk, Resources } from '@clerk/shared/types'
import {
  $authStore,
  $billingStore,
  $clerkStore,
  $clientStore,
  $isLoadedStore,
  $organizationStore,
  $sessionListStore,
  $sessionStore,
  $signInStore,
  $signUpStore,
  $userStore,
} from '@clerk/astro/client'
import { describe, Names, readableId } from './names'

const stores = {
  $isLoadedStore,
  $clerkStore,
  $billingStore,
  $clientStore,
  $sessionListStore,
  $signInStore,
  $signUpStore,
  $authStore,
  $sessionStore,
  $userStore,
  $organizationStore,
}

type StoreName = keyof typeof stores

/** A source's dates of last activity, by session id, so that a move can be told. */
type Dates = Map<string, number>

/** Collects the lines of one scenario. */
export class Recorder {
  readonly lines: string[] = []
  private readonly names = new Names()
  private readonly counts = new Map<string, number>()
  private readonly held = new Map<StoreName, { value: unknown; date: number | undefined }>()

  say(line: string): void {
    this.lines.push(line)
  }

  /** Starts to write down what every store emits, its value at the start included. */
  watchStores(): void {
    for (const name of Object.keys(stores) as StoreName[]) {
      const dates: Dates = new Map()
      stores[name].subscribe((value: unknown) => {
        this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
        this.held.set(name, { value, date: dateOf(value) })
        this.say(`${name}: ${describe(value, this.names, dates)}`)
      })
    }
  }

  /** A listener for `clerk.addListener()` that writes down what it is told. */
  listener(name: string): (resources: Resources) => void {
    const dates: Dates = new Map()
    return (resources) => {
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
      const parts = (['client', 'session', 'user', 'organization'] as const).map(
        (key) => `${key} ${describe(resources[key], this.names, dates)}`,
      )
      this.say(`${name}: ${parts.join(' | ')}`)
    }
  }

  /** The name of an object or a value, for a line of the scenario's own. */
  nameOf(value: unknown): string {
    return describe(value, this.names, new Map())
  }

  /** Which stores hold a session whose `lastActiveAt` moved although they did not emit. */
  private sayMovedInPlace(): void {
    for (const [name, was] of this.held) {
      const date = dateOf(was.value)
      if (date === was.date) continue
      this.held.set(name, { ...was, date })
      this.say(`${name}: did not emit, but the lastActiveAt of what it holds moved`)
    }
  }

  /** What Clerk itself has, and which stores hold something else. */
  sayNow(clerk: BrowserClerk): void {
    const own = {
      $clientStore: clerk.client,
      $sessionListStore: clerk.client?.sessions,
      $signInStore: clerk.client?.signIn,
      $signUpStore: clerk.client?.signUp,
      $sessionStore: clerk.session,
      $userStore: clerk.user,
      $organizationStore: clerk.organization,
    }
    const parts = [
      `loaded ${clerk.loaded}`,
      `session ${this.nameOf(clerk.session)}`,
      `user ${this.nameOf(clerk.user)}`,
      `organization ${this.nameOf(clerk.organization)}`,
      `sessions ${this.nameOf(clerk.client?.sessions)}`,
      `last active ${readableId(clerk.client?.lastActiveSessionId)}`,
    ]
    this.say(`Clerk now: ${parts.join(' | ')}`)
    const behind = (Object.keys(own) as (keyof typeof own)[]).filter(
      (name) => stores[name].get() !== own[name],
    )
    if (behind.length > 0) this.say(`holding another object than Clerk: ${behind.join(', ')}`)
    this.sayMovedInPlace()
  }

  /** Forgets the lines so far, but not which objects were seen. */
  clear(): void {
    this.lines.length = 0
    for (const name of this.counts.keys()) this.counts.set(name, 0)
  }

  /** How often each source was heard, once per scenario. */
  sayCounts(): void {
    const counts = [...this.counts].map(([name, count]) => `${name} ${count}`)
    this.say(counts.join(' | '))
  }
}

function dateOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('lastActiveAt' in value)) return undefined
  return value.lastActiveAt instanceof Date ? value.lastActiveAt.getTime() : undefined
}
