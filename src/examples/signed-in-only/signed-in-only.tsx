import { useStore } from '@nanostores/react'
import { $authStore } from '@clerk/astro/client'

export default function SignedInOnly() {
  const { userId, sessionStatus } = useStore($authStore)

  if (userId === undefined) {
    return <p>One moment…</p>
  }

  if (userId === null) {
    return <p>Sign in to read the report.</p>
  }

  if (sessionStatus === 'pending') {
    return <p>Finish signing in to read the report.</p>
  }

  return <p>The report: sales went up.</p>
}
