import { useState, type FormEvent } from 'react'
import { useStore } from '@nanostores/react'
import { $clerkStore, $signUpStore } from '@clerk/astro/client'

export default function SignUpForm() {
  const signUp = useStore($signUpStore)
  const [isCodeSent, setCodeSent] = useState(false)
  const [note, setNote] = useState('not started')

  if (!signUp) return <p>Clerk is loading…</p>

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const answer = String(new FormData(event.currentTarget).get('answer'))
    try {
      const { status, createdSessionId: session } = await (isCodeSent
        ? signUp.attemptEmailAddressVerification({ code: answer })
        : signUp.create({ emailAddress: answer }))
      if (!isCodeSent) await signUp.prepareEmailAddressVerification()
      setCodeSent(status === 'missing_requirements')
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
