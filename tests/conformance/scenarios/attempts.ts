// Scenarios: attempts to sign in and to sign up, step by step, and what their stores hold meanwhile.
import { $signInStore, $signUpStore } from '@clerk/astro/client'
import { EMAIL_CODE } from '../../../src/simulator/api/attempts'
import { identifiers } from '../../../src/simulator/api/people'
import { listening, type Scenario, type Stage } from '../scenario'

/** Writes down which object the store holds, and which Clerk holds. */
function sayBoth({ clerk, say, nameOf }: Stage, kind: 'signIn' | 'signUp'): void {
  const held = (kind === 'signIn' ? $signInStore : $signUpStore).get()
  say(`the store's ${nameOf(held)}, Clerk's ${nameOf(clerk.client?.[kind])}`)
}

const newcomer = { emailAddress: 'newcomer@example.com', firstName: 'New' }

/** What attempts do to the stores, which never follow them. */
export const attemptScenarios: Scenario[] = [
  {
    name: 'sign-in-steps',
    title:
      'An attempt to sign in changes the object that the store holds, and Clerk goes on with another.',
    state: 'signed-out',
    before: listening,
    steps: [
      [
        '$signInStore.get().create({ identifier: maya })',
        async (stage) => {
          const attempt = await $signInStore.get()?.create({ identifier: identifiers.maya })
          sayBoth(stage, 'signIn')
          const factors = attempt?.supportedFirstFactors?.map(({ strategy }) => strategy)
          stage.say(`${attempt?.identifier}, ${attempt?.userData.firstName}, ${factors?.join()}`)
          return attempt
        },
      ],
      [
        "prepareFirstFactor({ strategy: 'email_code' })",
        async (stage) => {
          const signIn = $signInStore.get()
          const factor = signIn?.supportedFirstFactors?.find((one) => one.strategy === 'email_code')
          const emailAddressId = factor?.emailAddressId ?? ''
          await signIn?.prepareFirstFactor({ strategy: 'email_code', emailAddressId })
          sayBoth(stage, 'signIn')
          return signIn?.firstFactorVerification.status
        },
      ],
      [
        "attemptFirstFactor({ strategy: 'email_code', code: '000000' })",
        () => $signInStore.get()?.attemptFirstFactor({ strategy: 'email_code', code: '000000' }),
      ],
      [
        "attemptFirstFactor({ strategy: 'email_code', code })",
        async (stage) => {
          const attempt = await $signInStore
            .get()
            ?.attemptFirstFactor({ strategy: 'email_code', code: EMAIL_CODE })
          sayBoth(stage, 'signIn')
          return attempt?.createdSessionId
        },
      ],
      [
        'clerk.setActive({ session: $signInStore.get().createdSessionId })',
        ({ clerk }) => clerk.setActive({ session: $signInStore.get()?.createdSessionId ?? null }),
      ],
      [
        'clerk.client.lastAuthenticationStrategy',
        ({ clerk }) => clerk.client?.lastAuthenticationStrategy,
      ],
      [
        'clerk.signOut(() => {}), and a new attempt from the same object',
        async (stage) => {
          await stage.clerk.signOut(() => {})
          sayBoth(stage, 'signIn')
          await $signInStore.get()?.create({ identifier: identifiers.tomas })
          sayBoth(stage, 'signIn')
          return stage.clerk.client?.lastAuthenticationStrategy
        },
      ],
    ],
  },
  {
    name: 'sign-in-email-code',
    title:
      'With the strategy sent along, the code is under way at once; a password signs in later.',
    state: 'signed-out',
    before: listening,
    steps: [
      [
        "clerk.client.signIn.create({ identifier: maya, strategy: 'email_code' })",
        async ({ clerk, nameOf }) => {
          const attempt = await clerk.client?.signIn.create({
            identifier: identifiers.maya,
            strategy: 'email_code',
          })
          const { status, strategy } = attempt?.firstFactorVerification ?? {}
          return `${nameOf(attempt)}, ${strategy} ${status}`
        },
      ],
      [
        "clerk.client.signIn.attemptFirstFactor({ strategy: 'password', password: 'any' })",
        ({ clerk }) =>
          clerk.client?.signIn.attemptFirstFactor({ strategy: 'password', password: 'any' }),
      ],
    ],
  },
  {
    name: 'sign-up-steps',
    title:
      'An attempt to sign up does the same to its store; the new user arrives with setActive().',
    state: 'signed-out',
    before: listening,
    steps: [
      [
        '$signUpStore.get().create({ emailAddress: maya })',
        () => $signUpStore.get()?.create({ emailAddress: identifiers.maya }),
      ],
      [
        '$signUpStore.get().create({ emailAddress, firstName })',
        async (stage) => {
          const attempt = await $signUpStore.get()?.create(newcomer)
          sayBoth(stage, 'signUp')
          stage.say(`missing: ${attempt?.missingFields.join()}`)
          stage.say(`unverified: ${attempt?.unverifiedFields.join()}`)
          stage.say(`next: ${attempt?.verifications.emailAddress.nextAction}`)
          return attempt
        },
      ],
      [
        'prepareEmailAddressVerification()',
        async (stage) => {
          const attempt = await $signUpStore.get()?.prepareEmailAddressVerification()
          sayBoth(stage, 'signUp')
          return attempt?.verifications.emailAddress.nextAction
        },
      ],
      [
        "attemptEmailAddressVerification({ code: '000000' })",
        () => $signUpStore.get()?.attemptEmailAddressVerification({ code: '000000' }),
      ],
      [
        'attemptEmailAddressVerification({ code })',
        async (stage) => {
          const attempt = await $signUpStore
            .get()
            ?.attemptEmailAddressVerification({ code: EMAIL_CODE })
          sayBoth(stage, 'signUp')
          return attempt?.createdUserId
        },
      ],
      [
        'clerk.setActive({ session: $signUpStore.get().createdSessionId })',
        ({ clerk }) => clerk.setActive({ session: $signUpStore.get()?.createdSessionId ?? null }),
      ],
      ['clerk.user.fullName', ({ clerk }) => clerk.user?.fullName],
    ],
  },
]
