// Scenarios: what the methods of a session do to whom.
import { listening, sessionOf, type Scenario } from '../scenario'

/** Touching, tokens, ending, removing and reloading. */
export const sessionScenarios: Scenario[] = [
  {
    name: 'touch',
    title: 'A touch whose answer renews the session gives everybody a new session object.',
    state: 'signed-in',
    before: listening,
    steps: [
      ['clerk.session.touch()', ({ clerk }) => clerk.session?.touch()],
      ['clerk.session.touch() again', ({ clerk }) => clerk.session?.touch()],
      [
        "clerk.session.touch({ intent: 'focus' })",
        ({ clerk }) => clerk.session?.touch({ intent: 'focus' }),
      ],
    ],
  },
  {
    name: 'touch-kept',
    title:
      'A touch whose answer moves only last_active_at leaves listeners with the object they have, ' +
      'changed in place or not.',
    state: 'two-accounts',
    touch: 'keeps',
    before: listening,
    steps: [
      ['clerk.session.touch()', ({ clerk }) => clerk.session?.touch()],
      ['clerk.session.touch() again', ({ clerk }) => clerk.session?.touch()],
    ],
  },
  {
    name: 'touch-kept-member',
    title: 'The session of a member of an organization is a new object at every answer.',
    state: 'signed-in',
    touch: 'keeps',
    before: listening,
    steps: [['clerk.session.touch()', ({ clerk }) => clerk.session?.touch()]],
  },
  {
    name: 'get-token',
    title: 'A token is kept while it is good; a new one is told to listeners, but not to stores.',
    state: 'signed-in',
    before: listening,
    steps: [
      ['clerk.session.getToken()', ({ clerk }) => clerk.session?.getToken()],
      ['clerk.session.getToken() again', ({ clerk }) => clerk.session?.getToken()],
      [
        'clerk.session.getToken({ skipCache: true })',
        ({ clerk }) => clerk.session?.getToken({ skipCache: true }),
      ],
      ['clerk.session.getToken() after that', ({ clerk }) => clerk.session?.getToken()],
      [
        "clerk.session.getToken({ template: 'supabase' })",
        ({ clerk }) => clerk.session?.getToken({ template: 'supabase' }),
      ],
      [
        'clerk.session.clearCache(); clerk.session.getToken()',
        ({ clerk }) => {
          clerk.session?.clearCache()
          return clerk.session?.getToken()
        },
      ],
    ],
  },
  {
    name: 'session-end',
    title: 'Ending the active session signs out with null at once, without undefined in between.',
    state: 'signed-in',
    before: listening,
    steps: [
      ['clerk.session.end()', ({ clerk }) => clerk.session?.end()],
      [
        'the status of what is left in clerk.client.sessions',
        ({ clerk }) => clerk.client?.sessions.map(({ status }) => status).join(),
      ],
      ['clerk.client.sessions[0].touch()', ({ clerk }) => clerk.client?.sessions[0]?.touch()],
    ],
  },
  {
    name: 'session-remove',
    title: 'Removing the active session of two leaves nobody active, although one is signed in.',
    state: 'two-accounts',
    before: listening,
    steps: [
      ['clerk.session.remove()', ({ clerk }) => clerk.session?.remove()],
      [
        'clerk.setActive({ session: maya })',
        ({ clerk }) => clerk.setActive({ session: sessionOf(clerk, 'maya')?.id ?? null }),
      ],
    ],
  },
  {
    name: 'session-remove-other',
    title: 'Removing another session than the active one leaves the active one active.',
    state: 'two-accounts',
    before: listening,
    steps: [['maya.remove()', ({ clerk }) => sessionOf(clerk, 'maya')?.remove()]],
  },
  {
    name: 'session-reload',
    title: 'Reloading renews objects in place and for everybody.',
    state: 'signed-in',
    before: listening,
    steps: [
      ['clerk.session.reload()', ({ clerk }) => clerk.session?.reload()],
      ['clerk.user.reload()', ({ clerk }) => clerk.user?.reload()],
      ['clerk.client.reload()', ({ clerk }) => clerk.client?.reload()],
    ],
  },
]
