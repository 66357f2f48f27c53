import { computed } from 'nanostores'
import { useStore } from '@nanostores/react'
import { $userStore } from '@clerk/astro/client'

const $fullName = computed($userStore, (user) => user && (user.fullName ?? 'friend'))

export default function FullName() {
  const fullName = useStore($fullName)

  if (fullName === undefined) {
    return <p>Looking up your name…</p>
  }

  if (fullName === null) {
    return <p>Hello, guest.</p>
  }

  return <p>Hello, {fullName}.</p>
}
