// Where "Loading" reloads the page, that would take the editor away: the frame goes there by itself, and
// examples that aren't edited offer the reload (see Preview.astro). Runs in the browser.
import { pageReloads, reloadPage } from '../../../session/page/page-reload'
import { $sessionState } from '../../../session/page/session-state'

const { documentElement: root } = document

let isSet = false

function stay(event: Event): void {
  const isSeen = document.querySelector('[role="tabpanel"]:not([hidden]) [data-editing]')
  if (!isSeen) return
  event.preventDefault()
  root.toggleAttribute('data-behind', $sessionState.get() === 'loading')
}

/** Keeps the page from reloading while edited code is seen on it. */
export function stayOnPage(): void {
  if (isSet || !pageReloads) return
  isSet = true
  // From start-clerk.ts. A name that both import would be a file of its own, on every page.
  document.addEventListener('reload-page', stay)
  $sessionState.listen((state) => {
    if (state !== 'loading') root.removeAttribute('data-behind')
  })
  for (const button of document.querySelectorAll('.behind button')) {
    button.addEventListener('click', () => reloadPage('loading'))
  }
}
