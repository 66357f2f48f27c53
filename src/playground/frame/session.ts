// Clerk in the frame: real stores over a simulated `window.Clerk`, their emissions told to the page. Runs
// in the frame.
import * as clerkStores from '@clerk/astro/client'
import type { ReadableAtom } from 'nanostores'
import { actionLines } from '../../session/action-lines'
import type { ActionId } from '../../session/action-lines'
import { startFollowedClerk, type FollowedClerk } from '../../session/followed-clerk'
import type { StoreName } from '../../session/store-name'
import { shortValue } from '../../session/short-value'
import type { FrameOptions } from '../messages'
import type { Channel } from './channel'
import { messageOf } from './text'
import { valueNode } from './value-node'

const names = Object.keys(clerkStores).filter((name): name is StoreName => name.startsWith('$'))

/** Starts Clerk, and tells the page of each emission of a store. */
export function startSession(
  { send }: Channel,
  { state, latency, store, isAhead }: FrameOptions,
): FollowedClerk {
  for (const name of names) {
    if (store && store !== name) continue
    const $store: ReadableAtom<unknown> = clerkStores[name]
    $store.subscribe((value) => {
      const at = performance.timeOrigin + performance.now()
      send({ type: 'emission', store: name, at, text: shortValue(value), value: valueNode(value) })
    })
  }
  const firstLatency = isAhead && state !== 'loading' ? 0 : undefined
  return startFollowedClerk({ state, latency, firstLatency }, (reached) => {
    send({ type: 'session', state: reached })
  })
}

/** Runs an action of the session panel, and sends how it ended. */
export async function act({ send }: Channel, call: number, action: ActionId): Promise<void> {
  try {
    send({ type: 'acted', call, ok: true, text: shortValue(await actionLines[action]()) })
  } catch (error) {
    send({ type: 'acted', call, ok: false, text: messageOf(error) })
  }
}
