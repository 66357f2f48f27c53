// The attempt to sign in, made from JSON as clerk-js does. Runs in the browser.
import type { SignInJSON, SignInResource, UserData } from '@clerk/shared/types'
import { leaveOut } from '../left-out'
import type { Backend, Envelope } from './backend'
import { Verification } from './verification'

const Base = leaveOut<SignInResource>()(
  'SignIn',
  [
    'reload',
    'resetPassword',
    'prepareFirstFactor',
    'attemptFirstFactor',
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

  /**
   * Signs in at once: `identifier` is the email address of one of the demo's people, any password
   * will do.
   */
  create: SignInResource['create']

  constructor(backend: Backend) {
    super()
    this.create = async (params) => {
      const identifier = 'identifier' in params ? params.identifier : undefined
      const { response } = await backend.fetch<Envelope<SignInJSON>>({
        method: 'POST',
        path: this.pathRoot,
        body: { identifier },
      })
      this.id = response.id
      this.status = response.status
      this.supportedIdentifiers = response.supported_identifiers
      this.identifier = response.identifier
      this.createdSessionId = response.created_session_id
      return this
    }
  }
}
