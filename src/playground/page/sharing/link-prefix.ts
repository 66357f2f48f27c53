// How the hash of a link with code begins. Runs in the browser.

/** It goes on with a version and a dot: see code-link.ts. */
export const linkPrefix = '#code='
