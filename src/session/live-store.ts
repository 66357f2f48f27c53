// Opens a store of `@clerk/astro/client` with Clerk started, and keeps what it emits for the log. One
// record a store and page, from the first example seen. Runs in the browser.
import { atom, type ReadableAtom } from 'nanostores'

/** One emission: `at` in milliseconds since the page was asked for, and the value. */
export interface Emission {
  at: number
  value: unknown
}

/** A store and what it has emitted, oldest first; `clear` forgets that. */
export interface LiveStore {
  $value: ReadableAtom<unknown>
  $emissions: ReadableAtom<readonly Emission[]>
  clear(): void
}

/** More than a reader scrolls through. */
const kept = 200

const open = new Map<string, Promise<LiveStore>>()

async function start(name: string): Promise<LiveStore> {
  const [stores] = await Promise.all([import('@clerk/astro/client'), import('./start-clerk')])
  const $value = stores[name as keyof typeof stores] as ReadableAtom<unknown> | undefined
  if (!$value || !('subscribe' in $value)) {
    const names = Object.keys(stores).filter((key) => key.startsWith('$'))
    throw new Error(
      `@clerk/astro/client has no store ${name}: expected one of ${names.join(', ')}.`,
    )
  }
  const $emissions = atom<readonly Emission[]>([])
  $value.subscribe((value) => {
    $emissions.set([...$emissions.get(), { at: performance.now(), value }].slice(-kept))
  })
  return { $value, $emissions, clear: () => $emissions.set([]) }
}

/**
 * The store of that name (`$sessionStore`).
 * @throws {Error} when `@clerk/astro/client` exports no such store
 */
export function liveStore(name: string): Promise<LiveStore> {
  const opened = open.get(name) ?? start(name)
  open.set(name, opened)
  return opened
}
