// Scenarios: what a reader finds who looks at the objects in the console.
import { getToken } from '@clerk/astro/client'
import type { Scenario, Stage, Step } from '../scenario'

/** A value as its kind, or itself where it says something that can't change with time. */
function shape(value: unknown): string {
  if (value instanceof Date) return 'Date'
  if (Array.isArray(value)) return value.length > 0 ? `[${shape(value[0])}, …]` : '[]'
  if (typeof value === 'object' && value !== null) return 'object'
  return typeof value === 'string' && value !== '' ? 'string' : JSON.stringify(value)
}

/** Data that only clerk-js itself uses. */
const internal = ['cachedSessionsWithActivities', 'externalAccount']

/** The names of an object's fields and accessors. */
function keysOf(value: object): string[] {
  const prototype: object = Object.getPrototypeOf(value)
  const accessors = Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([key, { get }]) => get && key !== '__proto__')
    .map(([key]) => key)
  return [...new Set([...Object.keys(value), ...accessors])].sort()
}

/** Writes down the data of an object, by name; methods and what starts with `_` are not data. */
function sayData({ say }: Stage, value: object | null | undefined): void {
  for (const key of value ? keysOf(value) : []) {
    const member: unknown = Reflect.get(value ?? {}, key)
    if (typeof member === 'function' || key.startsWith('_') || internal.includes(key)) continue
    say(`${key}: ${shape(member)}`)
  }
}

const look = (title: string, find: (stage: Stage) => object | null | undefined): Step => [
  title,
  (stage) => sayData(stage, find(stage)),
]

const clerkFacts = [
  'domain',
  'frontendApi',
  'instanceType',
  'isSatellite',
  'isSignedIn',
  'isStandardBrowser',
  'loaded',
  'proxyUrl',
  'publishableKey',
  'status',
  'uiVersion',
  'version',
] as const

/** The data of every object that a store holds, and tokens fetched with the helper. */
export const memberScenarios: Scenario[] = [
  {
    name: 'members',
    title: 'The objects have the data that they have in a real app.',
    state: 'organization',
    steps: [
      [
        'clerk',
        ({ clerk, say }) => clerkFacts.forEach((name) => say(`${name}: ${String(clerk[name])}`)),
      ],
      look('clerk.client', ({ clerk }) => clerk.client),
      look('clerk.session', ({ clerk }) => clerk.session),
      look('clerk.session.publicUserData', ({ clerk }) => clerk.session?.publicUserData),
      look('clerk.session.lastActiveToken', ({ clerk }) => clerk.session?.lastActiveToken),
      look('clerk.session.lastActiveToken.jwt', ({ clerk }) => clerk.session?.lastActiveToken?.jwt),
      look('clerk.user', ({ clerk }) => clerk.user),
      look('clerk.user.primaryEmailAddress', ({ clerk }) => clerk.user?.primaryEmailAddress),
      look(
        'clerk.user.primaryEmailAddress.verification',
        ({ clerk }) => clerk.user?.primaryEmailAddress?.verification,
      ),
      look(
        'clerk.user.organizationMemberships[0]',
        ({ clerk }) => clerk.user?.organizationMemberships[0],
      ),
      look('clerk.organization', ({ clerk }) => clerk.organization),
      look('clerk.client.signIn', ({ clerk }) => clerk.client?.signIn),
      look('clerk.client.signUp', ({ clerk }) => clerk.client?.signUp),
    ],
  },
  {
    name: 'members-pending',
    title: 'A pending session says which task is open.',
    state: 'pending',
    steps: [
      look('clerk.session', ({ clerk }) => clerk.session),
      look('clerk.session.currentTask', ({ clerk }) => clerk.session?.currentTask),
    ],
  },
  {
    name: 'get-token-helper',
    title: 'getToken() of @clerk/astro/client waits for Clerk.',
    state: 'signed-in',
    showsLoad: true,
    before: [
      [
        'getToken(), not awaited',
        ({ say, nameOf }) => {
          void getToken().then((token) => say(`getToken() answers ${nameOf(token)}`))
        },
      ],
    ],
    steps: [['getToken()', () => getToken()]],
  },
  {
    name: 'get-token-helper-signed-out',
    title: 'getToken() of @clerk/astro/client answers null when nobody is signed in.',
    state: 'signed-out',
    steps: [['getToken()', () => getToken()]],
  },
  {
    name: 'get-token-helper-pending',
    title: 'getToken() of @clerk/astro/client answers a token for a pending session, too.',
    state: 'pending',
    steps: [['getToken()', () => getToken()]],
  },
]
