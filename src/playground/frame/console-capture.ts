// Sends what the reader's code prints to the page's console pane. Runs in the frame.
import type { ConsoleLevel } from '../messages'
import type { Channel } from './channel'
import { lineOf } from './text'

const levels: ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug']

/** More than this in a second is a flood: the page is told to stop the frame. */
const mostInASecond = 500

/** Takes over `console`, which goes on printing. */
export function captureConsole({ send }: Channel): void {
  const now = performance.now.bind(performance)
  let second = 0
  let count = 0
  let isFlood = false
  for (const level of levels) {
    const print = console[level].bind(console)
    console[level] = (...values: unknown[]) => {
      if (isFlood) return
      const present = Math.floor(now() / 1000)
      if (present !== second) count = 0
      second = present
      if (++count > mostInASecond) {
        isFlood = true
        return send({ type: 'stop', reason: 'output' })
      }
      print(...values)
      send({ type: 'console', level, text: lineOf(values) })
    }
  }
}
