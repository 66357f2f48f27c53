// Ears for a driver that can't hear the console: a script at the start of each page tells the line of what
// the page's console shows. WebKitGTK's WebDriver is such a one: once it tells of the console, as
// https://w3c.github.io/webdriver-bidi/#event-log-entryAdded has it, this file can go.
import { Transform } from 'node:stream'

/** Where pages tell of their console. */
export const recorderPath = '/recorder-of-the-tests'

/** Runs in the page, before anything else: in sync, so that what was said arrives before what follows. */
function record(path: string): void {
  let isLeaving = false
  // Leaving ends what is being fetched, and WebKit tells of that as of a failure.
  const isEnded = (text: string) =>
    isLeaving && /Importing a module script failed|Load failed/.test(text)
  function tell(text: string): void {
    if (isEnded(text)) return
    const line = new XMLHttpRequest()
    line.open('POST', path, false)
    line.send(text)
  }
  for (const level of ['error', 'warn'] as const) {
    const own = console[level]
    console[level] = (...values: unknown[]) => {
      tell(values.map(String).join(' '))
      own.apply(console, values)
    }
  }
  addEventListener('beforeunload', () => (isLeaving = true))
  // Captured, for the failure of a file doesn't rise to the window.
  addEventListener(
    'error',
    (event) => {
      const { target } = event
      const isFile = target instanceof Element
      // Broken off when the page is left; one that is not there is an answer of the network.
      if (isFile && target.matches('[rel=modulepreload]')) return
      tell(isFile ? `Failed to load ${target.outerHTML.slice(0, 200)}` : event.message)
    },
    true,
  )
  addEventListener('unhandledrejection', ({ reason }) => tell(`Unhandled: ${reason}`))
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell(`Refused by the policy: ${effectiveDirective} ${blockedURI}`),
  )
}

/** A stream that puts the recorder into a page's HTML, before the policy that would forbid it. */
export function withRecorder(): Transform {
  const script = `<script>(${record})(${JSON.stringify(recorderPath)})</script>`
  const chunks: Buffer[] = []
  return new Transform({
    transform(chunk, _encoding, done) {
      chunks.push(chunk)
      done()
    },
    flush(done) {
      this.push(
        Buffer.concat(chunks)
          .toString()
          .replace('<head>', (head) => head + script),
      )
      done()
    },
  })
}
