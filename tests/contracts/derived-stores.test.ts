// What the guides say of derived stores, held to the real stores over the simulator: they follow Clerk's,
// and tell only what changed in them. Runs in Node.
import { computed } from 'nanostores'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSimulator, type SessionState } from '../../src/simulator/simulator'

/** Fresh stores with Clerk loaded in `state`. */
async function startIn(state: SessionState) {
  vi.resetModules()
  const stores = await import('@clerk/astro/client')
  const { runInjectionScript } = await import('@clerk/astro/internal')
  const simulator = createSimulator({ state, latency: 0 })
  vi.stubGlobal('window', {
    Clerk: simulator.clerk,
    history: { pushState() {}, replaceState() {} },
  })
  return { stores, simulator, load: () => runInjectionScript({ prefetchUI: false }) }
}

/** The stores gather what comes at once, `$authStore` with a timer. */
function gathered() {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

beforeEach(
  () => void vi.stubGlobal('document', { getElementById: () => null, querySelectorAll: () => [] }),
)
afterEach(() => void vi.unstubAllGlobals())

test('a derived name goes through the three values of the user, also on the way out', async () => {
  const { stores, simulator, load } = await startIn('signed-in')
  const names: unknown[] = []
  computed(stores.$userStore, (user) => user && user.fullName).subscribe((name) => names.push(name))
  await load()
  await gathered()
  await simulator.show('signed-out')
  await gathered()
  expect(names).toEqual([undefined, 'Maya Lindqvist', undefined, null])
})

test('a touch gives a new user, and tells a derived name nothing', async () => {
  const { stores, simulator, load } = await startIn('signed-in')
  await load()
  await gathered()
  const users: unknown[] = []
  const names: unknown[] = []
  stores.$userStore.subscribe((user) => users.push(user))
  computed(stores.$userStore, (user) => user && user.fullName).subscribe((name) => names.push(name))
  await simulator.clerk.session!.touch()
  await gathered()
  expect(users).toHaveLength(2)
  expect(users[1]).not.toBe(users[0])
  expect(names).toEqual(['Maya Lindqvist'])
})
