// What a preview says when its example renders nothing, as HTML. Runs at build and in the browser.

/** What Clerk says of itself: `window.Clerk`, or what the note needs of it. */
export interface ClerkState {
  loaded: boolean
  session?: unknown
}

/**
 * Tells why nothing is there: the store's value, and what Clerk is doing. `store` is a store's name
 * (`$sessionStore`), `value` what it holds.
 */
export function nothingNote(store: string, value: unknown, clerk?: ClerkState): string {
  const name = `<code>${store}</code>`
  if (value === undefined) {
    const when = clerk?.loaded ? 'while the session changes' : 'while Clerk loads'
    return `Renders nothing: ${name} is <code>undefined</code> ${when}`
  }
  if (value === null) {
    const when = clerk?.session ? '' : ' when signed out'
    return `Renders nothing: ${name} is <code>null</code>${when}`
  }
  return `Renders nothing, although ${name} has a value`
}
