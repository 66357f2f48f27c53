import { useState, type FormEvent } from 'react'
import { useStore } from '@nanostores/react'
import { $clerkStore, $signInStore } from '@clerk/astro/client'

export default function SignInForm() {
  const signIn = useStore($signInStore)
  const [isCodeSent, setCodeSent] = useState(false)
  const [note, setNote] = useState('not started')

  if (!signIn) return <p>Clerk is loading…</p>

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const answer = String(new FormData(event.currentTarget).get('answer'))
    try {
      const { status, createdSessionId: session } = await (isCodeSent
        ? signIn.attemptFirstFactor({ strategy: 'email_code', code: answer })
        : signIn.create({ strategy: 'email_code', identifier: answer }))
      setCodeSent(status === 'needs_first_factor')
      setNote(String(status))
      if (session) await $clerkStore.get()?.setActive({ session })
    } catch (error) {
      setNote(String(error))
    }
  }

  return (
    <form key={Number(isCodeSent)} onSubmit={submit}>
      <input name="answer" aria-label="Email address or code" required />
      <button>{isCodeSent ? 'Check the code' : 'Send a code'}</button>
      <p>Status: {note}</p>
    </form>
  )
}
