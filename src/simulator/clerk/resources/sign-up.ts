// The attempt to sign up, made from JSON as clerk-js does. Runs in the browser.
import type { SignUpJSON, SignUpResource } from '@clerk/shared/types'
import { leaveOut, refusal } from '../../left-out'
import { postAttempt, type Body } from './attempt'
import type { Backend } from './backend'
import { SignUpVerification, Verification } from './verification'

const Base = leaveOut<SignUpResource>()(
  'SignUp',
  [
    'reload',
    'update',
    'upsert',
    'preparePhoneNumberVerification',
    'attemptPhoneNumberVerification',
    'prepareWeb3WalletVerification',
    'attemptWeb3WalletVerification',
    'createEmailLinkFlow',
    'validatePassword',
    'authenticateWithRedirect',
    'authenticateWithPopup',
    'authenticateWithWeb3',
    'submitProtectCheck',
    'authenticateWithMetamask',
    'authenticateWithCoinbaseWallet',
    'authenticateWithOKXWallet',
    'authenticateWithBase',
    'authenticateWithSolana',
    '__internal_toSnapshot',
    '__experimental_getEnterpriseConnections',
  ],
  ['__internal_future'],
)

const VerificationsBase = leaveOut<SignUpResource['verifications']>()('SignUpVerifications', [
  '__internal_toSnapshot',
])

class SignUpVerifications extends VerificationsBase {
  emailAddress: SignUpVerification
  phoneNumber: SignUpVerification
  web3Wallet: SignUpVerification
  externalAccount: Verification

  constructor(json: SignUpJSON['verifications'] = null) {
    super()
    this.emailAddress = new SignUpVerification(json?.email_address ?? null)
    this.phoneNumber = new SignUpVerification(json?.phone_number ?? null)
    this.web3Wallet = new SignUpVerification(json?.web3_wallet ?? null)
    this.externalAccount = new Verification(json?.external_account ?? null)
  }
}

/** The demo's server verifies email addresses by a code, and nothing else. */
function checkStrategy(method: string, strategy: string | undefined): void {
  if (strategy === undefined || strategy === 'email_code') return
  throw refusal(`SignUp.${method}({ strategy: '${strategy}' })`)
}

/** `client.signUp`. */
export class SignUp extends Base implements SignUpResource {
  pathRoot = '/client/sign_ups'
  id: string | undefined
  status: SignUpResource['status'] = null
  requiredFields: SignUpResource['requiredFields'] = []
  optionalFields: SignUpResource['optionalFields'] = []
  missingFields: SignUpResource['missingFields'] = []
  unverifiedFields: SignUpResource['unverifiedFields'] = []
  verifications = new SignUpVerifications()
  protectCheck: SignUpResource['protectCheck'] = null
  username: string | null = null
  firstName: string | null = null
  lastName: string | null = null
  emailAddress: string | null = null
  phoneNumber: string | null = null
  web3wallet: string | null = null
  hasPassword = false
  unsafeMetadata: SignUpUnsafeMetadata = {}
  createdSessionId: string | null = null
  createdUserId: string | null = null
  abandonAt: number | null = null
  legalAcceptedAt: number | null = null
  locale: string | null = null
  timezone: string | null = null

  /** Takes over what the server answered about this attempt, in place. */
  fill: (json: SignUpJSON | null) => this

  /** Starts with an `emailAddress`; `firstName`, `lastName` and `password` are heard too. */
  create: SignUpResource['create']

  /** Sends a code, the same to everybody: see `attempts.ts`. */
  prepareVerification: SignUpResource['prepareVerification']

  attemptVerification: SignUpResource['attemptVerification']

  constructor(backend: Backend, json: SignUpJSON | null = null) {
    super()
    this.fill = (answer) => {
      if (!answer) return this
      this.id = answer.id
      this.status = answer.status
      this.requiredFields = answer.required_fields
      this.optionalFields = answer.optional_fields
      this.missingFields = answer.missing_fields
      this.unverifiedFields = answer.unverified_fields
      this.verifications = new SignUpVerifications(answer.verifications)
      this.firstName = answer.first_name
      this.lastName = answer.last_name
      this.emailAddress = answer.email_address
      this.hasPassword = answer.has_password
      this.createdSessionId = answer.created_session_id
      this.createdUserId = answer.created_user_id
      this.abandonAt = answer.abandon_at
      return this
    }
    const post = async (body: Body, action?: string) =>
      this.fill(await postAttempt<SignUpJSON>(backend, this, body, action))
    this.create = async ({ emailAddress, firstName, lastName, password, ...rest }) => {
      const other = Object.keys(rest)[0]
      if (other) throw refusal(`SignUp.create({ ${other} })`)
      return post({
        email_address: emailAddress,
        first_name: firstName,
        last_name: lastName,
        password,
      })
    }
    this.prepareVerification = async ({ strategy }) => {
      checkStrategy('prepareVerification', strategy)
      return post({ strategy }, 'prepare_verification')
    }
    this.attemptVerification = async (params) => {
      checkStrategy('attemptVerification', params.strategy)
      return post(params as Body, 'attempt_verification')
    }
    this.fill(json)
  }

  prepareEmailAddressVerification: SignUpResource['prepareEmailAddressVerification'] = (params) =>
    this.prepareVerification(params ?? { strategy: 'email_code' })

  attemptEmailAddressVerification: SignUpResource['attemptEmailAddressVerification'] = (params) =>
    this.attemptVerification({ ...params, strategy: 'email_code' })
}
