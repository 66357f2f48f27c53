import { useStore } from '@nanostores/react'
import { $isLoadedStore, $userStore } from '@clerk/astro/client'

export default function LoadingPlaceholder() {
  const isLoaded = useStore($isLoadedStore)
  const user = useStore($userStore)

  if (!isLoaded) {
    return <progress aria-label="Clerk is loading" />
  }

  return <p>Welcome{user?.firstName ? `, ${user.firstName}` : ''}!</p>
}
