import { useStore } from '@nanostores/react'
import { $sessionListStore } from '@clerk/astro/client'

export default function SignedInAccounts() {
  const sessions = useStore($sessionListStore)

  if (sessions === undefined) {
    return <p>Looking for your accounts…</p>
  }

  if (sessions.length === 0) {
    return <p>No account was signed in when this page loaded.</p>
  }

  return (
    <ul>
      {sessions.map((session) => (
        <li key={session.id}>{session.publicUserData.identifier}</li>
      ))}
    </ul>
  )
}
