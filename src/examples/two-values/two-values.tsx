import { useStore } from '@nanostores/react'
import { $sessionStore } from '@clerk/astro/client'

export default function TwoValues() {
  const session = useStore($sessionStore)

  // Wrong: while Clerk loads, nobody knows yet that the user is signed out.
  if (!session) {
    return <p>Please sign in.</p>
  }

  return <p>Welcome back.</p>
}
