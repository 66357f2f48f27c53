// @vitest-environment happy-dom
// What Troubleshooting says that no other test sees: React's message in development, what reading on
// from an empty store throws, and which test makes a sign-in link flash.
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { gathered, startIn } from '../contracts/clerk-stores'

afterEach(() => void vi.unstubAllGlobals())

test("React says in development that the server's text is not the browser's", async () => {
  const container = document.createElement('div')
  container.innerHTML = renderToString(<p>Checking your session…</p>)
  const said: string[] = []
  hydrateRoot(container, <p>You are signed in.</p>, {
    onRecoverableError: (error) => said.push(String(error)),
  })
  await vi.waitFor(() => expect(container.textContent).toBe('You are signed in.'))
  expect(said).toEqual([
    expect.stringMatching(
      /^Error: Hydration failed because the server rendered text didn't match the client\./,
    ),
  ])
})

test('reading on from an empty store throws, and `?.` does not', async () => {
  const { stores, load } = await startIn('signed-out')
  const read = () => stores.$sessionStore.get()!.user
  expect(read).toThrow("Cannot read properties of undefined (reading 'user')")
  await load()
  await gathered()
  expect(read).toThrow("Cannot read properties of null (reading 'user')")
  expect(stores.$sessionStore.get()?.user).toBe(undefined)
})

test('`!session` shows the sign-in link on load and while Clerk navigates, `=== null` never', async () => {
  const { stores, simulator, load } = await startIn('two-accounts')
  const links: [boolean, boolean][] = []
  stores.$sessionStore.subscribe((session) => links.push([!session, session === null]))
  await load()
  await gathered()
  const other = simulator.clerk.client!.sessions.at(-1)!.id
  await simulator.clerk.setActive({ session: other, navigate: () => gathered() })
  await gathered()
  const [flash, none] = [
    [true, false],
    [false, false],
  ]
  expect(links).toEqual([flash, none, flash, none])
})
