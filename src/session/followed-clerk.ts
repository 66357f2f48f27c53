// Starts Clerk as Clerk's integration does, on a simulated `window.Clerk` that follows a session panel,
// and is followed by it. Runs in the page and in the frame of the playground.
import { runInjectionScript } from '@clerk/astro/internal'
import { createSimulator, type SessionState } from '../simulator/simulator'
import { ClerkComponents } from './clerk-components'
import { usualLatency } from './latency'
import { stateOf } from './state-of'

/** The hand of a session panel on Clerk. */
export interface FollowedClerk {
  /** Has Clerk reach that state. */
  show(state: SessionState): void
  /** Loads Clerk anew on a line that takes so many milliseconds. */
  setLatency(milliseconds: number): void
  /** Resolves once Clerk has loaded. */
  readonly loaded: Promise<void>
}

/**
 * Puts a Clerk at `window.Clerk` and starts it. To be called once in a page.
 * @param options.firstLatency of its load, where nobody waits for that: as `latency` unless given
 * @param onState told of a state that Clerk got into by itself: after a sign-out in the console, say
 */
export function startFollowedClerk(
  options: { state: SessionState; latency: number; firstLatency?: number | undefined },
  onState: (state: SessionState) => void,
): FollowedClerk {
  let { state, latency } = options
  const simulator = createSimulator({ state, latency: options.firstLatency ?? latency })

  /** How many changes of the panel are under way. */
  let showing = 0

  function follow() {
    const reached = stateOf(simulator.clerk)
    if (showing > 0 || !reached || reached === state) return
    state = reached
    onState(reached)
  }

  /** At once, however slow the line: a reader who toggles looks at the component. */
  async function show(wanted: SessionState) {
    state = wanted
    showing++
    const isSlow = latency > usualLatency
    simulator.latency = isSlow && !simulator.clerk.loaded ? latency : 0
    await simulator.show(wanted)
    if (--showing === 0) simulator.latency = latency
  }

  async function reload() {
    showing++
    simulator.latency = latency
    const wanted = state
    await simulator.show('loading')
    await simulator.show(wanted)
    showing--
  }

  window.Clerk = simulator.clerk
  const loading = runInjectionScript({ prefetchUI: false, ui: { ClerkUI: ClerkComponents } })
  return {
    loaded: loading.then(() => {
      if (!showing) simulator.latency = latency
      simulator.clerk.addListener(follow)
    }),
    show: (wanted) => void show(wanted),
    setLatency(milliseconds) {
      latency = milliseconds
      void reload()
    },
  }
}
