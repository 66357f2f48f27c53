import { $isLoadedStore, $sessionStore, $userStore } from '@clerk/astro/client'
import { runInjectionScript } from '@clerk/astro/internal'
import type { Resources, UserResource } from '@clerk/shared/types'
import { expect, test, vi } from 'vitest'

test('one Clerk fills all stores', async () => {
  let emit = (_: Partial<Resources>) => {}
  const clerk = {
    load: async () => {},
    addListener: (listener: typeof emit) => (emit = listener),
  }
  window.Clerk = clerk as unknown as typeof window.Clerk
  $userStore.listen(() => {})
  $sessionStore.listen(() => {})

  await runInjectionScript({ prefetchUI: false })
  expect($isLoadedStore.get()).toBe(true)

  emit({ user: { firstName: 'Robin' } as UserResource, session: null })
  await vi.waitFor(() => expect($userStore.get()?.firstName).toBe('Robin'))
  expect($sessionStore.get()).toBe(null)
})
