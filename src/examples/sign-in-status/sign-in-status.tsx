import { useStore } from '@nanostores/react'
import { $signInStore } from '@clerk/astro/client'

export default function SignInStatus() {
  const signIn = useStore($signInStore)

  if (!signIn) {
    return <p>Clerk is loading…</p>
  }

  return (
    <>
      <p>Status: {signIn.status ?? 'not started'}</p>
      <button onClick={() => signIn.create({ identifier: 'maya.lindqvist@example.com' })}>
        Start
      </button>
    </>
  )
}
