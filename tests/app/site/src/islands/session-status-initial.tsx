import { useStore } from '@nanostores/react'
import { $sessionStore } from '@clerk/astro/client'

export default function SessionStatus() {
  const session = useStore($sessionStore, { ssr: 'initial' })

  if (session === undefined) return <p>Checking your session…</p>
  if (session === null) return <p>You are signed out.</p>
  return <p>You are signed in until {session.expireAt.toLocaleDateString()}.</p>
}
