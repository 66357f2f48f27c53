import { useStore } from '@nanostores/react'
import { $userStore } from '@clerk/astro/client'

export default function Playground() {
  const user = useStore($userStore)

  return <p>Hello, {user?.firstName ?? 'you'}</p>
}
