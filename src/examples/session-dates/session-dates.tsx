import { useState } from 'react'
import { useStore } from '@nanostores/react'
import { $sessionStore } from '@clerk/astro/client'

const locales = ['en-US', 'de-DE', 'ja-JP', 'ar-EG']
const timeZones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo']

export default function SessionDates() {
  const session = useStore($sessionStore)
  const [locale, setLocale] = useState('en-US')
  const [timeZone, setTimeZone] = useState('UTC')

  if (session === undefined) return <p>Checking your session…</p>
  if (session === null) return <p>You are signed out.</p>

  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const
  const format = new Intl.DateTimeFormat(locale, style)
  return (
    <div>
      <select aria-label="Locale" onChange={(event) => setLocale(event.target.value)}>
        {locales.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <select aria-label="Time zone" onChange={(event) => setTimeZone(event.target.value)}>
        {timeZones.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <p lang={locale}>{format.format(session.lastActiveAt)}</p>
      <p lang={locale}>{format.format(session.expireAt)}</p>
    </div>
  )
}
