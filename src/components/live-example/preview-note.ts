// What a preview says when its example renders nothing, as HTML. Runs at build and in the browser.

/** What Clerk says of itself: `window.Clerk`, or what the note needs of it. */
export interface ClerkState {
  loaded: boolean
  session?: unknown
}

/** Stands in the box until the example has been rendered. */
export const loadingNote = 'The example is loading'

/**
 * Tells why nothing is there: the store's value, and what Clerk is doing. `store` is a store's name
 * (`$sessionStore`), `value` what it holds.
 */
export function nothingNote(store: string, value: unknown, clerk?: ClerkState): string {
  const name = `<code>${store}</code>`
  const when = !clerk?.loaded
    ? ' while Clerk loads'
    : clerk.session === undefined
      ? ' while the session changes'
      : clerk.session === null
        ? ' when signed out'
        : ''
  if (value === undefined || value === null) {
    return `Renders nothing: ${name} is <code>${value}</code>${when}`
  }
  return when ? `Renders nothing${when}` : `Renders nothing, although ${name} has a value`
}
