// The one place that lists where the simulator does on purpose what the real clerk-js does not, and
// why. Everything else that the scenarios show is the same, or a test fails.
//
// Besides, the simulator leaves alone what no listener and no store can tell: it writes no cookies,
// renews no token before it is asked for, tells no other tab, and prints no warnings.

interface Difference {
  readonly scenario: string
  readonly reason: string
  /** by heading: the lines that the simulator says there instead of the recorded ones */
  readonly sections: Readonly<Record<string, readonly string[]>>
}

const silent =
  '$isLoadedStore 0 | $clerkStore 0 | $billingStore 0 | $clientStore 0 | $sessionListStore 0 | ' +
  '$signInStore 0 | $signUpStore 0'

const behind = 'holding another object than Clerk: $sessionListStore, $signInStore, $signUpStore'

/** Each of them, with its reason. */
export const differences: readonly Difference[] = [
  {
    scenario: 'sign-out-page',
    reason:
      'Without a router of its own the app leaves the page, and nothing more is said in it. A page ' +
      'of the docs stays where it is, so it goes on as after a navigation that has ended: with null.',
    sections: {
      'clerk.signOut()': [
        'listener: client Client#1 | session undefined | user undefined | organization undefined',
        '$authStore: Auth#3 (userId undefined, sessionId undefined, sessionStatus undefined, orgId undefined, orgRole undefined, orgSlug undefined, actor undefined)',
        '$sessionStore: undefined',
        '$userStore: undefined',
        '$organizationStore: undefined',
        'listener: client Client#1 | session undefined | user undefined | organization undefined',
        'page: leaves for /',
        'listener: client Client#1 | session null | user null | organization null',
        'done',
        '$authStore: Auth#4 (userId null, sessionId null, sessionStatus undefined, orgId null, orgRole null, orgSlug undefined, actor undefined)',
        '$sessionStore: null',
        '$userStore: null',
        '$organizationStore: null',
        'Clerk now: loaded true | session null | user null | organization null | sessions List#2 [] | last active null',
        behind,
      ],
      'how often each was heard': [
        `${silent} | $authStore 2 | $sessionStore 2 | $userStore 2 | $organizationStore 2 | listener 3`,
      ],
    },
  },
  {
    scenario: 'set-active-redirect',
    reason: 'As above: the page stays, so the new session is told in it.',
    sections: {
      "clerk.setActive({ session: maya.id, redirectUrl: '/next' })": [
        'listener: client Client#1 | session undefined | user undefined | organization undefined',
        'page: leaves for /next',
        'listener: client Client#1 | session Session#3 (maya 1, active) | user User#2 (maya) | organization null',
        'done',
        '$authStore: Auth#3 (userId maya, sessionId maya 1, sessionStatus active, orgId null, orgRole null, orgSlug undefined, actor null)',
        '$sessionStore: Session#3 (maya 1, active)',
        '$userStore: User#2 (maya)',
        'Clerk now: loaded true | session Session#3 (maya 1, active) | user User#2 (maya) | organization null | sessions List#2 [Session#3 (maya 1, active); Session#4 (tomas 1, active)] | last active maya 1',
        behind,
      ],
      'how often each was heard': [
        `${silent} | $authStore 1 | $sessionStore 1 | $userStore 1 | $organizationStore 0 | listener 2`,
      ],
    },
  },
  {
    scenario: 'focus',
    reason:
      'The simulator knows no window. A touch nobody asked for would besides disturb a reader who ' +
      'comes back to the page.',
    sections: {
      'the window gets the focus': [
        'done',
        'Clerk now: loaded true | session Session#1 (maya 1, active) | user User#1 (maya) | organization null | sessions List#1 [Session#1 (maya 1, active)] | last active maya 1',
      ],
      'how often each was heard': [
        `${silent} | $authStore 0 | $sessionStore 0 | $userStore 0 | $organizationStore 0 | listener 0`,
      ],
    },
  },
]

const HEADING = '## '

/** What the simulator is to say in a scenario, given what was recorded from the real clerk-js. */
export function expectedOfSimulator(scenario: string, recorded: string): string {
  const sections = differences.find((one) => one.scenario === scenario)?.sections
  if (!sections) return recorded
  return recorded
    .split(`\n${HEADING}`)
    .map((section) => {
      const [heading = ''] = section.split('\n')
      const lines = sections[heading]
      return lines ? [heading, ...lines, ''].join('\n') : section
    })
    .join(`\n${HEADING}`)
}
