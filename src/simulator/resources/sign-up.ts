// The attempt to sign up: present, as in clerk-js, but in this demo nobody ever starts one.
import type { SignUpResource } from '@clerk/shared/types'
import { leaveOut } from '../left-out'
import { SignUpVerification, Verification } from './verification'

const Base = leaveOut<SignUpResource>()(
  'SignUp',
  [
    'reload',
    'create',
    'update',
    'upsert',
    'prepareVerification',
    'attemptVerification',
    'prepareEmailAddressVerification',
    'attemptEmailAddressVerification',
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
  emailAddress = new SignUpVerification()
  phoneNumber = new SignUpVerification()
  web3Wallet = new SignUpVerification()
  externalAccount = new Verification(null)
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
}
