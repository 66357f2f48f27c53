// The names of what the form keeps in `localStorage`. Runs in the browser.

/** The reader's answers, sent and unsent. */
export const storageKey = 'sessionlight:feedback'

/** A list of the fields of each answer that was given before the form's script was there. */
export const draftsKey = 'sessionlight:feedback-drafts'
