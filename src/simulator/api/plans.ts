// The plans of the demo's billing, in the JSON of Clerk's Frontend API. Data only. Runs in the browser
// and in Node.
import type { BillingMoneyAmountJSON, BillingPlanJSON, FeatureJSON } from '@clerk/shared/types'

function dollars(amount: number): BillingMoneyAmountJSON {
  return {
    amount: amount * 100,
    amount_formatted: amount.toFixed(2),
    currency: 'USD',
    currency_symbol: '$',
  }
}

function feature(id: string, name: string, slug: string): FeatureJSON {
  return { object: 'feature', id, name, slug, description: null, avatar_url: null }
}

const sharing = feature('feat_2wT1cNf4KxVb8QmZr6JdHsYgLp', 'Sharing', 'sharing')
const exports = feature('feat_2wT2dPg5LyWc9RnAs7KeItZhMq', 'Exports', 'exports')

function planJson(
  plan: Pick<BillingPlanJSON, 'id' | 'name' | 'slug' | 'description' | 'for_payer_type'>,
  monthly: number,
  features: FeatureJSON[],
): BillingPlanJSON {
  const free = monthly === 0
  return {
    object: 'commerce_plan',
    ...plan,
    fee: dollars(monthly),
    annual_fee: free ? null : dollars(monthly * 10),
    annual_monthly_fee: free ? null : dollars((monthly * 10) / 12),
    is_default: free,
    is_recurring: true,
    has_base_fee: !free,
    publicly_visible: true,
    avatar_url: null,
    features,
    free_trial_days: free ? null : 14,
    free_trial_enabled: !free,
  }
}

/** Two plans for users, one for organizations. */
export const plans: readonly BillingPlanJSON[] = [
  planJson(
    {
      id: 'cplan_2wT3eQh6MzXd0SoBt8LfJuAiNr',
      name: 'Free',
      slug: 'free_user',
      description: 'To try things out.',
      for_payer_type: 'user',
    },
    0,
    [sharing],
  ),
  planJson(
    {
      id: 'cplan_2wT4fRi7NaYe1TpCu9MgKvBjOs',
      name: 'Pro',
      slug: 'pro',
      description: 'For daily work.',
      for_payer_type: 'user',
    },
    12,
    [sharing, exports],
  ),
  planJson(
    {
      id: 'cplan_2wT5gSj8ObZf2UqDv0NhLwCkPt',
      name: 'Team',
      slug: 'team',
      description: 'For an organization.',
      for_payer_type: 'org',
    },
    60,
    [sharing, exports],
  ),
]
