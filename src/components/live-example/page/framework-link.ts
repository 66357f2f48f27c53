// Keeps the choice of a framework true where Starlight's tabs don't: in an address that names one, and
// on a page that comes back from the browser's back/forward cache. Runs in the browser.
import { chooseQuietly, savedFramework } from './linked-tab'

const param = 'framework'

function labelOf(tab: Element): string | undefined {
  return tab.textContent?.trim()
}

/** Where the address of a panel has the place of its framework: Starlight numbers tabs, and panels in them. */
const panelNumber = /^#tab-panel-\d+-(\d+)$/

function isLinked(tab: HTMLAnchorElement, url: URL): boolean {
  const number = panelNumber.exec(url.hash)?.[1]
  if (number) return number === panelNumber.exec(tab.hash)?.[1]
  const linked = url.searchParams.get(param)
  return !linked || labelOf(tab)?.toLowerCase() === linked
}

/** The framework goes from the address as soon as the reader chooses another tab. */
function dropWhenLeft(tab: HTMLAnchorElement): void {
  const url = new URL(location.href)
  if (isLinked(tab, url)) return
  url.searchParams.delete(param)
  if (panelNumber.test(url.hash)) url.hash = ''
  history.replaceState(history.state, '', url)
}

const inFrameworkTabs = (selector: string) =>
  `starlight-tabs[data-sync-key="framework"] ${selector}`

for (const tabs of document.querySelectorAll(inFrameworkTabs('[role="tablist"]'))) {
  new MutationObserver(() => {
    const chosen = tabs.querySelector<HTMLAnchorElement>('[aria-selected="true"]')
    if (chosen) dropWhenLeft(chosen)
  }).observe(tabs, { attributeFilter: ['aria-selected'], subtree: true })
}

/** Live examples follow the address before they are painted, other tabs when Starlight's are there. */
addEventListener('DOMContentLoaded', () => {
  const linked = new URL(location.href).searchParams.get(param)
  const tabs = [...document.querySelectorAll<HTMLElement>(inFrameworkTabs('[role="tab"]'))]
  const tab = tabs.find(
    (one) => one.ariaSelected === 'false' && labelOf(one)?.toLowerCase() === linked,
  )
  if (tab && !panelNumber.test(location.hash)) chooseQuietly(tab)
})

addEventListener('pageshow', ({ persisted }) => {
  if (!persisted || new URL(location.href).searchParams.has(param)) return
  const saved = savedFramework()
  const tabs = document.querySelectorAll<HTMLElement>(inFrameworkTabs('[role="tab"]'))
  const tab = [...tabs].find((one) => labelOf(one) === saved)
  if (tab?.ariaSelected === 'false') chooseQuietly(tab)
})
