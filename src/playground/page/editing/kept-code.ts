// What is kept of the code in an editor: in the browser, or, while it is that of a link, in the page's
// address. Runs in the browser, and is fetched when a reader edits.
import type { CodeHost } from './code-host'
import { forgetEdit, keepEdit, keptEdit } from './kept-edits'
import { AddressKeeper } from '../sharing/address'

/** The code of a host, wherever it is kept. */
export class KeptCode {
  #address: AddressKeeper | undefined

  /** @param linked the code that came with a link, if it did */
  constructor(
    private host: CodeHost,
    private original: string,
    private linked: string | undefined,
  ) {
    if (linked !== undefined) this.#address = new AddressKeeper(host)
  }

  get #file(): string {
    return this.host.dataset.file!
  }

  /** What an editor begins with. */
  get first(): string {
    return this.linked ?? keptEdit(this.#file) ?? this.original
  }

  /** Whether closing the editor loses nothing of `text`: only what came with a link is kept elsewhere. */
  has(text: string): boolean {
    return !this.#address || text === this.linked
  }

  keep(text: string): void {
    if (this.#address) this.#address.keep(text)
    else if (text === this.original) forgetEdit(this.#file)
    else if (!keepEdit(this.#file, text)) {
      this.host.say('This browser can’t keep it: your edit lasts until you leave the page.')
    }
  }

  /** Takes the code of a link out of the address: what is kept from now on is the reader's own. */
  leaveLink(): void {
    this.#address?.leave()
    this.#address = undefined
  }

  /** Leaves a link for what the reader had before it, and else goes back to the original. */
  reset(): string {
    const before = this.#address && keptEdit(this.#file)
    this.leaveLink()
    return before ?? this.original
  }
}
