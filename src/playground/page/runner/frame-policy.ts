// A sandboxed frame may still navigate itself, and take what it knows along in the address. The page's own
// policy forbids every frame but the playground's. Runs in the browser.
import { frameUrl } from 'virtual:playground-frame'

let isSet = false

/** Adds the policy to the page, before the first frame. */
export function setFramePolicy(): void {
  if (isSet) return
  isSet = true
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `frame-src ${new URL(frameUrl, location.href).href}`
  document.head.append(policy)
}
