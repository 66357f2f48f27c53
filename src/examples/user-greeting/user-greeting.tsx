import { useStore } from '@nanostores/react'
import { $userStore } from '@clerk/astro/client'

export default function UserGreeting() {
  const user = useStore($userStore)

  if (user === undefined) {
    return <p>Looking up who you are…</p>
  }

  if (user === null) {
    return <p>Welcome, guest. Sign in to see your projects.</p>
  }

  return (
    <p>
      <img src={user.imageUrl} alt="" width="32" height="32" /> Welcome back,{' '}
      {user.firstName ?? 'friend'}.
    </p>
  )
}
