// Keeps the code that came with a link in the page's address while it is changed, so that a reload brings
// it back and no edit of the reader's own is lost. Runs in the browser.
import type { FrameworkId } from '../../../site/frameworks'
import { $sessionState } from '../../../session/page/session-state'
import type { CodeHost } from '../editing/code-host'
import { encodeLink } from './code-link'
import { holdsCode } from './coded-hash'

/** Browsers refuse addresses that change faster than about a hundred times in ten seconds. */
const pause = 300

/** The hash for the code of `host`, in the state that the page is in. */
export function hashOf(host: CodeHost, code: string): Promise<string> {
  return encodeLink({
    framework: host.dataset.framework as FrameworkId,
    file: host.dataset.file!,
    code,
    session: $sessionState.get(),
  })
}

/** Keeps the code of `host` in the address. */
export class AddressKeeper {
  #timer = 0
  #hasLeft = false

  constructor(private host: CodeHost) {}

  keep(code: string): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      hashOf(this.host, code)
        .then((hash) => {
          // A heading's place in the address is worth less than the code.
          if (!this.#hasLeft) history.replaceState(history.state, '', hash)
        })
        .catch((error: Error) => this.host.say(error.message))
    }, pause)
  }

  /** Keeps nothing from now on, and takes the code out of the address. */
  leave(): void {
    clearTimeout(this.#timer)
    this.#hasLeft = true
    leaveAddress()
  }
}

/** Takes the code out of the address. */
export function leaveAddress(): void {
  if (!holdsCode(location.hash)) return
  history.replaceState(history.state, '', location.pathname + location.search)
}
