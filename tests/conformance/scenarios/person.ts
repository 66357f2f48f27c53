// Scenarios: what a person does, or has an app do, besides the session: signing in, changing the name,
// looking at organizations, coming back to the window.
import { reach, signInAs } from '../../../src/simulator/reach'
import { scenes } from '../../../src/simulator/states'
import { listening, type Scenario } from '../scenario'

/** The acts of people, among them those of the session panel. */
export const personScenarios: Scenario[] = [
  {
    name: 'user-update',
    title: 'Changing the user gives everybody a new user and a new session.',
    state: 'signed-in',
    before: listening,
    steps: [
      [
        "clerk.user.update({ firstName: 'Maja' })",
        ({ clerk }) => clerk.user?.update({ firstName: 'Maja' }),
      ],
      ['clerk.user.fullName', ({ clerk }) => clerk.user?.fullName],
    ],
  },
  {
    name: 'organization-lists',
    title: 'Lists of organizations and members come without telling anybody anything.',
    state: 'organization',
    before: listening,
    steps: [
      [
        'clerk.user.getOrganizationMemberships()',
        async ({ clerk, nameOf }) => {
          const page = await clerk.user?.getOrganizationMemberships()
          return page?.data
            .map(({ organization, role }) => `${nameOf(organization.id)} ${role}`)
            .join()
        },
      ],
      [
        'clerk.organization.getMemberships()',
        async ({ clerk }) => {
          const page = await clerk.organization?.getMemberships()
          return page?.data.map(({ publicUserData }) => publicUserData?.identifier).join()
        },
      ],
      [
        'clerk.getOrganization(larkspur)',
        ({ clerk }) => clerk.getOrganization(clerk.organization?.id ?? ''),
      ],
      [
        "clerk.session.checkAuthorization({ role: 'org:admin' })",
        ({ clerk }) => clerk.session?.checkAuthorization({ role: 'org:admin' }),
      ],
      [
        "clerk.session.checkAuthorization({ permission: 'org:sys_domains:manage' })",
        ({ clerk }) => clerk.session?.checkAuthorization({ permission: 'org:sys_domains:manage' }),
      ],
    ],
  },
  {
    name: 'sign-in',
    title: 'A sign-in is told when its session is made active; the list of a store misses it.',
    state: 'signed-out',
    before: listening,
    steps: [
      ['sign in as maya', ({ clerk }) => signInAs(clerk, 'maya')],
      ['sign in as tomas, too', ({ clerk }) => signInAs(clerk, 'tomas')],
      [
        "clerk.client.signIn.create({ identifier: 'nobody@example.com' })",
        ({ clerk }) =>
          clerk.client?.signIn.create({ identifier: 'nobody@example.com', password: 'any' }),
      ],
    ],
  },
  {
    name: 'panel-states',
    title: 'The ways of the session panel from state to state, gone by the real Clerk.',
    state: 'signed-in',
    before: listening,
    steps: (['signed-out', 'organization', 'two-accounts', 'pending', 'signed-in'] as const).map(
      (state) => [`to ${state}`, ({ clerk }) => reach(clerk, scenes[state], () => true)],
    ),
  },
  {
    name: 'focus',
    title: 'When the reader comes back to the window, Clerk touches the session by itself.',
    state: 'signed-in',
    before: listening,
    steps: [
      [
        'the window gets the focus',
        ({ heard }) => {
          window.dispatchEvent(new Event('focus'))
          return heard()
        },
      ],
    ],
  },
]
