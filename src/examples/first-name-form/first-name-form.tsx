import { useState } from 'react'
import { useStore } from '@nanostores/react'
import { $userStore } from '@clerk/astro/client'

export default function FirstNameForm() {
  const user = useStore($userStore)
  const [firstName, setFirstName] = useState('')

  if (user === undefined) {
    return <p>Looking up your name…</p>
  }

  if (user === null) {
    return <p>Sign in to change your name.</p>
  }

  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        await user.update({ firstName })
        setFirstName('')
      }}
    >
      <p>Your first name is {user.firstName}.</p>
      <label>
        New first name{' '}
        <input value={firstName} onChange={(event) => setFirstName(event.target.value)} required />
      </label>{' '}
      <button>Save</button>
    </form>
  )
}
