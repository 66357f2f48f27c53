// Starts Clerk in the page, following the page's session panel. Imported when an example is first seen;
// runs once, in the browser.
import { startFollowedClerk } from '../followed-clerk'
import { pageReloads, reloadPage } from './page-reload'
import { $sessionState, isOffered } from './session-state'
import { $slowLoading, latency } from './slow-loading'

/** Reloads the page, unless edited code keeps it: see stay-on-page.ts, which listens. */
function reload(): void {
  const event = new Event('reload-page', { cancelable: true })
  if (document.dispatchEvent(event)) reloadPage($sessionState.get())
}

/** Set while the panel follows Clerk, which then needs no telling. */
let following = false

const clerk = startFollowedClerk({ state: $sessionState.get(), latency: latency() }, (state) => {
  following = true
  $sessionState.set(isOffered(state) ? state : 'signed-in')
  following = false
})

$sessionState.listen((state) => {
  if (following) return
  if (pageReloads && state === 'loading' && window.Clerk?.loaded) reload()
  else clerk.show(state)
})

$slowLoading.listen(() => {
  if (pageReloads) reload()
  else clerk.setLatency(latency())
})

// On the page's own thread the first date takes a slow phone 100 ms, in the task that renders the example.
if (document.querySelector('[data-dates]')) {
  new Worker(new URL('../worker/first-date.ts', import.meta.url), { type: 'module' })
}
