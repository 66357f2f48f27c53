import { useEffect, useState } from 'react'
import { useStore } from '@nanostores/react'
import { $clerkStore } from '@clerk/astro/client'

export default function AccountList() {
  const clerk = useStore($clerkStore)
  const [accounts, setAccounts] = useState<string[]>()

  useEffect(
    () =>
      clerk?.addListener(({ client }) => {
        const sessions = client.signedInSessions
        setAccounts(sessions.map((session) => session.publicUserData.identifier))
      }),
    [clerk],
  )

  if (!accounts) {
    return <p>Clerk is loading…</p>
  }

  return <p>Accounts on this browser: {accounts.join(', ') || 'none'}</p>
}
