// Whether something was verified, made from JSON as clerk-js does. Runs in the browser.
import type {
  SignUpVerificationJSON,
  VerificationJSON,
  VerificationResource,
} from '@clerk/shared/types'
import { leaveOut } from '../../left-out'
import { toDate } from './backend'

const Base = leaveOut<VerificationResource>()('Verification', [
  'reload',
  'verifiedFromTheSameClient',
  '__internal_toSnapshot',
])

/** `emailAddress.verification`, `signIn.firstFactorVerification` and the like. */
export class Verification extends Base implements VerificationResource {
  pathRoot = ''
  id: string | undefined
  status: VerificationResource['status'] = null
  strategy: string | null = null
  nonce: string | null = null
  message: string | null = null
  externalVerificationRedirectURL: URL | null = null
  attempts: number | null = null
  expireAt: Date | null = null
  error: VerificationResource['error'] = null
  verifiedAtClient: string | null = null
  channel: VerificationResource['channel']
  trustedDeviceChallenge: VerificationResource['trustedDeviceChallenge'] = null

  constructor(json: VerificationJSON | null) {
    super()
    if (!json) return
    this.status = json.status
    this.strategy = json.strategy
    this.attempts = json.attempts
    this.expireAt = toDate(json.expire_at)
    this.verifiedAtClient = json.verified_at_client
  }
}

/** `signUp.verifications.emailAddress` and the like. */
export class SignUpVerification extends Verification {
  nextAction: string
  supportedStrategies: string[]

  constructor(json: SignUpVerificationJSON | null) {
    super(json)
    this.nextAction = json?.next_action ?? ''
    this.supportedStrategies = json?.supported_strategies ?? []
  }
}
