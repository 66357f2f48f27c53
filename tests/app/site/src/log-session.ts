// Keeps what the session store emits for as long as the document lives. Runs in the browser.
import { $sessionStore } from '@clerk/astro/client'

declare global {
  interface Window {
    /** the id of each session emitted, or what was emitted instead of one */
    emitted: (string | null | undefined)[]
  }
}

window.emitted = []
$sessionStore.subscribe((session) => {
  window.emitted.push(session && session.id)
})
