import { useStore } from '@nanostores/react'
import { $organizationStore } from '@clerk/astro/client'

export default function ActiveOrganization() {
  const organization = useStore($organizationStore)

  if (organization === undefined) {
    return <p>Looking up your organization…</p>
  }

  if (organization === null) {
    return <p>No organization is active.</p>
  }

  return <p>You are working in {organization.name}.</p>
}
