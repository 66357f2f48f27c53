import { computed } from 'nanostores'
import { useStore } from '@nanostores/react'
import { $authStore } from '@clerk/astro/client'

const $isAdmin = computed($authStore, ({ orgId, orgRole }) =>
  orgId === undefined ? undefined : orgRole === 'org:admin',
)

export default function OrganizationAdmin() {
  const isAdmin = useStore($isAdmin)

  if (isAdmin === undefined) {
    return <p>Looking up your role…</p>
  }

  return isAdmin ? (
    <button>Change the settings</button>
  ) : (
    <p>Only an admin can change the settings.</p>
  )
}
