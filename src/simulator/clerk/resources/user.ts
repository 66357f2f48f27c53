// The user of a session, made from JSON as clerk-js does. Runs in the browser.
import type { UserJSON, UserResource } from '@clerk/shared/types'
import { leaveOut } from '../../left-out'
import { toDate, type Backend, type Envelope } from './backend'
import { EmailAddress } from './email-address'
import { fetchMemberships, OrganizationMembership } from './organization'

const Base = leaveOut<UserResource>()('User', [
  'updateMetadata',
  'delete',
  'updatePassword',
  'removePassword',
  'createEmailAddress',
  'createPasskey',
  'createPhoneNumber',
  'createWeb3Wallet',
  'getSessions',
  'setProfileImage',
  'createExternalAccount',
  'getOrganizationInvitations',
  'getOrganizationSuggestions',
  'getOrganizationCreationDefaults',
  'leaveOrganization',
  'getEnterpriseConnections',
  'createTOTP',
  'verifyTOTP',
  'disableTOTP',
  'createBackupCode',
  'initializePaymentMethod',
  'addPaymentMethod',
  'getPaymentMethods',
  '__experimental_getBiometricCredentials',
  '__experimental_prepareBiometricCredential',
  '__experimental_attemptBiometricCredential',
  '__experimental_revokeBiometricCredential',
  '__internal_toSnapshot',
])

/** `clerk.user`, `session.user`. */
export class User extends Base implements UserResource {
  pathRoot = '/me'
  id = ''
  externalId: string | null = null
  username: string | null = null
  emailAddresses: EmailAddress[] = []
  phoneNumbers: UserResource['phoneNumbers'] = []
  web3Wallets: UserResource['web3Wallets'] = []
  externalAccounts: UserResource['externalAccounts'] = []
  enterpriseAccounts: UserResource['enterpriseAccounts'] = []
  passkeys: UserResource['passkeys'] = []
  organizationMemberships: OrganizationMembership[] = []
  passwordEnabled = false
  firstName: string | null = null
  lastName: string | null = null
  fullName: string | null = null
  primaryEmailAddressId: string | null = null
  primaryEmailAddress: EmailAddress | null = null
  primaryPhoneNumberId: string | null = null
  primaryPhoneNumber: UserResource['primaryPhoneNumber'] = null
  primaryWeb3WalletId: string | null = null
  primaryWeb3Wallet: UserResource['primaryWeb3Wallet'] = null
  imageUrl = ''
  hasImage = false
  twoFactorEnabled = false
  totpEnabled = false
  backupCodeEnabled = false
  publicMetadata: UserPublicMetadata = {}
  unsafeMetadata: UserUnsafeMetadata = {}
  createOrganizationEnabled = false
  createOrganizationsLimit: number | null = null
  deleteSelfEnabled = false
  lastSignInAt: Date | null = null
  legalAcceptedAt: Date | null = null
  updatedAt: Date | null = null
  createdAt: Date | null = null
  timezone: string | null = null
  update: UserResource['update']
  reload: () => Promise<this>
  getOrganizationMemberships: UserResource['getOrganizationMemberships']

  constructor(json: UserJSON, backend: Backend) {
    super()
    this.fill(json, backend)
    const fetch = async (method: string, body: Record<string, string | null | undefined> = {}) => {
      const answer = await backend.fetch<Envelope<UserJSON>>({ method, path: '/me', body })
      return this.fill(answer.response, backend)
    }
    this.reload = () => fetch('GET')
    this.update = async ({ firstName, lastName, ...rest }) => {
      const other = Object.keys(rest)[0]
      if (other) {
        throw new Error(
          `user.update({ ${other} }) is not simulated: the demo's users change their ` +
            'firstName and lastName only.',
        )
      }
      return fetch('PATCH', { first_name: firstName, last_name: lastName })
    }
    this.getOrganizationMemberships = () =>
      fetchMemberships('/me/organization_memberships', backend)
  }

  isPrimaryIdentification: UserResource['isPrimaryIdentification'] = (identification) =>
    identification instanceof EmailAddress && this.primaryEmailAddressId === identification.id

  get verifiedExternalAccounts() {
    return this.externalAccounts.filter(({ verification }) => verification?.status === 'verified')
  }

  get unverifiedExternalAccounts() {
    return this.externalAccounts.filter(({ verification }) => verification?.status !== 'verified')
  }

  get verifiedWeb3Wallets() {
    return this.web3Wallets.filter(({ verification }) => verification.status === 'verified')
  }

  get hasVerifiedEmailAddress() {
    return this.emailAddresses.some(({ verification }) => verification.status === 'verified')
  }

  get hasVerifiedPhoneNumber() {
    return this.phoneNumbers.some(({ verification }) => verification.status === 'verified')
  }

  private fill(json: UserJSON, backend: Backend): this {
    this.id = json.id
    this.externalId = json.external_id
    this.username = json.username
    this.firstName = json.first_name
    this.lastName = json.last_name
    this.fullName = [json.first_name, json.last_name].filter(Boolean).join(' ') || null
    this.imageUrl = json.image_url
    this.hasImage = json.has_image
    this.passwordEnabled = json.password_enabled
    this.emailAddresses = json.email_addresses.map((email) => new EmailAddress(email))
    this.primaryEmailAddressId = json.primary_email_address_id
    this.primaryEmailAddress =
      this.emailAddresses.find(({ id }) => id === json.primary_email_address_id) ?? null
    this.organizationMemberships = json.organization_memberships.map(
      (membership) => new OrganizationMembership(membership, backend),
    )
    this.publicMetadata = json.public_metadata
    this.unsafeMetadata = json.unsafe_metadata
    this.totpEnabled = json.totp_enabled
    this.backupCodeEnabled = json.backup_code_enabled
    this.twoFactorEnabled = json.two_factor_enabled
    this.createOrganizationEnabled = json.create_organization_enabled
    this.createOrganizationsLimit = json.create_organizations_limit
    this.deleteSelfEnabled = json.delete_self_enabled
    this.lastSignInAt = json.last_sign_in_at ? toDate(json.last_sign_in_at) : null
    this.updatedAt = toDate(json.updated_at)
    this.createdAt = toDate(json.created_at)
    return this
  }
}
