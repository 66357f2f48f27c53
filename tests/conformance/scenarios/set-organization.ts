// Scenarios: `setActive()` to an organization, and the task that asks for one.
import { organizationIds } from '../../../src/simulator/api/people'
import { listening, type Scenario } from '../scenario'

/** What `setActive({ organization })` does, and what is done with a pending session. */
export const setOrganizationScenarios: Scenario[] = [
  {
    name: 'set-organization',
    title:
      'Setting the organization, the same one too, gives new objects to everybody, without undefined ' +
      'in between.',
    state: 'signed-in',
    before: listening,
    steps: [
      [
        'clerk.setActive({ organization: larkspur.id })',
        ({ clerk }) => clerk.setActive({ organization: organizationIds.larkspur }),
      ],
      [
        'clerk.setActive({ organization: larkspur.id }) again',
        ({ clerk }) => clerk.setActive({ organization: organizationIds.larkspur }),
      ],
      [
        "clerk.setActive({ organization: 'harbour-coffee' })",
        ({ clerk }) => clerk.setActive({ organization: 'harbour-coffee' }),
      ],
      [
        'clerk.setActive({ organization: clerk.user.organizationMemberships[0].organization })',
        ({ clerk }) =>
          clerk.setActive({
            organization: clerk.user?.organizationMemberships[0]?.organization ?? null,
          }),
      ],
      [
        'clerk.setActive({ organization: null })',
        ({ clerk }) => clerk.setActive({ organization: null }),
      ],
      [
        "clerk.setActive({ organization: 'unknown-slug' })",
        ({ clerk }) => clerk.setActive({ organization: 'unknown-slug' }),
      ],
      [
        "clerk.setActive({ organization: 'org_unknown' })",
        ({ clerk }) => clerk.setActive({ organization: 'org_unknown' }),
      ],
    ],
  },
  {
    name: 'pending-task',
    title: 'Choosing the organization resolves the task: the pending session becomes active.',
    state: 'pending',
    before: listening,
    steps: [
      [
        'clerk.setActive({ session: clerk.session.id })',
        ({ clerk }) => clerk.setActive({ session: clerk.session?.id ?? null }),
      ],
      [
        'clerk.setActive({ organization: harbour })',
        ({ clerk }) => clerk.setActive({ organization: organizationIds.harbour }),
      ],
      ['clerk.session.currentTask', ({ clerk }) => clerk.session?.currentTask],
    ],
  },
  {
    name: 'pending-task-url',
    title: 'With taskUrls, a pending session leads to its task, and stays there for everybody.',
    state: 'pending',
    router: true,
    options: { taskUrls: { 'choose-organization': '/choose' } },
    before: listening,
    steps: [
      [
        'clerk.setActive({ session: clerk.session.id })',
        ({ clerk }) => clerk.setActive({ session: clerk.session?.id ?? null }),
      ],
      [
        "clerk.setActive({ session: clerk.session.id, redirectUrl: '/next' })",
        ({ clerk }) =>
          clerk.setActive({ session: clerk.session?.id ?? null, redirectUrl: '/next' }),
      ],
    ],
  },
]
