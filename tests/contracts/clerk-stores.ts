// The real stores over the simulator, for tests that run in Node: fresh ones each time, with as much of a
// browser as Clerk's start-up code asks for.
import { vi } from 'vitest'
import { createSimulator, type SessionState } from '../../src/simulator/simulator'

/** Fresh stores of Clerk, and `load()`, which loads Clerk in `state`. `vi.unstubAllGlobals()` undoes it. */
export async function startIn(state: SessionState) {
  vi.resetModules()
  vi.stubGlobal('document', { getElementById: () => null, querySelectorAll: () => [] })
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
export function gathered() {
  return new Promise<void>((resolve) => setTimeout(resolve, 20))
}
