// Scenarios: `setActive()` to another account or to nobody, with and without a navigation.
import { organizationIds } from '../../../src/simulator/api/people'
import { appear, listening, sessionOf, type Scenario } from '../scenario'

/** What `setActive({ session })` does. */
export const setActiveScenarios: Scenario[] = [
  {
    name: 'set-active-account',
    title: 'Switching the account goes from one session to the other without undefined in between.',
    state: 'two-accounts',
    before: listening,
    steps: [
      [
        'clerk.setActive({ session: maya.id })',
        ({ clerk }) => clerk.setActive({ session: sessionOf(clerk, 'maya')?.id ?? null }),
      ],
      [
        'clerk.setActive({ session: maya.id }) again',
        ({ clerk }) => clerk.setActive({ session: sessionOf(clerk, 'maya')?.id ?? null }),
      ],
      [
        'clerk.setActive({ session: clerk.client.signedInSessions[1] })',
        ({ clerk }) => clerk.setActive({ session: clerk.client?.signedInSessions[1] ?? null }),
      ],
    ],
  },
  {
    name: 'set-active-navigate',
    title:
      'With navigate, listeners are told undefined while it runs; stores hear of it if it takes time.',
    state: 'two-accounts',
    before: listening,
    steps: [
      [
        'clerk.setActive({ session: maya.id, navigate: at once })',
        ({ clerk, say, nameOf }) =>
          clerk.setActive({
            session: sessionOf(clerk, 'maya')?.id ?? null,
            navigate: ({ session, decorateUrl }) =>
              say(`navigate: ${nameOf(session)}, ${decorateUrl('/next')}`),
          }),
      ],
      [
        'clerk.setActive({ session: tomas.id, navigate: slow })',
        ({ clerk, say }) =>
          clerk.setActive({
            session: sessionOf(clerk, 'tomas')?.id ?? null,
            navigate: async () => {
              say('navigate: starts')
              await appear()
              say('navigate: ends')
            },
          }),
      ],
      [
        'clerk.setActive({ session: maya.id, navigate: failing })',
        ({ clerk }) =>
          clerk.setActive({
            session: sessionOf(clerk, 'maya')?.id ?? null,
            navigate: () => Promise.reject(new Error('no such page')),
          }),
      ],
    ],
  },
  {
    name: 'set-active-router',
    title:
      "With redirectUrl in an app with a router of its own, undefined lasts until the page's there.",
    state: 'two-accounts',
    router: true,
    before: listening,
    steps: [
      [
        "clerk.setActive({ session: maya.id, redirectUrl: '/next' })",
        ({ clerk }) =>
          clerk.setActive({
            session: sessionOf(clerk, 'maya')?.id ?? null,
            redirectUrl: '/next?page=2#top',
          }),
      ],
    ],
  },
  {
    name: 'set-active-redirect',
    title: 'With redirectUrl and no router, Clerk leaves the page and says nothing more in it.',
    state: 'two-accounts',
    before: listening,
    steps: [
      [
        "clerk.setActive({ session: maya.id, redirectUrl: '/next' })",
        ({ clerk }) =>
          clerk.setActive({ session: sessionOf(clerk, 'maya')?.id ?? null, redirectUrl: '/next' }),
      ],
    ],
  },
  {
    name: 'set-active-nobody',
    title: 'Without an active session the sessions are still there: nobody is signed out.',
    state: 'two-accounts',
    before: listening,
    steps: [
      ['clerk.setActive({ session: null })', ({ clerk }) => clerk.setActive({ session: null })],
      [
        'clerk.setActive({ organization: larkspur })',
        ({ clerk }) => clerk.setActive({ organization: organizationIds.larkspur }),
      ],
      [
        'clerk.setActive({ session: tomas.id })',
        ({ clerk }) => clerk.setActive({ session: sessionOf(clerk, 'tomas')?.id ?? null }),
      ],
      [
        "clerk.setActive({ session: 'sess_unknown' })",
        ({ clerk }) => clerk.setActive({ session: 'sess_unknown' }),
      ],
      [
        "clerk.setActive({ session: 'sess_unknown', navigate })",
        ({ clerk, say }) =>
          clerk.setActive({ session: 'sess_unknown', navigate: () => say('navigate') }),
      ],
    ],
  },
  {
    name: 'set-active-early',
    title: 'Before the load setActive throws; signOut does nothing.',
    state: 'signed-in',
    before: [
      ...listening,
      ['clerk.setActive({ session: null })', ({ clerk }) => clerk.setActive({ session: null })],
      ['clerk.__internal_setActiveInProgress', ({ clerk }) => clerk.__internal_setActiveInProgress],
      ['clerk.signOut()', ({ clerk }) => clerk.signOut()],
    ],
    steps: [],
  },
  {
    name: 'set-active-signed-out',
    title: 'Signed out, setActive throws unless it is told a session.',
    state: 'signed-out',
    before: listening,
    steps: [
      [
        'clerk.setActive({ organization: larkspur })',
        ({ clerk }) => clerk.setActive({ organization: organizationIds.larkspur }),
      ],
      ['clerk.setActive({ session: null })', ({ clerk }) => clerk.setActive({ session: null })],
    ],
  },
]
