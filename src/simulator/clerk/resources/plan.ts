// The plans of `clerk.billing`, made from JSON as clerk-js does. Runs in the browser.
import type {
  BillingMoneyAmount,
  BillingMoneyAmountJSON,
  BillingPlanJSON,
  BillingPlanResource,
  FeatureJSON,
  FeatureResource,
} from '@clerk/shared/types'
import { leaveOut } from '../../left-out'

const FeatureBase = leaveOut<FeatureResource>()('Feature', ['reload'])

/** One of `plan.features`. */
export class Feature extends FeatureBase implements FeatureResource {
  pathRoot = ''
  id: string
  name: string
  description: string | null
  slug: string
  avatarUrl: string | null

  constructor(json: FeatureJSON) {
    super()
    this.id = json.id
    this.name = json.name
    this.description = json.description
    this.slug = json.slug
    this.avatarUrl = json.avatar_url
  }
}

const PlanBase = leaveOut<BillingPlanResource>()('BillingPlan', ['reload'])

function amount(json: BillingMoneyAmountJSON | null): BillingMoneyAmount | null {
  return (
    json && {
      amount: json.amount,
      amountFormatted: json.amount_formatted,
      currency: json.currency,
      currencySymbol: json.currency_symbol,
    }
  )
}

/** One of what `clerk.billing.getPlans()` answers. */
export class BillingPlan extends PlanBase implements BillingPlanResource {
  pathRoot = ''
  id: string
  name: string
  fee: BillingMoneyAmount | null
  annualFee: BillingMoneyAmount | null
  annualMonthlyFee: BillingMoneyAmount | null
  description: string | null
  isDefault: boolean
  isRecurring: boolean
  hasBaseFee: boolean
  forPayerType: BillingPlanResource['forPayerType']
  publiclyVisible: boolean
  slug: string
  avatarUrl: string | null
  features: Feature[]
  unitPrices: BillingPlanResource['unitPrices']
  availablePrices: BillingPlanResource['availablePrices']
  freeTrialDays: number | null
  freeTrialEnabled: boolean

  constructor(json: BillingPlanJSON) {
    super()
    this.id = json.id
    this.name = json.name
    this.fee = amount(json.fee)
    this.annualFee = amount(json.annual_fee)
    this.annualMonthlyFee = amount(json.annual_monthly_fee)
    this.description = json.description
    this.isDefault = json.is_default
    this.isRecurring = json.is_recurring
    this.hasBaseFee = json.has_base_fee
    this.forPayerType = json.for_payer_type
    this.publiclyVisible = json.publicly_visible
    this.slug = json.slug
    this.avatarUrl = json.avatar_url
    this.freeTrialDays = json.free_trial_days ?? null
    this.freeTrialEnabled = json.free_trial_enabled ?? false
    this.features = (json.features ?? []).map((feature) => new Feature(feature))
  }
}
