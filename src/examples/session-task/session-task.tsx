import { useStore } from '@nanostores/react'
import { $sessionStore } from '@clerk/astro/client'

export default function SessionTask() {
  const session = useStore($sessionStore)

  if (session === undefined) {
    return <p>Checking your session…</p>
  }

  if (session === null) {
    return <p>You are signed out.</p>
  }

  if (session.status === 'pending') {
    return <p>One thing to do before you can start: {session.currentTask?.key}.</p>
  }

  return <p>You are signed in and ready.</p>
}
