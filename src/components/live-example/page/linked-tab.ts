// Opens the tab whose panel the address names: results of the search lead there. Runs in the browser.

/** Where Starlight's tabs with the sync key `framework` keep the label of the chosen one. */
const storageKey = 'starlight-synced-tabs__framework'

/** The label of the framework that the reader chose last. */
export function savedFramework(): string | null {
  return localStorage.getItem(storageKey)
}

/** Chooses a tab, in all examples, without saving the choice or moving the focus. */
export function chooseQuietly(tab: HTMLElement): void {
  const saved = savedFramework()
  tab.click()
  tab.blur()
  if (saved === null) localStorage.removeItem(storageKey)
  else localStorage.setItem(storageKey, saved)
}

function openLinkedTab(): void {
  const { hash } = location
  const tabs = document.querySelectorAll<HTMLAnchorElement>('[role="tab"]')
  const tab = hash && [...tabs].find((one) => one.hash === hash)
  if (!tab) return
  if (tab.ariaSelected === 'false') chooseQuietly(tab)
  tab.scrollIntoView()
}

addEventListener('hashchange', openLinkedTab)
// Not before Starlight's tabs are there.
addEventListener('DOMContentLoaded', openLinkedTab)
