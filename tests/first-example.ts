// The first example of the `$sessionStore` page, as readers see it in any browser.

/** The three frameworks as their tabs are labelled, with the file each example page shows first. */
export const frameworks = [
  { id: 'react', label: 'React', file: 'session.tsx' },
  { id: 'vue', label: 'Vue', file: 'session.vue' },
  { id: 'svelte', label: 'Svelte', file: 'session.svelte' },
] as const

/** What the first example of the `$sessionStore` page shows in each state. */
export const shown = {
  Loading: 'Renders nothing: $sessionStore is undefined while Clerk loads',
  'Signed out': 'Renders nothing: $sessionStore is null when signed out',
  'Signed in': /^This session has been active since \S.*\d/,
}

/** The state of a session as its radio button is labelled. */
export type StateLabel = keyof typeof shown
