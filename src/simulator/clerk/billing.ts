// `clerk.billing`: the plans of the demo. Runs in the browser.
import type { BillingNamespace, BillingPlanJSON, ClerkPaginatedResponse } from '@clerk/shared/types'
import { leaveOut } from '../left-out'
import type { Core } from './core'
import { BillingPlan } from './resources/plan'

const Base = leaveOut<BillingNamespace>()('Billing', [
  'getPaymentAttempts',
  'getPaymentAttempt',
  'getPlan',
  'getSubscription',
  'getStatements',
  'getStatement',
  'startCheckout',
  'updateCheckout',
  'getCreditBalance',
  'getCreditHistory',
])

/** The plans anybody may choose from, signed in or not; the rest of billing is left out. */
export class Billing extends Base implements BillingNamespace {
  getPlans: BillingNamespace['getPlans']

  /** @param core asked at each call, since a reload makes another */
  constructor(core: () => Core) {
    super()
    this.getPlans = async (params) => {
      const answer = await core().ask<ClerkPaginatedResponse<BillingPlanJSON>>({
        method: 'GET',
        path: '/billing/plans',
        query: { payer_type: params?.for === 'organization' ? 'org' : 'user' },
      })
      return {
        total_count: answer.total_count,
        data: answer.data.map((plan) => new BillingPlan(plan)),
      }
    }
  }
}
