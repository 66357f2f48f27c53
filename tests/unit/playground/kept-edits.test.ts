// What the browser keeps of a reader's edits, and what is left where it keeps nothing.
import { beforeEach, expect, test, vi } from 'vitest'

const entries = new Map<string, string>()
let calls: string[] = []
let isFull = false

/** The module as on a newly opened page, which finds what the earlier ones left. */
async function openPage() {
  vi.resetModules()
  return import('../../../src/playground/page/editing/kept-edits')
}

beforeEach(() => {
  entries.clear()
  isFull = false
  calls = []
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem(key: string) {
      calls.push('remove')
      entries.delete(key)
    },
    setItem(key: string, value: string) {
      calls.push('set')
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      entries.set(key, value)
    },
  })
})

test('an edit is there on the next page, until it is forgotten', async () => {
  const first = await openPage()
  expect(first.keptEdit('session.tsx')).toBeNull()
  expect(first.keepEdit('session.tsx', 'mine')).toBe(true)
  const second = await openPage()
  expect(second.keptEdit('session.tsx')).toBe('mine')
  expect(second.keptEdit('session.vue')).toBeNull()
  second.forgetEdit('session.tsx')
  expect(second.keptEdit('session.tsx')).toBeNull()
})

test('each change is one write, before which the edit is there as it was', async () => {
  const { keepEdit } = await openPage()
  keepEdit('session.tsx', 'one')
  keepEdit('session.tsx', 'two')
  expect(calls).toEqual(['set', 'set'])
})

test('an edit that storage has no room for lasts as long as the page', async () => {
  const first = await openPage()
  first.keepEdit('session.tsx', 'older')
  isFull = true
  expect(first.keepEdit('session.tsx', 'newer')).toBe(false)
  expect(first.keptEdit('session.tsx')).toBe('newer')
  expect((await openPage()).keptEdit('session.tsx')).toBeNull()
  isFull = false
  expect(first.keepEdit('session.tsx', 'newest')).toBe(true)
  expect(first.keptEdit('session.tsx')).toBe('newest')
  first.forgetEdit('session.tsx')
  expect(first.keptEdit('session.tsx')).toBeNull()
})

test('so does one where storage is blocked', async () => {
  vi.stubGlobal('localStorage', undefined)
  const { forgetEdit, keepEdit, keptEdit } = await openPage()
  expect(keptEdit('session.tsx')).toBeNull()
  expect(keepEdit('session.tsx', 'mine')).toBe(false)
  expect(keptEdit('session.tsx')).toBe('mine')
  forgetEdit('session.tsx')
  expect(keptEdit('session.tsx')).toBeNull()
})
