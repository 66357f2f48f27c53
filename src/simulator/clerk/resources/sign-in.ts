// The attempt to sign in, made from JSON as clerk-js does. Runs in the browser.
import type { SignInFirstFactor, SignInJSON, SignInResource, UserData } from '@clerk/shared/types'
import { leaveOut, refusal } from '../../left-out'
import { postAttempt, type Body } from './attempt'
import type { Backend } from './backend'
import { Verification } from './verification'

const Base = leaveOut<SignInResource>()(
  'SignIn',
  [
    'reload',
    'resetPassword',
    'prepareSecondFactor',
    'attemptSecondFactor',
    'submitProtectCheck',
    'authenticateWithRedirect',
    'authenticateWithPopup',
    'authenticateWithWeb3',
    'authenticateWithMetamask',
    'authenticateWithCoinbaseWallet',
    'authenticateWithOKXWallet',
    'authenticateWithBase',
    'authenticateWithSolana',
    'authenticateWithPasskey',
    'createEmailLinkFlow',
    'validatePassword',
    '__internal_toSnapshot',
  ],
  ['__internal_future'],
)

/** The ways to prove who one is that the demo's server knows. */
function checkStrategy(method: string, strategy: string | undefined): void {
  if (strategy === undefined || strategy === 'password' || strategy === 'email_code') return
  throw refusal(`SignIn.${method}({ strategy: '${strategy}' })`)
}

function firstFactor(json: SignInJSON['supported_first_factors'][number]): SignInFirstFactor {
  if (json.strategy !== 'email_code') return { strategy: 'password' }
  const { email_address_id: emailAddressId, safe_identifier: safeIdentifier, primary } = json
  return { strategy: 'email_code', emailAddressId, safeIdentifier, ...(primary && { primary }) }
}

/** `client.signIn`. */
export class SignIn extends Base implements SignInResource {
  pathRoot = '/client/sign_ins'
  id: string | undefined
  status: SignInResource['status'] = null
  supportedIdentifiers: SignInResource['supportedIdentifiers'] = []
  supportedFirstFactors: SignInResource['supportedFirstFactors'] = []
  supportedSecondFactors: SignInResource['supportedSecondFactors'] = null
  ssoBypassFirstFactors: SignInResource['ssoBypassFirstFactors'] = null
  firstFactorVerification = new Verification(null)
  secondFactorVerification = new Verification(null)
  identifier: string | null = null
  createdSessionId: string | null = null
  clientTrustState: SignInResource['clientTrustState']
  userData: UserData = { firstName: undefined, lastName: undefined, imageUrl: undefined }
  protectCheck: SignInResource['protectCheck'] = null
  timezone: string | null = null

  /** Takes over what the server answered about this attempt, in place. */
  fill: (json: SignInJSON | null) => this

  /**
   * `identifier` is the email address of one of the demo's people. With a `password`, any, they are
   * in; without one the attempt waits for its first factor.
   */
  create: SignInResource['create']

  /** Sends a code, the same to everybody: see `attempts.ts`. */
  prepareFirstFactor: SignInResource['prepareFirstFactor']

  attemptFirstFactor: SignInResource['attemptFirstFactor']

  constructor(backend: Backend, json: SignInJSON | null = null) {
    super()
    this.fill = (answer) => {
      if (!answer) return this
      this.id = answer.id
      this.status = answer.status
      this.supportedIdentifiers = answer.supported_identifiers
      this.identifier = answer.identifier
      this.supportedFirstFactors = answer.supported_first_factors.map(firstFactor)
      this.supportedSecondFactors = []
      this.firstFactorVerification = new Verification(answer.first_factor_verification)
      this.secondFactorVerification = new Verification(answer.second_factor_verification)
      this.createdSessionId = answer.created_session_id
      const { first_name: firstName, last_name: lastName, ...user } = answer.user_data
      this.userData = {
        ...(firstName && { firstName }),
        ...(lastName && { lastName }),
        imageUrl: user.image_url,
        hasImage: user.has_image,
      }
      return this
    }
    const post = async (body: Body, action?: string) =>
      this.fill(await postAttempt<SignInJSON>(backend, this, body, action))
    this.create = async (params) => {
      const { identifier, password, strategy } = params as Body
      checkStrategy('create', strategy)
      return post({ identifier, password, strategy })
    }
    this.prepareFirstFactor = async (params) => {
      checkStrategy('prepareFirstFactor', params.strategy)
      return post({ strategy: params.strategy }, 'prepare_first_factor')
    }
    this.attemptFirstFactor = async (params) => {
      checkStrategy('attemptFirstFactor', params.strategy)
      return post(params as Body, 'attempt_first_factor')
    }
    this.fill(json)
  }
}
