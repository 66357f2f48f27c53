// An email address of a user, made from JSON as clerk-js does. Runs in the browser.
import type { EmailAddressJSON, EmailAddressResource } from '@clerk/shared/types'
import { leaveOut } from '../../left-out'
import { Verification } from './verification'

const Base = leaveOut<EmailAddressResource>()('EmailAddress', [
  'reload',
  'create',
  'destroy',
  'prepareVerification',
  'attemptVerification',
  'createEmailLinkFlow',
  'createEnterpriseSSOLinkFlow',
  '__internal_toSnapshot',
])

/** One of `user.emailAddresses`. */
export class EmailAddress extends Base implements EmailAddressResource {
  pathRoot = '/me/email_addresses'
  id: string
  emailAddress: string
  matchesSsoConnection: boolean
  linkedTo: EmailAddressResource['linkedTo'] = []
  verification: Verification

  constructor(json: EmailAddressJSON) {
    super()
    this.id = json.id
    this.emailAddress = json.email_address
    this.matchesSsoConnection = json.matches_sso_connection
    this.verification = new Verification(json.verification)
  }

  override toString = (): string => this.emailAddress
}
