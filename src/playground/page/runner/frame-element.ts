// The frame itself: an `<iframe>` without an origin, and the page's end of the port to it. Runs in the
// browser.
import { frameUrl } from 'virtual:playground-frame'
import type { FrameworkId } from '../../../site/frameworks'
import { setFramePolicy } from './frame-policy'
import { HeldFocus } from './held-focus'
import { readFromFrame } from './message-check'
import type { Connect, FrameOptions, FromFrame, ToFrame } from '../../messages'
import { assertFrame, siteModules } from './site-modules'

/**
 * What a frame is to a reader. Several lie on each other, each of the full size and rendered: `ready` waits
 * for code, unseen; `next` has got it, and covers the one `shown` as soon as it has rendered; `last` is to
 * go as soon as it is covered.
 */
type Role = 'ready' | 'next' | 'shown' | 'last'

/** A frame, as long as it lives. */
export interface Frame {
  send(message: ToFrame): void
  setRole(role: Role): void
  /** Whether the focus of the page is in it. */
  readonly hasFocus: boolean
  focus(): void
  remove(): void
}

function createElement(framework: FrameworkId): HTMLIFrameElement {
  const element = document.createElement('iframe')
  // Without forms no handler of `submit` is called; the policy of its document keeps them from being sent.
  element.sandbox.add('allow-scripts', 'allow-forms')
  element.title = `Preview of your code in ${framework}`
  element.src = frameUrl
  element.referrerPolicy = 'no-referrer'
  element.style.gridArea = '1 / 1'
  return element
}

/** The order in which they lie on each other. */
const layers: Record<Role, string> = { ready: '0', last: '1', shown: '2', next: '3' }

function setRole(element: HTMLIFrameElement, role: Role): void {
  const isShown = role === 'shown'
  element.style.zIndex = layers[role]
  element.style.opacity = role === 'ready' ? '0' : ''
  element.style.pointerEvents = isShown ? '' : 'none'
  element.ariaHidden = isShown ? null : 'true'
  if (isShown) element.removeAttribute('tabindex')
  else element.tabIndex = -1
}

/**
 * Puts a frame into `box`, a grid, and starts it. What is sent before it has started waits for it.
 * @param on.message told of each message that is one; the rest is dropped
 * @param on.failure told when the frame can't be started
 * @param on.leave told when the frame has left its document, or tried to
 */
export function openFrame(
  framework: FrameworkId,
  box: HTMLElement,
  options: FrameOptions,
  on: { message(message: FromFrame): void; failure(error: unknown): void; leave(): void },
): Frame {
  setFramePolicy()
  const element = createElement(framework)
  setRole(element, 'ready')
  const { port1: port, port2: farEnd } = new MessageChannel()
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true })
  })
  void loaded.then(() => element.addEventListener('load', on.leave, { once: true }))
  port.onmessage = ({ data }) => {
    const message = readFromFrame(data)
    if (message) on.message(message)
  }
  let held: HeldFocus | undefined
  let isRemoved = false
  const opened = assertFrame().then(() => {
    if (!isRemoved) box.append(element)
    return loaded
  })
  void Promise.all([siteModules(framework), opened])
    .then(([modules]) => {
      const connect: Connect = { options, modules }
      element.contentWindow?.postMessage(connect, '*', [farEnd])
    })
    .catch(on.failure)
  return {
    send: (message) => port.postMessage(message),
    setRole(role) {
      if (role === 'next') held = new HeldFocus(element)
      if (role === 'shown') held?.settle()
      setRole(element, role)
    },
    get hasFocus() {
      return document.activeElement === element
    },
    focus: () => element.focus({ preventScroll: true }),
    remove() {
      isRemoved = true
      held?.release()
      port.close()
      element.remove()
    },
  }
}
