import { useStore } from '@nanostores/react'
import { $clerkStore, $userStore } from '@clerk/astro/client'

export default function SignInButton() {
  const clerk = useStore($clerkStore)
  const user = useStore($userStore)

  if (!clerk || user === undefined) {
    return <button disabled>One moment…</button>
  }

  if (user === null) {
    return <button onClick={() => clerk.openSignIn()}>Sign in</button>
  }

  return <button onClick={() => clerk.signOut()}>Sign {user.firstName} out</button>
}
