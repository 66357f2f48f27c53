// Organizations and memberships, made from JSON as clerk-js does. Runs in the browser.
import type {
  ClerkPaginatedResponse,
  OrganizationJSON,
  OrganizationMembershipJSON,
  OrganizationMembershipResource,
  OrganizationResource,
  PublicUserData,
} from '@clerk/shared/types'
import { leaveOut } from '../../left-out'
import { toDate, type Backend, type Envelope } from './backend'
import { createPublicUserData } from './public-user-data'

/** `organization.ssoBypassAllowlist`: there, as in clerk-js, but left out. */
const SsoBypassAllowlist = leaveOut<OrganizationResource['ssoBypassAllowlist']>()(
  'Organization.ssoBypassAllowlist',
  ['getUsers', 'addUser', 'addUsers', 'removeUser'],
)

const OrganizationBase = leaveOut<OrganizationResource>()('Organization', [
  'reload',
  'update',
  'destroy',
  'setLogo',
  'addMember',
  'updateMember',
  'removeMember',
  'inviteMember',
  'inviteMembers',
  'getInvitations',
  'getRoles',
  'getMembershipRequests',
  'getDomain',
  'getDomains',
  'createDomain',
  'prepareOwnershipVerification',
  'attemptOwnershipVerification',
  'getEnterpriseConnections',
  'createEnterpriseConnection',
  'updateEnterpriseConnection',
  'deleteEnterpriseConnection',
  'createEnterpriseConnectionTestRun',
  'getEnterpriseConnectionTestRuns',
  'getDirectorySync',
  'createDirectorySync',
  'initializePaymentMethod',
  'addPaymentMethod',
  'getPaymentMethods',
  '__internal_toSnapshot',
])

/** `clerk.organization`, `membership.organization`. */
export class Organization extends OrganizationBase implements OrganizationResource {
  pathRoot = '/organizations'
  id: string
  name: string
  slug: string
  imageUrl: string
  hasImage: boolean
  publicMetadata: OrganizationPublicMetadata
  adminDeleteEnabled: boolean
  createdAt: Date
  updatedAt: Date
  membersCount: number
  pendingInvitationsCount: number
  maxAllowedMemberships: number
  selfServeSSOEnabled: boolean
  exclusiveMembership: boolean
  ssoBypassAllowlist = new SsoBypassAllowlist()
  getMemberships: OrganizationResource['getMemberships']

  constructor(json: OrganizationJSON, backend: Backend) {
    super()
    this.id = json.id
    this.name = json.name
    this.slug = json.slug
    this.imageUrl = json.image_url
    this.hasImage = json.has_image
    this.publicMetadata = json.public_metadata
    this.adminDeleteEnabled = json.admin_delete_enabled
    this.createdAt = toDate(json.created_at)
    this.updatedAt = toDate(json.updated_at)
    this.membersCount = json.members_count
    this.pendingInvitationsCount = json.pending_invitations_count
    this.maxAllowedMemberships = json.max_allowed_memberships
    this.selfServeSSOEnabled = json.self_serve_sso_enabled ?? false
    this.exclusiveMembership = json.exclusive_membership ?? false
    this.getMemberships = () => fetchMemberships(`/organizations/${json.id}/memberships`, backend)
  }
}

const MembershipBase = leaveOut<OrganizationMembershipResource>()('OrganizationMembership', [
  'reload',
  'destroy',
  'update',
  '__internal_toSnapshot',
])

/** One of `user.organizationMemberships`. */
export class OrganizationMembership
  extends MembershipBase
  implements OrganizationMembershipResource
{
  pathRoot = ''
  id: string
  organization: Organization
  publicMetadata: OrganizationMembershipPublicMetadata
  publicUserData?: PublicUserData
  permissions: OrganizationMembershipResource['permissions']
  role: OrganizationMembershipResource['role']
  roleName: string
  createdAt: Date
  updatedAt: Date

  constructor(json: OrganizationMembershipJSON, backend: Backend) {
    super()
    this.id = json.id
    this.organization = new Organization(json.organization, backend)
    this.publicMetadata = json.public_metadata
    if (json.public_user_data) this.publicUserData = createPublicUserData(json.public_user_data)
    this.permissions = [...json.permissions]
    this.role = json.role
    this.roleName = json.role_name
    this.createdAt = toDate(json.created_at)
    this.updatedAt = toDate(json.updated_at)
  }
}

/** The memberships that a path lists, on one page. */
export async function fetchMemberships(
  path: string,
  backend: Backend,
): Promise<ClerkPaginatedResponse<OrganizationMembershipResource>> {
  type Page = ClerkPaginatedResponse<OrganizationMembershipJSON>
  const { response } = await backend.ask<Envelope<Page>>({ method: 'GET', path })
  return {
    data: response.data.map((json) => new OrganizationMembership(json, backend)),
    total_count: response.total_count,
  }
}
