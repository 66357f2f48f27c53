import { useStore } from '@nanostores/react'
import { $clientStore } from '@clerk/astro/client'

export default function AccountCount() {
  const client = useStore($clientStore)

  if (!client) {
    return <p>Clerk is loading…</p>
  }

  return <p>Accounts on this browser: {client.signedInSessions.length}</p>
}
