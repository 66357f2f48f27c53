// Who listens to `clerk.addListener()`. Outlives a simulated reload. Runs in the browser.
import type { ListenerCallback, Resources } from '@clerk/shared/types'
import { memoize } from './memo'

/** The listeners of a Clerk, in the order in which they came. */
export class Listeners {
  private list: ListenerCallback[] = []

  /** Adds a listener and, if there is something to tell, tells it at once. */
  add(callback: ListenerCallback, first?: Resources): () => void {
    const listener = memoize(callback)
    this.list.push(listener)
    if (first) listener(first)
    return () => {
      this.list = this.list.filter((other) => other !== listener)
    }
  }

  tell(resources: Resources): void {
    for (const listener of this.list) listener(resources)
  }

  /** Tells what only a simulated reload can: that there is no client any more. */
  tellNothing(): void {
    const nothing: Partial<Resources> = {
      client: undefined,
      session: undefined,
      user: undefined,
      organization: undefined,
    }
    // Typed as always having a client, which holds for all that clerk-js emits.
    this.tell(nothing as Resources)
  }
}
