// Peer connections, which no Content-Security-Policy holds, from wherever a constructor may be had.
import type { Engine } from '../../../scripts/browser.mjs'
import type { Ways } from './way'

/** WebKitGTK as Debian builds it has none; Safari has. */
const withPeers: readonly Engine[] = ['chromium', 'firefox']

export const peers: Ways = {
  'a peer connection': ['return connect(RTCPeerConnection)', /TypeError|ReferenceError/, withPeers],
  'a peer connection over TCP': [
    `return connect(RTCPeerConnection, { urls: 'turn:127.0.0.1:' + port + '?transport=tcp', username: 'a', credential: 'b' })`,
    /TypeError|ReferenceError/,
    withPeers,
  ],
  'a peer connection by its old name': [
    'return connect(webkitRTCPeerConnection)',
    /TypeError|ReferenceError/,
    ['chromium'],
  ],
  'a peer connection once more': [
    `Reflect.deleteProperty(globalThis, 'RTCPeerConnection')
     const { RTCPeerConnection: Peer } = Object.getPrototypeOf(globalThis)
     return connect(Peer ?? globalThis.RTCPeerConnection)`,
    /TypeError/,
    [],
  ],
  'a peer connection of a frame': [
    `document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>')
     return connect(frames[frames.length - 1].RTCPeerConnection)`,
    /TypeError/,
    withPeers,
  ],
  'a peer connection of a frame with a document': [
    `const frame = document.createElement('iframe')
     frame.srcdoc = '<p>framed</p>'
     append(frame)
     if (frame.contentWindow) await settled(frame)
     return connect(frame.contentWindow.RTCPeerConnection)`,
    /TypeError/,
    withPeers,
  ],
  'a peer connection of a frame in a shadow root': [
    `const root = append(document.createElement('div')).attachShadow({ mode: 'closed' })
     root.innerHTML = '<iframe></iframe>'
     return connect(root.firstChild.contentWindow.RTCPeerConnection)`,
    /TypeError/,
    withPeers,
  ],
  'a peer connection of an object': [
    `const object = document.createElement('object')
     object.data = 'about:blank'
     append(object)
     while (object.contentWindow === null) await new Promise(requestAnimationFrame)
     return connect(object.contentWindow.RTCPeerConnection)`,
    /TypeError/,
    withPeers,
  ],
  // The policy allows a frame in the frame the one script that it allows the frame.
  "a peer connection of a frame that runs the frame's own script": [
    `const frame = document.createElement('iframe')
     frame.srcdoc = document.querySelector('script').outerHTML
     append(frame)
     if (!frame.contentWindow) throw new TypeError('it has no window')
     await settled(frame)
     const { port1, port2 } = new MessageChannel()
     const code = 'export async function start(port) {' +
       'const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:' + port + '" }] });' +
       'peer.createDataChannel("a"); await peer.setLocalDescription(); port.postMessage("connected") }'
     const modules = [{ name: 'a', code, imports: [], isEntry: true }]
     frame.contentWindow.postMessage({ options: {}, modules }, '*', [port2])
     return settled(port1)`,
    /TypeError: it has no window/,
    [],
  ],
  'a peer connection of a window': [
    `return connect(open('about:blank').RTCPeerConnection)`,
    /TypeError|InvalidAccessError/,
    [],
  ],
  'a peer connection of a worker': [
    `return settled(new Worker(script('new RTCPeerConnection(); postMessage(1)')))`,
    /refused|SecurityError/,
    [],
  ],
  'a peer connection of a worklet': [
    `const context = new OfflineAudioContext(1, 128, 44100)
     await context.audioWorklet.addModule(script('new RTCPeerConnection()'))`,
    /Error|undefined/,
    [],
  ],
}
