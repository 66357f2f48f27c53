import { useStore } from '@nanostores/react'
import { $clerkStore, $organizationStore, $userStore } from '@clerk/astro/client'

export default function OrganizationSwitcher() {
  const clerk = useStore($clerkStore)
  const user = useStore($userStore)
  const organization = useStore($organizationStore)

  if (user === undefined || organization === undefined) {
    return <p>Looking up your organizations…</p>
  }

  if (user === null) {
    return <p>Sign in to choose an organization.</p>
  }

  const choices = [
    { id: null, name: 'Personal account' },
    ...user.organizationMemberships.map((membership) => membership.organization),
  ]
  const activeId = organization?.id ?? null

  return (
    <ul>
      {choices.map(({ id, name }) => (
        <li key={id}>
          <button disabled={id === activeId} onClick={() => clerk?.setActive({ organization: id })}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
