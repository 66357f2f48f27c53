// The store behind the session panels: where its first value comes from, and where a choice is kept.
import { beforeEach, expect, test, vi } from 'vitest'

interface Browser {
  restored?: string
  href?: string
  storage?: Pick<Storage, 'getItem' | 'setItem'>
}

const kept = new Map<string, string>()
const workingStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
}
const refuse = () => {
  throw new DOMException('blocked', 'SecurityError')
}

async function open({
  restored = 'signed-in',
  href = 'https://site.test/',
  storage = workingStorage,
}: Browser) {
  const listeners: ((event: { persisted: boolean }) => void)[] = []
  const replaceState = vi.fn()
  vi.stubGlobal('document', {
    documentElement: { dataset: { session: restored } },
    querySelectorAll: () => ['loading', 'signed-out', 'signed-in'].map((value) => ({ value })),
  })
  vi.stubGlobal('location', { href })
  vi.stubGlobal('history', { state: 'kept', replaceState })
  vi.stubGlobal('sessionStorage', storage)
  vi.stubGlobal('addEventListener', (_name: string, listener: (typeof listeners)[0]) =>
    listeners.push(listener),
  )
  vi.resetModules()
  const { $sessionState } = await import('../../../src/session/page/session-state')
  return { $sessionState, replaceState, pageshow: listeners[0]! }
}

beforeEach(() => kept.clear())

test('starts in the state that was restored before the first paint', async () => {
  const { $sessionState } = await open({ restored: 'signed-out' })
  expect($sessionState.get()).toBe('signed-out')
})

test('keeps a choice for the tab', async () => {
  const { $sessionState } = await open({})
  $sessionState.set('loading')
  expect([...kept]).toEqual([['sessionlight:session', 'loading']])
})

test('works where storage is blocked', async () => {
  const { $sessionState } = await open({ storage: { getItem: refuse, setItem: refuse } })
  $sessionState.set('loading')
  expect($sessionState.get()).toBe('loading')
})

test('keeps a link that names a state true, with its hash', async () => {
  const { $sessionState, replaceState } = await open({
    href: 'https://site.test/page/?framework=vue&session=loading#part',
  })
  $sessionState.set('signed-out')
  expect(replaceState).toHaveBeenCalledWith(
    'kept',
    '',
    new URL('https://site.test/page/?framework=vue&session=signed-out#part'),
  )
})

test('leaves an address alone that names no state', async () => {
  const { $sessionState, replaceState } = await open({ href: 'https://site.test/page/' })
  $sessionState.set('signed-out')
  expect(replaceState).not.toHaveBeenCalled()
})

test('a page that comes back shows the newest choice of the tab', async () => {
  const { $sessionState, pageshow } = await open({})
  kept.set('sessionlight:session', 'signed-out')
  pageshow({ persisted: false })
  expect($sessionState.get()).toBe('signed-in')
  pageshow({ persisted: true })
  expect($sessionState.get()).toBe('signed-out')
})

test('a page that comes back keeps its own when the newest choice is not among its states', async () => {
  const { $sessionState, pageshow } = await open({})
  kept.set('sessionlight:session', 'organization')
  pageshow({ persisted: true })
  expect($sessionState.get()).toBe('signed-in')
})

test('a state from a link is kept for the next page', async () => {
  await open({ restored: 'signed-out', href: 'https://site.test/?session=signed-out' })
  expect([...kept]).toEqual([['sessionlight:session', 'signed-out']])
})

test('a page that comes back keeps the state that its address names', async () => {
  const { $sessionState, pageshow } = await open({
    restored: 'loading',
    href: 'https://site.test/?session=loading',
  })
  kept.set('sessionlight:session', 'signed-out')
  pageshow({ persisted: true })
  expect($sessionState.get()).toBe('loading')
})
