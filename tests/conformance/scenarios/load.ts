// Scenarios: what loads, and who is told.
import type { Scenario } from '../scenario'

/** What Clerk and the stores say while it loads, in each state. */
export const loadScenarios: Scenario[] = [
  {
    name: 'load-signed-out',
    title: 'With nobody signed in, everything goes from undefined to null when Clerk has loaded.',
    state: 'signed-out',
    steps: [],
  },
  {
    name: 'load-signed-in',
    title: 'With one session, it is the active one.',
    state: 'signed-in',
    steps: [],
  },
  {
    name: 'load-two-accounts',
    title: 'With two sessions, the one that was active last is the active one.',
    state: 'two-accounts',
    steps: [],
  },
  {
    name: 'load-two-accounts-select',
    title: 'The option selectInitialSession chooses another session than the last one.',
    state: 'two-accounts',
    options: { selectInitialSession: (client) => client.signedInSessions[0] ?? null },
    steps: [],
  },
  {
    name: 'load-pending',
    showsLoad: true,
    title: 'A session with an open task is there, with the status pending.',
    state: 'pending',
    steps: [
      ['clerk.isSignedIn', ({ clerk }) => clerk.isSignedIn],
      ['clerk.session.currentTask.key', ({ clerk }) => clerk.session?.currentTask?.key],
    ],
  },
  {
    name: 'load-organization',
    title: 'A session with an active organization brings the organization with it.',
    state: 'organization',
    steps: [],
  },
  {
    name: 'load-listeners',
    showsLoad: true,
    title:
      'A listener from before the load is told while loaded is still false; a later one at once.',
    state: 'signed-in',
    before: [
      ['clerk.addListener(first)', ({ listen }) => void listen('first')],
      [
        'clerk.addListener(quiet, { skipInitialEmit: true })',
        ({ listen }) => void listen('quiet', { skipInitialEmit: true }),
      ],
      [
        "clerk.on('status', handler)",
        ({ clerk, say }) =>
          clerk.on('status', (status) => say(`handler: ${status}, loaded ${clerk.loaded}`)),
      ],
      [
        "clerk.on('status', notified, { notify: true })",
        ({ clerk, say }) =>
          clerk.on('status', (status) => say(`notified: ${status}`), { notify: true }),
      ],
    ],
    steps: [
      ['clerk.addListener(late)', ({ listen }) => void listen('late')],
      [
        'clerk.addListener(silent, { skipInitialEmit: true })',
        ({ listen }) => void listen('silent', { skipInitialEmit: true }),
      ],
      ['clerk.addListener(gone)()', ({ listen }) => listen('gone')()],
      ['clerk.session.touch()', ({ clerk }) => clerk.session?.touch()],
      ['clerk.load() again', ({ clerk }) => clerk.load()],
    ],
  },
]
