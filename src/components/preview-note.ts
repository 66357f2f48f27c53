// What a preview says when its example renders nothing, as HTML. Runs at build and in the browser.

/**
 * Tells why nothing is there: the store's value. `store` is a store's name (`$sessionStore`), `value`
 * what it holds; `isLoaded` tells `undefined` before Clerk has loaded from `undefined` in between.
 */
export function nothingNote(store: string, value: unknown, isLoaded = false): string {
  const name = `<code>${store}</code>`
  if (value === undefined) {
    const when = isLoaded ? 'while the session changes' : 'while Clerk loads'
    return `Renders nothing: ${name} is <code>undefined</code> ${when}`
  }
  if (value === null) return `Renders nothing: ${name} is <code>null</code> when signed out`
  return `Renders nothing, although ${name} has a value`
}
