import { useStore } from '@nanostores/react'
import { $clerkStore, updateClerkOptions } from '@clerk/astro/client'

const plum = { appearance: { variables: { colorPrimary: '#86198f' } } }
const swedish = { localization: { signIn: { start: { title: 'Logga in' } } } }

export default function ThemeSwitch() {
  const clerk = useStore($clerkStore)

  if (!clerk) {
    return <p>Clerk is loading…</p>
  }

  const open = (options: Parameters<typeof updateClerkOptions>[0]) => {
    updateClerkOptions(options)
    clerk.openSignIn()
  }

  return (
    <ul>
      <li>
        <button onClick={() => open(plum)}>Plum</button>
      </li>
      <li>
        <button onClick={() => open(swedish)}>Swedish</button>
      </li>
      <li>
        <button onClick={() => open({ ...plum, ...swedish })}>Both</button>
      </li>
    </ul>
  )
}
