import { useState } from 'react'
import { getToken } from '@clerk/astro/client'

export default function TokenForRequest() {
  const [answer, setAnswer] = useState('')

  async function prepare() {
    setAnswer('Waiting for the token…')
    try {
      const token = await getToken()
      if (token === null) {
        setAnswer('No token: nobody is signed in.')
        return
      }
      const headers = { Authorization: `Bearer ${token}` }
      const request = new Request('/api/orders', { headers })
      // Then: const response = await fetch(request)
      setAnswer(`Authorization: ${request.headers.get('Authorization')?.slice(0, 20)}…`)
    } catch {
      setAnswer('No token: Clerk did not answer.')
    }
  }

  return (
    <>
      <button onClick={prepare}>Prepare a request</button>
      <p role="status">{answer}</p>
    </>
  )
}
