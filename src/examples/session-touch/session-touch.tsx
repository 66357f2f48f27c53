import { useState } from 'react'
import { useStore } from '@nanostores/react'
import { $sessionStore } from '@clerk/astro/client'

export default function SessionTouch() {
  const session = useStore($sessionStore)
  const [touched, setTouched] = useState<typeof session>(null)

  if (!session) {
    return <p>There is no session to touch.</p>
  }

  const touch = () => {
    setTouched(session)
    void session.touch()
  }

  return (
    <div>
      <button onClick={touch}>Touch the session</button>
      {touched && (
        <p>The store holds {touched === session ? 'the same object' : 'a new object'}.</p>
      )}
    </div>
  )
}
