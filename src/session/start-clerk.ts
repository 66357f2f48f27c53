// Starts Clerk in the page, following the page's session panel. Imported when an example is first seen;
// runs once, in the browser.
import { startFollowedClerk } from './followed-clerk'
import { isEdited, pageReloads, reloadPage } from './page-reload'
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
  const goesBack = pageReloads && state === 'loading' && Boolean(window.Clerk?.loaded)
  // A reload would take the editor away: what isn't edited offers it (see Preview.astro).
  document.documentElement.toggleAttribute('data-behind', goesBack && isEdited())
  if (!goesBack) clerk.show(state)
  else if (!isEdited()) reloadPage(state)
})

$slowLoading.listen(() => {
  if (!pageReloads) clerk.setLatency(latency())
  else if (!isEdited()) reloadPage($sessionState.get())
})
