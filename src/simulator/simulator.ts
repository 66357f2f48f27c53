// Stands in for the people who use an app: puts `window.Clerk` into the state a reader asks for, by
// the acts with which people get there. Runs in the browser; knows neither page nor stores.
import type { BrowserClerk } from '@clerk/shared/types'
import { SimulatedClerk } from './clerk/clerk'
import type { TouchAnswer } from './api/client-json'
import type { OnLeave } from './clerk/navigation'
import { Network } from './api/network'
import { reach } from './reach'
import { createServer } from './api/server'
import { scenes, type SessionState } from './states'

export type { SessionState }

/** A simulated Clerk and the hand on it. */
export interface Simulator {
  /** What goes to `window.Clerk`, typed as the real one. */
  readonly clerk: BrowserClerk
  /** Milliseconds each simulated answer of the network takes; may be changed at any time. */
  latency: number
  /**
   * Puts the person into that state the way a real app would get there: signing in, signing out,
   * switching account or organization, each emitting what clerk-js emits. Resolves when settled. Of
   * several calls in a row the last one wins, and nothing is emitted after it has settled.
   *
   * `loading` after a load can't happen in a real page without a reload. Here listeners are told
   * that client, session, user and organization are `undefined`, `loaded` is false again, and
   * requests under way are never answered. Leaving it completes a load with that state.
   */
  show(state: SessionState): Promise<void>
}

/**
 * A Clerk for the page, not loaded before the page calls `clerk.load()`, as Clerk's start-up code does.
 * @param options.state what the load finds; with `loading` it stays pending until `show()`
 * @param options.latency milliseconds an answer takes, 150 unless given
 * @param options.touch whether a touch renews the session (as assumed of Clerk's server) or moves
 *   nothing but `lastActiveAt`
 * @param options.onLeave told where the real Clerk would have left the page for; this one stays
 */
export function createSimulator(options: {
  state: SessionState
  latency?: number
  touch?: TouchAnswer
  onLeave?: OnLeave
}): Simulator {
  const { touch = 'renews', onLeave = () => {} } = options
  const sceneOf = (state: SessionState) => scenes[state === 'loading' ? 'signed-out' : state]
  const server = createServer({ scene: sceneOf(options.state), touch })

  let target = options.state
  let settling: Promise<void> | undefined
  let open = () => {}
  let opened: Promise<void>
  let interrupt = () => {}
  let interrupted: Promise<void>

  function closeGate(): void {
    opened = new Promise((resolve) => (open = resolve))
    interrupt()
    interrupted = new Promise((resolve) => (interrupt = resolve))
  }
  closeGate()
  if (target !== 'loading') open()

  const connect = () => new Network(server, () => simulator.latency)
  const clerk = new SimulatedClerk(connect, () => opened, onLeave)

  /** Goes on until the last state asked for is reached. Starts once the caller is done asking. */
  async function settle(): Promise<void> {
    try {
      let goal: SessionState
      do {
        await undefined
        goal = target
        const wanted = () => target === goal
        const reached = clerk.loaded ? reach(clerk, sceneOf(goal), wanted) : clerk.settled()
        if (goal !== 'loading') await Promise.race([reached, interrupted])
      } while (goal !== target)
    } finally {
      settling = undefined
    }
  }

  const simulator: Simulator = {
    clerk,
    latency: options.latency ?? 150,
    show(state) {
      const before = target
      target = state
      if (state === 'loading' && before !== 'loading') {
        closeGate()
        clerk.unload()
      }
      if (state !== 'loading' && !clerk.loaded) {
        server.stage(sceneOf(state))
        open()
      }
      settling ??= settle()
      return settling
    },
  }
  return simulator
}
