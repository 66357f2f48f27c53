// What is kept for the tab, in `sessionStorage`. Where the browser blocks it nothing is kept, and a choice
// lasts for the page. Runs in the browser.

/** What is kept under `key`; `null` when that is nothing, or storage is blocked. */
export function readFromTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps `value` under `key`, unless storage is blocked. */
export function keepInTab(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // Nothing to do: see above.
  }
}
