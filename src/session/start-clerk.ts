// Starts Clerk in the page, following the page's session panel. Imported when an example is first seen;
// runs once, in the browser.
import { startFollowedClerk } from './followed-clerk'
import { pageReloads, reloadPage } from './page-reload'
import { $sessionState, isOffered } from './session-state'
import { $slowLoading, latency } from './slow-loading'

/** Set while the panel follows Clerk, which then needs no telling. */
let following = false

const clerk = startFollowedClerk({ state: $sessionState.get(), latency: latency() }, (state) => {
  following = true
  $sessionState.set(isOffered(state) ? state : 'signed-in')
  following = false
})

$sessionState.listen((state) => {
  if (following) return
  if (pageReloads && state === 'loading' && window.Clerk?.loaded) reloadPage(state)
  else clerk.show(state)
})

$slowLoading.listen(() => {
  if (pageReloads) reloadPage($sessionState.get())
  else clerk.setLatency(latency())
})
