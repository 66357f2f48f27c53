import { useEffect, useState } from 'react'
import { useStore } from '@nanostores/react'
import { $organizationStore } from '@clerk/astro/client'

export default function OrganizationMembers() {
  const organization = useStore($organizationStore)
  const [members, setMembers] = useState('…')

  // By id, because the store emits a new object for the same organization, too.
  useEffect(() => {
    let isCurrent = true
    const show = (text: string) => isCurrent && setMembers(text)
    setMembers('…')
    organization?.getMemberships().then(
      ({ data }) => show(data.map((member) => member.publicUserData?.firstName).join(', ')),
      () => show('could not be loaded'),
    )
    return () => {
      isCurrent = false
    }
  }, [organization?.id])

  if (organization === undefined) {
    return <p>Looking up your organization…</p>
  }

  if (organization === null) {
    return <p>No organization is active.</p>
  }

  return <p>{`${organization.name}, members: ${members}`}</p>
}
