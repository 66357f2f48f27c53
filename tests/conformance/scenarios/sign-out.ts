// Scenarios: `signOut()` of everybody and of one, with and without a navigation.
import { appear, listening, sessionOf, type Scenario } from '../scenario'

/** Everything that `signOut()` does. */
export const signOutScenarios: Scenario[] = [
  {
    name: 'sign-out-callback',
    title: 'Signing out is undefined until the callback is done, then null.',
    state: 'two-accounts',
    before: listening,
    steps: [
      [
        'clerk.signOut(callback)',
        ({ clerk, say }) =>
          clerk.signOut(async () => {
            say('callback: starts')
            await appear()
            say('callback: ends')
          }),
      ],
      ['clerk.signOut() again', ({ clerk }) => clerk.signOut()],
    ],
  },
  {
    name: 'sign-out-callback-failing',
    title: 'When the callback fails, undefined is what remains.',
    state: 'signed-in',
    before: listening,
    steps: [
      [
        'clerk.signOut(failing callback)',
        ({ clerk }) => clerk.signOut(() => Promise.reject(new Error('no such page'))),
      ],
    ],
  },
  {
    name: 'sign-out-router',
    title: 'In an app with a router of its own, undefined lasts until the next page is there.',
    state: 'organization',
    router: true,
    before: listening,
    steps: [
      [
        "clerk.signOut({ redirectUrl: '/bye' })",
        ({ clerk }) => clerk.signOut({ redirectUrl: '/bye' }),
      ],
    ],
  },
  {
    name: 'sign-out-url',
    title: 'Where to go after signing out can be set once for all.',
    state: 'signed-in',
    router: true,
    options: { afterSignOutUrl: '/goodbye' },
    before: listening,
    steps: [
      ['clerk.buildAfterSignOutUrl()', ({ clerk }) => clerk.buildAfterSignOutUrl()],
      ['clerk.signOut()', ({ clerk }) => clerk.signOut()],
    ],
  },
  {
    name: 'sign-out-page',
    title: 'Without a router, Clerk leaves for / and the page never hears of null.',
    state: 'signed-in',
    before: listening,
    steps: [['clerk.signOut()', ({ clerk }) => clerk.signOut()]],
  },
  {
    name: 'sign-out-pending',
    title: 'A pending session is signed out as an active one is.',
    state: 'pending',
    before: listening,
    steps: [['clerk.signOut(() => {})', ({ clerk }) => clerk.signOut(() => {})]],
  },
  {
    name: 'sign-out-one-active',
    title: 'Signing out of the active session of two leaves null; the other is not made active.',
    state: 'two-accounts',
    before: listening,
    steps: [
      [
        'clerk.signOut(() => {}, { sessionId: clerk.session.id })',
        ({ clerk }) => clerk.signOut(() => {}, { sessionId: clerk.session?.id ?? '' }),
      ],
      [
        'clerk.setActive({ session: maya.id })',
        ({ clerk }) => clerk.setActive({ session: sessionOf(clerk, 'maya')?.id ?? null }),
      ],
    ],
  },
  {
    name: 'sign-out-one-other',
    title:
      'Signing out of another session than the active one goes nowhere and keeps the active one.',
    state: 'two-accounts',
    before: listening,
    steps: [
      [
        "clerk.signOut({ sessionId: 'sess_unknown' })",
        ({ clerk }) => clerk.signOut({ sessionId: 'sess_unknown' }),
      ],
      [
        'clerk.signOut({ sessionId: maya.id })',
        ({ clerk }) => clerk.signOut({ sessionId: sessionOf(clerk, 'maya')?.id ?? '' }),
      ],
      [
        "clerk.signOut(() => {}, { sessionId: 'sess_unknown' }) with one session left",
        ({ clerk }) => clerk.signOut(() => {}, { sessionId: 'sess_unknown' }),
      ],
    ],
  },
]
