import { useEffect, useState } from 'react'
import { useStore } from '@nanostores/react'
import { $clerkStore } from '@clerk/astro/client'

export default function AccountSwitcher() {
  const clerk = useStore($clerkStore)
  const [sessions, setSessions] = useState(clerk?.client?.signedInSessions)
  const [activeId, setActiveId] = useState(clerk?.session?.id)

  useEffect(() => {
    return clerk?.addListener(({ client, session }) => {
      setSessions(client?.signedInSessions)
      setActiveId(session?.id)
    })
  }, [clerk])

  if (!sessions) return <p>Looking for your accounts…</p>
  if (sessions.length === 0) return <p>No account is signed in.</p>

  return (
    <ul>
      {sessions.map(({ id, publicUserData }) => (
        <li key={id}>
          <button disabled={id === activeId} onClick={() => clerk?.setActive({ session: id })}>
            {publicUserData.identifier}
          </button>
        </li>
      ))}
    </ul>
  )
}
