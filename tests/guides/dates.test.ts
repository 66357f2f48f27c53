// What the guide on dates says of formatting: one moment, several texts.
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const moment = new Date('2026-11-30T18:16:19Z')
const text = (locale: string, timeZone: string) => moment.toLocaleString(locale, { timeZone })

test('the same moment reads differently by locale and time zone', () => {
  expect(text('en-US', 'UTC').replace('\u202f', ' ')).toBe('11/30/2026, 6:16:19 PM')
  expect(text('de-DE', 'UTC')).toBe('30.11.2026, 18:16:19')
  expect(text('de-DE', 'Asia/Tokyo')).toBe('1.12.2026, 03:16:19')
})

test('without arguments it is the locale and the time zone of whatever runs it', () => {
  const env = { ...process.env, LC_ALL: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' }
  const script = `new Date(${moment.getTime()}).toLocaleString()`
  const printed = execFileSync(process.execPath, ['-p', script], { env, encoding: 'utf8' })
  expect(printed.trim()).toBe(text('de-DE', 'Asia/Tokyo'))
})

test('a name that does not exist throws', () => {
  expect(() => text('en-US', 'Europe/Nowhere')).toThrow(RangeError)
  expect(() => text('no_locale', 'UTC')).toThrow(RangeError)
})
