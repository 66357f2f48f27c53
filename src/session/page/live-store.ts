// Opens a store of `@clerk/astro/client` with Clerk started, and keeps what it emits for the log. One
// record a store and page, from the first example seen. Runs in the browser.
import { atom, type ReadableAtom } from 'nanostores'
import { shortValue } from '../short-value'
import type { StoreName } from '../store-name'

/** One emission: `at` in milliseconds since the page was asked for, and the value in a few words. */
export interface Emission {
  at: number
  text: string
}

/** A store and what it has emitted, oldest first; `clear` forgets that. */
export interface LiveStore {
  $value: ReadableAtom<unknown>
  $emissions: ReadableAtom<readonly Emission[]>
  clear(): void
}

/** How many emissions are kept: more than a reader scrolls through. */
export const kept = 200

const open = new Map<StoreName, Promise<LiveStore>>()

async function start(name: StoreName): Promise<LiveStore> {
  const [stores] = await Promise.all([import('@clerk/astro/client'), import('./start-clerk')])
  const $value: ReadableAtom<unknown> = stores[name]
  const $emissions = atom<readonly Emission[]>([])
  $value.subscribe((value) => {
    const emission = { at: performance.now(), text: shortValue(value) }
    $emissions.set([...$emissions.get(), emission].slice(-kept))
  })
  return { $value, $emissions, clear: () => $emissions.set([]) }
}

/**
 * The store of that name, and its record. A failure is not kept: the next call tries again.
 * @throws {TypeError} when the code of Clerk or of the simulator can't be fetched
 */
export function liveStore(name: StoreName): Promise<LiveStore> {
  const opened = open.get(name) ?? start(name)
  open.set(name, opened)
  opened.catch(() => open.delete(name))
  return opened
}
