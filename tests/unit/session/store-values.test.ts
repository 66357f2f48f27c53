// Every cell of the store pages' tables, held to the real stores over the simulator: what they hold
// while Clerk loads, and what they hold after a load in each state.
import type { ReadableAtom } from 'nanostores'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { StoreName } from '../../../src/session/store-name'
import { stateIds } from '../../../src/session/states'
import { storeValues } from '../../../src/session/build/store-values'
import { createSimulator, type SessionState } from '../../../src/simulator/simulator'

interface Resource {
  id?: string
  status?: string | null
  loaded?: boolean
  sessions?: Resource[]
  signIn?: object
}

const names = Object.keys(storeValues) as StoreName[]

function text(value: unknown): string {
  if (typeof value !== 'string') return String(value)
  const kind = /^(user|org)_/.exec(value)
  return kind ? `"${kind[0]}…"` : JSON.stringify(value)
}

/** A store's value in the words of `storeValues`. */
function inWords(store: StoreName, value: unknown): string {
  if (typeof value !== 'object' || value === null) return text(value)
  const { status, loaded, sessions } = value as Resource
  const list = (items: unknown) => `[${(items as Resource[]).map(() => 'Session').join(', ')}]`
  const auth = value as Record<string, unknown>
  switch (store) {
    case '$authStore':
      return `{ ${['userId', 'orgId', 'sessionStatus'].map((key) => `${key}: ${text(auth[key])}`).join(', ')} }`
    case '$sessionListStore':
      return list(value)
    case '$clientStore':
      return `Client { sessions: ${list(sessions)} }`
    case '$clerkStore':
      return `Clerk { loaded: ${loaded} }`
    case '$sessionStore':
    case '$signInStore':
    case '$signUpStore':
      return `${store.slice(1, -5).replace(/^./, (first) => first.toUpperCase())} { status: ${text(status)} }`
    default:
      return store.slice(1, -5).replace(/^./, (first) => first.toUpperCase())
  }
}

/** Fresh stores with Clerk started in `state`, and all that each has held since, in words. */
async function startIn(state: SessionState) {
  vi.resetModules()
  const stores = await import('@clerk/astro/client')
  const { runInjectionScript } = await import('@clerk/astro/internal')
  const { clerk } = createSimulator({ state, latency: 0 })
  vi.stubGlobal('window', { Clerk: clerk, history: { pushState() {}, replaceState() {} } })
  const held = new Map<StoreName, string[]>(names.map((name) => [name, []]))
  for (const name of names) {
    const store: ReadableAtom<unknown> = stores[name]
    store.subscribe((value) => {
      const words = inWords(name, value)
      if (held.get(name)!.at(-1) !== words) held.get(name)!.push(words)
    })
  }
  const started = runInjectionScript({ prefetchUI: false })
  if (state !== 'loading') await started
  // $authStore is batched with a timer.
  await new Promise((resolve) => setTimeout(resolve, 20))
  return held
}

beforeEach(() => {
  vi.stubGlobal('document', { getElementById: () => null, querySelectorAll: () => [] })
})

afterEach(() => vi.unstubAllGlobals())

describe.each(stateIds)('%s', (state) => {
  test('every store holds what its table says', async () => {
    const held = await startIn(state)
    const seen = names.map((name) => {
      const words = held.get(name)!
      return [name, state === 'loading' ? words.join(' then ') : words.at(-1)]
    })
    const told = names.map((name) => [
      name,
      storeValues[name][state] ?? storeValues[name]['signed-in'],
    ])
    expect(seen).toEqual(told)
  })
})
