// Makes users, organizations and memberships in the JSON of Clerk's Frontend API, complete as the
// API sends them, from the few facts that differ. Runs in the browser and in Node.
import type {
  ClerkAPIErrorJSON,
  EmailAddressJSON,
  OrganizationJSON,
  OrganizationMembershipJSON,
  PublicUserDataJSON,
  UserJSON,
} from '@clerk/shared/types'

const DAY = 24 * 60 * 60 * 1000

/** What tells one organization from another. `id` starts with `org_`, which clerk-js checks. */
export interface OrganizationFacts {
  id: string
  name: string
  slug: string
  colour: string
  members: number
}

/** What tells one user from another. */
export interface UserFacts {
  id: string
  firstName: string
  lastName: string
  emailId: string
  email: string
  colour: string
}

/** An avatar that needs no request: the initials on a coloured square. */
function avatar(initials: string, colour: string): string {
  const text = `<text x="32" y="40" font-size="24" text-anchor="middle" fill="white" font-family="sans-serif">${initials}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${colour}"/>${text}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

function emailAddressJson({ emailId, email }: UserFacts, now: number): EmailAddressJSON {
  return {
    object: 'email_address',
    id: emailId,
    email_address: email,
    linked_to: [],
    matches_sso_connection: false,
    verification: {
      object: 'verification_email_code',
      id: '',
      status: 'verified',
      strategy: 'email_code',
      attempts: 1,
      expire_at: now - 120 * DAY,
      verified_at_client: '',
      // Typed as always there; a verification that went well has none.
      error: null as unknown as ClerkAPIErrorJSON,
    },
  }
}

/**
 * A user as the API answers it, without memberships.
 * @param now milliseconds since 1970, to which the dates are relative
 */
export function userJson(facts: UserFacts, now: number): UserJSON {
  return {
    object: 'user',
    id: facts.id,
    external_id: null,
    first_name: facts.firstName,
    last_name: facts.lastName,
    username: null,
    image_url: avatar(facts.firstName.charAt(0) + facts.lastName.charAt(0), facts.colour),
    has_image: false,
    profile_image_id: '',
    primary_email_address_id: facts.emailId,
    primary_phone_number_id: null,
    primary_web3_wallet_id: null,
    email_addresses: [emailAddressJson(facts, now)],
    phone_numbers: [],
    web3_wallets: [],
    external_accounts: [],
    enterprise_accounts: [],
    passkeys: [],
    organization_memberships: [],
    password_enabled: true,
    totp_enabled: false,
    backup_code_enabled: false,
    two_factor_enabled: false,
    public_metadata: {},
    unsafe_metadata: {},
    last_sign_in_at: now - 3 * DAY,
    legal_accepted_at: null,
    timezone: null,
    create_organization_enabled: true,
    create_organizations_limit: null,
    delete_self_enabled: true,
    created_at: now - 120 * DAY,
    updated_at: now - 3 * DAY,
  }
}

/** The public half of a user, as sessions and memberships carry it. */
export function publicUserDataJson(user: UserJSON): PublicUserDataJSON {
  return {
    first_name: user.first_name,
    last_name: user.last_name,
    image_url: user.image_url,
    has_image: user.has_image,
    identifier: user.email_addresses[0]?.email_address ?? '',
    user_id: user.id,
  }
}

function organizationJson(facts: OrganizationFacts, now: number): OrganizationJSON {
  return {
    object: 'organization',
    id: facts.id,
    name: facts.name,
    slug: facts.slug,
    image_url: avatar(facts.name.charAt(0), facts.colour),
    has_image: false,
    public_metadata: {},
    members_count: facts.members,
    pending_invitations_count: 0,
    max_allowed_memberships: 5,
    admin_delete_enabled: true,
    created_at: now - 90 * DAY,
    updated_at: now - 12 * DAY,
  }
}

/** A user's place in an organization. `id` starts with `orgmem_`. */
export function membershipJson(
  facts: OrganizationFacts,
  id: string,
  role: 'org:admin' | 'org:member',
  user: UserJSON,
  now: number,
): OrganizationMembershipJSON {
  const admin = role === 'org:admin'
  return {
    object: 'organization_membership',
    id,
    organization: organizationJson(facts, now),
    role,
    role_name: admin ? 'Admin' : 'Member',
    permissions: [
      'org:sys_memberships:read',
      ...(admin ? ['org:sys_memberships:manage', 'org:sys_profile:manage'] : []),
    ],
    public_metadata: {},
    public_user_data: publicUserDataJson(user),
    created_at: now - 80 * DAY,
    updated_at: now - 12 * DAY,
  }
}
