// A reader's edits, kept in this browser until they are reset. Runs in the browser.

const prefix = 'sessionlight:edit:'

/** A file of an example has a name that no other on this site has. */
function keyOf(file: string): string {
  return prefix + file
}

/** The edit of `file`; `null` when there is none, or storage is blocked. */
export function keptEdit(file: string): string | null {
  try {
    return localStorage.getItem(keyOf(file))
  } catch {
    return null
  }
}

/** Keeps an edit. False when it can't be kept: storage is full or blocked. */
export function keepEdit(file: string, code: string): boolean {
  try {
    localStorage.setItem(keyOf(file), code)
    return true
  } catch {
    // An older edit must not come back in place of this one.
    forgetEdit(file)
    return false
  }
}

/** Forgets the edit of `file`. */
export function forgetEdit(file: string): void {
  try {
    localStorage.removeItem(keyOf(file))
  } catch {
    // Storage is blocked: there is nothing to forget.
  }
}
