import { useStore } from '@nanostores/react'
import { $authStore } from '@clerk/astro/client'

export default function AuthStatus() {
  const { userId } = useStore($authStore)
  if (userId === undefined) return <p>Checking…</p>
  return <p>{userId ? `You are ${userId}.` : 'You are signed out.'}</p>
}
