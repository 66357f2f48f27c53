// What is kept of the code in an editor: in the browser, or, while it is that of a link, in the page's
// address. Runs in the browser, and is fetched when a reader edits.
import type { CodeHost } from './code-host'
import { forgetEdit, keepEdit, keptEdit } from './kept-edits'
import { AddressKeeper } from '../sharing/address'

/** The code of a host, wherever it is kept. */
export class KeptCode {
  #address: AddressKeeper | undefined
  /** What the browser kept when this tab last looked: what is there instead came from another tab. */
  #seen: string | null

  /** @param linked the code that came with a link, if it did */
  constructor(
    private host: CodeHost,
    private original: string,
    private linked: string | undefined,
  ) {
    this.#seen = keptEdit(this.#file)
    if (linked !== undefined) this.#address = new AddressKeeper(host)
  }

  get #file(): string {
    return this.host.dataset.file!
  }

  /** What an editor begins with. */
  get first(): string {
    return this.linked ?? this.#seen ?? this.original
  }

  /** Whether closing the editor loses nothing of `text`. */
  has(text: string): boolean {
    return this.#address ? text === this.linked : !this.isOvertaken(text)
  }

  /** Whether another tab has changed what is kept, to something else than `text`. */
  isOvertaken(text: string): boolean {
    if (this.#address) return false
    const kept = keptEdit(this.#file)
    if ((kept ?? this.original) === text) this.#seen = kept
    return kept !== this.#seen
  }

  /** Keeps `text`. False where another tab has changed what is kept: `take` or `insist` goes on. */
  keep(text: string): boolean {
    if (this.#address) this.#address.keep(text)
    else if (this.isOvertaken(text)) return false
    else if ((this.#seen ?? this.original) !== text) this.#write(text)
    return true
  }

  /** The version of the other tab, from which this one goes on. */
  take(): string {
    this.#seen = keptEdit(this.#file)
    return this.#seen ?? this.original
  }

  /** Keeps `text` in place of whatever is kept. */
  insist(text: string): void {
    this.leaveLink()
    this.take()
    this.keep(text)
  }

  /** Takes the code of a link out of the address: what is kept from now on is the reader's own. */
  leaveLink(): void {
    if (!this.#address) return
    this.#address.leave()
    this.#address = undefined
    this.take()
  }

  /** Leaves a link for what the reader had before it, and else goes back to the original. */
  reset(): string {
    if (!this.#address) return this.original
    this.leaveLink()
    return this.#seen ?? this.original
  }

  #write(text: string): void {
    const isOriginal = text === this.original
    this.#seen = isOriginal ? null : text
    if (isOriginal) forgetEdit(this.#file)
    else if (!keepEdit(this.#file, text)) {
      this.host.say('This browser can’t keep it: your edit lasts until you leave the page.')
    }
  }
}
