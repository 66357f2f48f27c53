// Some pages show what Clerk does once in the life of a page: there the state "Loading" takes a reload,
// as it does in a real app. Runs in the browser.
import type { SessionState } from '../../simulator/simulator'
import { sessionParam, sessionStorageKey } from '../states'
import { keepInTab, readFromTab } from './tab-storage'

/** Where the focus goes after the reload: the number of a panel on the page. */
const focusKey = 'sessionlight:focus-panel'

const panels = [...document.querySelectorAll('session-panel')]

/** Whether this page is one of them: `session: { reloads: true }` in its frontmatter. */
export const pageReloads = panels.some((panel) => panel.hasAttribute('data-reloads'))

/** Reloads the page, which comes back in `state`, with the focus in the same panel. */
export function reloadPage(state: SessionState): void {
  const focused = document.activeElement?.closest('session-panel')
  keepInTab(focusKey, focused ? String(panels.indexOf(focused)) : '')
  if (readFromTab(sessionStorageKey) === state) return location.reload()
  // Storage is blocked: the address carries the state.
  const url = new URL(location.href)
  url.searchParams.set(sessionParam, state)
  history.replaceState(history.state, '', url)
  location.reload()
}

/** After a reload: whether the focus was in this panel. Answers once. */
export function hadFocus(panel: Element): boolean {
  const kept = readFromTab(focusKey)
  const had = Boolean(kept) && panels[Number(kept)] === panel
  if (had) keepInTab(focusKey, '')
  return had
}
