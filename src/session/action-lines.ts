// What the actions of the session panel run. Each is one line, shown to readers as it stands here
// (see actions.ts), so that what they copy is what ran. Runs in the browser.

/** By the action's id. Each resolves when Clerk has done it, or rejects with Clerk's error. */
export const actionLines = {
  touch: () => window.Clerk?.session?.touch(),
  getToken: () => window.Clerk?.session?.getToken({ skipCache: true }),
  // prettier-ignore
  switchAccount: () => window.Clerk?.setActive({ session: window.Clerk.client?.signedInSessions.find(({ id }) => id !== window.Clerk?.session?.id) }),
  signOutOne: () => window.Clerk?.signOut({ sessionId: window.Clerk.session?.id }),
  signOut: () => window.Clerk?.signOut(),
  chooseOrganization: () => window.Clerk?.setActive({ organization: 'harbour-coffee' }),
  switchOrganization: () => window.Clerk?.setActive({ organization: 'harbour-coffee' }),
  personalAccount: () => window.Clerk?.setActive({ organization: null }),
}

/** The id of an action: what it runs is `actionLines[id]`. */
export type ActionId = keyof typeof actionLines
