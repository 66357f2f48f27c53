// A way out of a page, to a listener at a port of this machine: gone by a reader's code in its frame, and
// outside of any frame or policy, where the listener must hear of it. As text, for it runs in the browser.
import type { Engine } from '../../../scripts/browser.mjs'

/**
 * - The body of an async function, in which `prelude` stands before it.
 * - What comes of it in the frame, as text: the sign that it was tried.
 * - Where it is gone outside too, and heard there. Other engines don't have it, or ask the reader first.
 */
type Way = readonly [body: string, inFrame: RegExp, outside: readonly Engine[]]

export type Ways = Readonly<Record<string, Way>>

export const everywhere: readonly Engine[] = ['chromium', 'firefox', 'webkit']

/** What bodies may use, beside the `port`. */
const names = 'port, site, url, hint, links, append, point, connect, settled, script'

const tools = `(port) => {
  const site = 'http://127.0.0.1:' + port
  const url = site + '/a'
  const hint = '<link rel="preconnect" href="' + site + '">'
  const links = (root = document) => root.querySelectorAll('link').length + ' links'
  const append = (element, parent = document.body) => {
    parent.append(element)
    return element
  }
  const point = (link) => {
    link.setAttribute('rel', 'preconnect')
    link.setAttribute('href', site)
    append(link, document.head)
    return links()
  }
  const connect = async (Peer, server = { urls: 'stun:127.0.0.1:' + port }) => {
    const peer = new Peer({ iceServers: [server] })
    ;(globalThis.peers ??= []).push(peer)
    peer.createDataChannel('a')
    await peer.setLocalDescription()
    return 'connected'
  }
  const settled = (target) =>
    new Promise((resolve) => {
      target.onload = target.onopen = target.onmessage = () => resolve('went')
      target.onerror = () => resolve('refused')
    })
  const script = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  return { ${names} }
}`

/** An expression: a function that goes all these ways at once, and resolves to what came of each. */
export function allOf(ways: Ways, ports: Readonly<Record<string, number>>): string {
  const goes = Object.entries(ways).map(([name, [body]]) => {
    const go = `async ({ ${names} }) => {${body}}`
    return `[${JSON.stringify(name)}, ${ports[name]}, ${go}]`
  })
  return `async () => {
    const tools = ${tools}
    const ways = [${goes.join(',\n')}]
    const outcomes = ways.map(async ([name, port, go]) => [
      name,
      await go(tools(port)).then(String, String),
    ])
    return Object.fromEntries(await Promise.all(outcomes))
  }`
}
