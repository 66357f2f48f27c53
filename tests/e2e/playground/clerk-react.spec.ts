// The components and hooks of @clerk/astro/react run in the playground on the Clerk that the session panel
// drives.
import { test } from '../reader'
import { Playground } from './playground'

const code = `import { Show, SignInButton, SignOutButton, useAuth } from '@clerk/astro/react'

export default function Example() {
  const { isLoaded, userId } = useAuth()
  if (!isLoaded) return <p>loading</p>
  return (
    <>
      <p>{userId ? 'in' : 'out'}</p>
      <Show when="signed-in" fallback={<SignInButton />}>
        <SignOutButton>Leave</SignOutButton>
      </Show>
    </>
  )
}
`

test('components and hooks of @clerk/astro/react follow the session', async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('react', { at: '/stores/session-store/' })
  await playground.run(code)
  await playground.rendered('<p>in</p><button type="button">Leave</button>')
  await playground.show('signed-out')
  await playground.rendered('<p>out</p><button type="button">Sign in</button>')
  await playground.show('loading')
  await playground.rendered('<p>loading</p>')
  await playground.show('signed-in')
  // The page's own parts lie over the frame, which a test has put at its top.
  await playground.frame.getByRole('button', { name: 'Leave' }).dispatchEvent('click')
  await playground.rendered('<p>out</p><button type="button">Sign in</button>')
})
