// Scenarios: what Clerk tells its own components, and plans, which tell nobody anything.
import { $billingStore, updateClerkOptions } from '@clerk/astro/client'
import { listening, type Scenario } from '../scenario'

/** `openSignIn()`, `updateClerkOptions()` and `billing.getPlans()`. */
export const componentScenarios: Scenario[] = [
  {
    name: 'components',
    title:
      'updateClerkOptions() tells the components, each time from the options of the start; Clerk ' +
      'itself keeps its own.',
    state: 'signed-out',
    components: true,
    showsLoad: true,
    options: { appearance: { variables: { colorPrimary: 'black' } }, afterSignOutUrl: '/bye' },
    before: listening,
    steps: [
      ['clerk.openSignIn()', ({ clerk }) => clerk.openSignIn()],
      ['clerk.closeSignIn()', ({ clerk }) => clerk.closeSignIn()],
      [
        "updateClerkOptions({ appearance: { variables: { colorPrimary: 'green' } } })",
        () => updateClerkOptions({ appearance: { variables: { colorPrimary: 'green' } } }),
      ],
      [
        "updateClerkOptions({ localization: { locale: 'sv-SE' } })",
        () => updateClerkOptions({ localization: { locale: 'sv-SE' } }),
      ],
      [
        "updateClerkOptions({ appearance: { elements: { card: 'flat' } } })",
        () => updateClerkOptions({ appearance: { elements: { card: 'flat' } } }),
      ],
      [
        'what Clerk itself has',
        ({ clerk, say }) => {
          for (const name of ['appearance', 'localization'] as const) {
            say(`${name}: ${JSON.stringify(clerk.__internal_getOption?.(name))}`)
          }
        },
      ],
    ],
  },
  {
    name: 'components-absent',
    title: 'Without its components Clerk refuses to open them, and has nobody to tell of options.',
    state: 'signed-out',
    before: [
      ...listening,
      [
        "updateClerkOptions({ localization: { locale: 'sv-SE' } })",
        () => updateClerkOptions({ localization: { locale: 'sv-SE' } }),
      ],
    ],
    showsLoad: true,
    steps: [
      ['clerk.openSignIn()', ({ clerk }) => clerk.openSignIn()],
      ['clerk.closeSignIn()', ({ clerk }) => clerk.closeSignIn()],
      [
        "updateClerkOptions({ localization: { locale: 'sv-SE' } }) after the load",
        () => updateClerkOptions({ localization: { locale: 'sv-SE' } }),
      ],
    ],
  },
  {
    name: 'billing-plans',
    title: 'Plans are there for everybody, also signed out, and come without telling anybody.',
    state: 'signed-out',
    before: listening,
    steps: (['user', 'organization'] as const).map((payer) => [
      `$billingStore.get().getPlans({ for: '${payer}' })`,
      async ({ say }) => {
        const page = await $billingStore.get()?.getPlans({ for: payer })
        for (const plan of page?.data ?? []) {
          const { fee, annualMonthlyFee, features, freeTrialDays } = plan
          const fees = [fee, annualMonthlyFee].map(
            (one) => one && one.currencySymbol + one.amountFormatted,
          )
          say(
            `${plan.name}: ${fees.join(' or ')}, trial ${freeTrialDays}, default ${plan.isDefault}`,
          )
          say(`  ${Object.keys(plan).toSorted().join()}`)
          say(`  ${features.map((feature) => feature.name).join()}`)
        }
        return page?.total_count
      },
    ]),
  },
]
