// Tells screen readers what a preview shows, politely: of the many on a page only the one that the reader
// used, once it has come to rest. Runs in the browser.
import { $sessionState } from './session-state'

/** Longer than frameworks take to render what a store has emitted, in milliseconds. */
const renderTime = 150

/** In SessionPanel.astro, there before anything is said in it, or it is not heard. A frame has none. */
const region = document.querySelector('session-panel .said')!

/** The card with which the reader has just changed the session, until its preview has been told. */
let used: Element | null = null
let timer = 0

/** A preview with a status of its own tells by itself what a press in it has done. */
const controls = 'session-panel, session-actions, .output:not(:has([role="status"]))'

for (const type of ['click', 'change']) {
  const use = ({ target }: Event) => {
    const card = (target as Element).closest(controls)?.closest('.live-example')
    if (!card) return
    used = card
    region.textContent = ''
  }
  // In the capturing phase, before what changes the session.
  addEventListener(type, use, true)
}

/** Whether Clerk is where the panel says: in between, the session is the one before, or `undefined`. */
function isAtRest(): boolean {
  const { session } = window.Clerk ?? {}
  const state = $sessionState.get()
  if (session === undefined) return state === 'loading'
  return (session === null) === (state === 'signed-out')
}

/** Says `text` of the preview, at once. */
export function say(text: string): void {
  const words = `Preview: ${text}`
  if (region.textContent !== words) region.textContent = words
}

/** Says what `preview` shows, as `read` finds it at rest, if the reader has just changed the session there. */
export function announce(preview: Element, read: () => string): void {
  if (!used?.contains(preview) || preview.closest('[hidden]')) return
  clearTimeout(timer)
  timer = window.setTimeout(() => {
    if (!isAtRest()) return
    used = null
    const text = read()
    if (text) say(text)
  }, renderTime)
}
