// Starts Clerk in the page as Clerk's integration does, on a simulated `window.Clerk` that follows
// the session panel. Imported when an example is first seen; runs once, in the browser.
import { runInjectionScript } from '@clerk/astro/internal'
import { createSimulator } from '../simulator/simulator'
import { $sessionState } from './session-state'

/** About what Clerk's own requests take on a good line. */
const loadLatency = 300

const simulator = createSimulator({ state: $sessionState.get(), latency: loadLatency })

window.Clerk = simulator.clerk as typeof window.Clerk
void runInjectionScript({ prefetchUI: false })
$sessionState.listen((state) => {
  simulator.latency = 0
  void simulator.show(state)
})
