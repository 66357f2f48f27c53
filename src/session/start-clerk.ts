// Starts Clerk in the page as Clerk's integration does, on a simulated `window.Clerk` that follows the
// session panel. Imported when an example is first seen; runs once, in the browser.
import { runInjectionScript } from '@clerk/astro/internal'
import { createSimulator } from '../simulator/simulator'
import { ClerkComponents } from './clerk-components'
import { pageReloads, reloadPage } from './page-reload'
import { $sessionState, isOffered } from './session-state'
import { $slowLoading, latency } from './slow-loading'
import { stateOf } from './state-of'

const simulator = createSimulator({ state: $sessionState.get(), latency: latency() })

/** How many changes of the panel are under way. */
let showing = 0

/** Set while the panel follows Clerk, which then needs no telling. */
let following = false

/** Panel to Clerk. At once, however slow the line: a reader who toggles looks at the component. */
async function show() {
  if (following) return
  const state = $sessionState.get()
  if (pageReloads && state === 'loading' && simulator.clerk.loaded) return reloadPage(state)
  showing++
  simulator.latency = $slowLoading.get() && !simulator.clerk.loaded ? latency() : 0
  await simulator.show(state)
  if (--showing === 0) simulator.latency = latency()
}

/** Clerk to panel: after a sign-out in the console, say, the panel says "Signed out". */
function follow() {
  const state = stateOf(simulator.clerk)
  if (showing > 0 || !state || state === $sessionState.get()) return
  following = true
  $sessionState.set(isOffered(state) ? state : 'signed-in')
  following = false
}

/** Loads Clerk anew on the line that the reader has chosen. */
async function reload() {
  const state = $sessionState.get()
  if (pageReloads) return reloadPage(state)
  showing++
  simulator.latency = latency()
  await simulator.show('loading')
  await simulator.show(state)
  showing--
}

window.Clerk = simulator.clerk
void runInjectionScript({ prefetchUI: false, ui: { ClerkUI: ClerkComponents } }).then(() =>
  simulator.clerk.addListener(follow),
)
$sessionState.listen(show)
$slowLoading.listen(reload)
