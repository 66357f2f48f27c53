import { useStore } from '@nanostores/react'
import { $sessionStore } from '@clerk/astro/client'

export default function ThreeValues() {
  const session = useStore($sessionStore)

  if (session === undefined) {
    return <p>One moment…</p>
  }

  if (session === null) {
    return <p>Please sign in.</p>
  }

  return <p>Welcome back.</p>
}
