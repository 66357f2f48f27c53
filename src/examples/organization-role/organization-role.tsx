import { useStore } from '@nanostores/react'
import { $authStore } from '@clerk/astro/client'

export default function OrganizationRole() {
  const { orgId, orgSlug, orgRole, orgPermissions } = useStore($authStore)

  if (orgId === undefined) {
    return <p>Looking up your role…</p>
  }

  if (orgId === null) {
    return <p>No organization is active.</p>
  }

  const mayInvite = orgPermissions?.includes('org:sys_memberships:manage')

  return (
    <p>
      You are {orgRole} in {orgSlug} and {mayInvite ? 'may' : 'may not'} invite members.
    </p>
  )
}
