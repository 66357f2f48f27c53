// What the guides say of derived stores, held to the real stores over the simulator: they follow Clerk's,
// and tell only what changed in them. Runs in Node.
import clerkAstro from '@clerk/astro/package.json' with { type: 'json' }
import { computed } from 'nanostores'
import nanostoresOfClerk from 'nanostores-of-clerk/package.json' with { type: 'json' }
import { afterEach, expect, test, vi } from 'vitest'
import { gathered, startIn } from './clerk-stores'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.doUnmock('nanostores')
})

test('a derived name goes through the three values of the user, also on the way out', async () => {
  const { stores, simulator, load } = await startIn('signed-in')
  const names: unknown[] = []
  computed(stores.$userStore, (user) => user && user.fullName).subscribe((name) => names.push(name))
  await load()
  await gathered()
  await simulator.show('signed-out')
  await gathered()
  expect(names).toEqual([undefined, 'Maya Lindqvist', undefined, null])
})

test('a touch gives a new user, and tells a derived name nothing', async () => {
  const { stores, simulator, load } = await startIn('signed-in')
  await load()
  await gathered()
  const users: unknown[] = []
  const names: unknown[] = []
  stores.$userStore.subscribe((user) => users.push(user))
  computed(stores.$userStore, (user) => user && user.fullName).subscribe((name) => names.push(name))
  await simulator.clerk.session!.touch()
  await gathered()
  expect(users).toHaveLength(2)
  expect(users[1]).not.toBe(users[0])
  expect(names).toEqual(['Maya Lindqvist'])
})

/** What a derived store has told once Clerk has loaded, and what the store it derives from holds. */
async function afterLoad() {
  const { stores, load } = await startIn('signed-in')
  const names: unknown[] = []
  computed(stores.$userStore, (user) => user && user.firstName).subscribe((name) =>
    names.push(name),
  )
  await load()
  await gathered()
  return { names, user: stores.$userStore.get()?.firstName }
}

test('with one copy of nanostores a derived store follows', async () => {
  expect(await afterLoad()).toEqual({ names: [undefined, 'Maya'], user: 'Maya' })
})

test('with the copy that Clerk asks for beside it, a derived store keeps its first value', async () => {
  expect(nanostoresOfClerk.version).toBe(clerkAstro.dependencies.nanostores)
  vi.doMock('nanostores', () => import('nanostores-of-clerk'))
  expect(await afterLoad()).toEqual({ names: [undefined], user: 'Maya' })
})
