import { useStore } from '@nanostores/react'
import { $signUpStore } from '@clerk/astro/client'

export default function SignUpStatus() {
  const signUp = useStore($signUpStore)

  if (!signUp) {
    return <p>Clerk is loading…</p>
  }

  return (
    <>
      <p>Status: {signUp.status ?? 'not started'}</p>
      <button onClick={() => signUp.create({ emailAddress: 'newcomer@example.com' })}>Start</button>
    </>
  )
}
