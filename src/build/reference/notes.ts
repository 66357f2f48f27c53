// Our own words, where the packages have no doc comment or one that does not say what a reader of this site
// needs. A note stands in place of the comment. Imports nothing.

const stores = 'Its value is `undefined` until Clerk has loaded.'

const everyObject = {
  pathRoot: "The part of the address in Clerk's Frontend API that belongs to this kind of object.",
}

const enterprise = 'Part of the set-up of enterprise connections by an organization’s own admins.'

/** By page, then by the name of the member. */
export const notes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '@clerk/astro/client': {
    $authStore:
      'The ids, the role, the claims and the objects of the current session in one value, which is never `undefined` itself. The members are on [Auth](/reference/auth/).',
    $billingStore:
      'The object with the methods of Clerk Billing: `undefined` until the Clerk object is made.',
    $clerkStore:
      'The Clerk object itself: `null` before it is made, then the object, which may still be loading.',
    $clientStore: `The [Client](/reference/client/) of this browser: its sessions, and the sign-in and sign-up under way. ${stores}`,
    $isLoadedStore: '`false` until Clerk has loaded, then `true`.',
    $organizationStore: `The active [Organization](/reference/organization/), or \`null\` when none is active. ${stores}`,
    $sessionListStore: `The sessions that this browser had when the page loaded, as [Session](/reference/session/) objects. ${stores}`,
    $sessionStore: `The current [Session](/reference/session/), or \`null\` when nobody is signed in. ${stores}`,
    $signInStore: `The sign-in under way. ${stores}`,
    $signUpStore: `The sign-up under way. ${stores}`,
    $userStore: `The current [User](/reference/user/), or \`null\` when nobody is signed in. ${stores}`,
    updateClerkOptions: 'Changes the options that Clerk was started with, while the page is open.',
  },
  Auth: {
    userId:
      'The id of the current user: `undefined` while Clerk loads, `null` when nobody is signed in.',
    user: 'The current user, with the same three values.',
    sessionId: 'The id of the current session, with the same three values.',
    session: 'The current session, with the same three values.',
    sessionStatus: 'The status of the current session, `undefined` when there is none.',
    sessionClaims: 'The claims in the last token of the session.',
    organization: 'The active organization, `null` when none is.',
    orgId: 'The id of the active organization.',
    orgRole: "The user's role in the active organization.",
    orgSlug:
      'The slug of the active organization. Without an active organization it is `undefined`, where `orgId` is `null`.',
    orgPermissions: "The permissions that the user's role in the active organization brings.",
    actor: 'Who acts as the user, when the session is an impersonation.',
    factorVerificationAge:
      'The minutes since the first and the second factor were last verified, in this order.',
  },
  Session: everyObject,
  User: {
    ...everyObject,
    getOrganizationMemberships: 'Gets the memberships of the user, a page of them at a time.',
    verifiedExternalAccounts: 'Those of `externalAccounts` that are verified.',
    unverifiedExternalAccounts: 'Those of `externalAccounts` that are not verified yet.',
    verifiedWeb3Wallets: 'Those of `web3Wallets` that are verified.',
    hasVerifiedEmailAddress: 'Whether at least one of `emailAddresses` is verified.',
    hasVerifiedPhoneNumber: 'Whether at least one of `phoneNumbers` is verified.',
  },
  Organization: {
    ...everyObject,
    getEnterpriseConnections: enterprise,
    createEnterpriseConnection: enterprise,
    updateEnterpriseConnection: enterprise,
    deleteEnterpriseConnection: enterprise,
    createEnterpriseConnectionTestRun: enterprise,
    getEnterpriseConnectionTestRuns: enterprise,
  },
  Client: everyObject,
}
