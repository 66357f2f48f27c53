// Opens the code that came with a link, and says so when it can't. Runs in the browser.
import { $sessionState, isOffered } from '../../../session/page/session-state'
import type { CodeHost } from '../editing/code-host'
import { openTab } from '../editing/tabs'
import { decodeLink, LinkError, type SharedCode } from './code-link'
import { leaveAddress } from './address'

function hosts(): CodeHost[] {
  return [...document.querySelectorAll<CodeHost>('example-code')]
}

function hostOf({ file, framework }: SharedCode): CodeHost {
  const host = hosts().find(
    ({ dataset }) => dataset.file === file && dataset.framework === framework,
  )
  if (host) return host
  throw new LinkError(`This link holds code of ${file}, which is not on this page.`)
}

/** Opens the code in `hash`, in its framework and its state of the session, without running it. */
export async function openLinkedCode(hash: string): Promise<void> {
  let host = hosts().find((one) => !one.closest('[role="tabpanel"][hidden]'))
  try {
    const shared = await decodeLink(hash)
    if (!shared) return
    host = hostOf(shared)
    host.editing?.end()
    openTab(host)
    if (isOffered(shared.session)) $sessionState.set(shared.session)
    history.replaceState(history.state, '', hash)
    await host.edit({ linked: shared.code })
  } catch (error) {
    if (error instanceof LinkError) {
      leaveAddress()
      host?.say(`${error.message} This is the original.`)
    } else {
      // For the next try.
      history.replaceState(history.state, '', hash)
      host?.say('This link failed. Check the connection, then reload the page.')
    }
  }
  host?.closest('.live-example')!.scrollIntoView({ block: 'nearest' })
}
