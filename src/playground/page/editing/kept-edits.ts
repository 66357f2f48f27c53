// A reader's edits, kept in this browser until they are reset; where its storage is full or blocked, until
// the page is left. Runs in the browser.

const prefix = 'sessionlight:edit:'

/** Edits that storage didn't take. */
const unstored = new Map<string, string>()

/** A file of an example has a name that no other on this site has. */
function keyOf(file: string): string {
  return prefix + file
}

/** The edit of `file`; `null` when there is none. */
export function keptEdit(file: string): string | null {
  try {
    return unstored.get(file) ?? localStorage.getItem(keyOf(file))
  } catch {
    return null
  }
}

/** Keeps an edit. False when it lasts no longer than the page. */
export function keepEdit(file: string, code: string): boolean {
  try {
    localStorage.setItem(keyOf(file), code)
    unstored.delete(file)
    return true
  } catch {
    // An older edit must not come back in place of this one.
    forgetEdit(file)
    unstored.set(file, code)
    return false
  }
}

/** Forgets the edit of `file`. */
export function forgetEdit(file: string): void {
  unstored.delete(file)
  try {
    localStorage.removeItem(keyOf(file))
  } catch {
    // Storage is blocked: there is nothing to forget.
  }
}
