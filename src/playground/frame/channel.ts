// The frame's end of the port. The reader's code shares its global objects and may replace them, so what
// is needed of them is taken before it runs, and the port itself is never handed out. Runs in the frame.
import type { FromFrame, ToFrame } from '../messages'

/** The frame's end. */
export interface Channel {
  send(message: FromFrame): void
  /** Whoever listens comes once; messages wait until then. */
  listen(onMessage: (message: ToFrame) => void): void
}

/** Hides `port` in a channel. */
export function openChannel(port: MessagePort): Channel {
  const send = port.postMessage.bind(port)
  const { apply } = Reflect
  const dataOf = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')!.get!
  // It would lead from code that runs in answer to a message to the port.
  Object.defineProperty(window, 'event', { value: undefined })
  return {
    send: (message) => send(message),
    listen(onMessage) {
      port.onmessage = (event) => onMessage(apply(dataOf, event, []))
    },
  }
}
