// Requests, which the frame's Content-Security-Policy and its sandbox hold.
import { everywhere, type Ways } from './way'

const refused = /Error|refused|blocked/

/** An element that tells of its failure in some engines only. */
const asked = /^asked$/

export const requests: Ways = {
  'a request': ['return fetch(url)', refused, everywhere],
  'a request that outlives the page': [
    `return fetch(url, { mode: 'no-cors', keepalive: true })`,
    refused,
    everywhere,
  ],
  'a request of old': [
    `const request = new XMLHttpRequest()
     request.open('GET', url, false)
     request.send()`,
    refused,
    everywhere,
  ],
  'a beacon': [`return navigator.sendBeacon(url, 'a')`, /true|false/, everywhere],
  'a socket': [`return settled(new WebSocket(url.replace('http', 'ws')))`, refused, everywhere],
  'a stream of events': ['return settled(new EventSource(url))', refused, everywhere],
  'a transport over UDP': [
    `return new WebTransport('https://127.0.0.1:' + port).ready`,
    refused,
    ['chromium', 'firefox'],
  ],
  'a module': ['return import(url)', refused, everywhere],
  'a module of a module': [
    `return import(script('import ' + JSON.stringify(url)))`,
    refused,
    everywhere,
  ],
  'a worker that asks': [
    `const code = 'fetch(' + JSON.stringify(url) + ').finally(() => postMessage(1))'
     return settled(new Worker(script(code)))`,
    /refused|SecurityError/,
    everywhere,
  ],
  'a worklet that imports': [
    `const context = new OfflineAudioContext(1, 128, 44100)
     await context.audioWorklet.addModule(script('import ' + JSON.stringify(url)))`,
    refused,
    everywhere,
  ],
  'a picture': [
    `const picture = new Image()
     picture.src = url
     return settled(picture)`,
    refused,
    everywhere,
  ],
  'a video': [
    `const video = append(document.createElement('video'))
     video.src = url
     return settled(video)`,
    refused,
    everywhere,
  ],
  'a style sheet': [
    `append(document.createElement('style')).textContent = '@import "' + url + '"'
     return 'asked'`,
    asked,
    everywhere,
  ],
  'a font': [`return new FontFace('a', 'url(' + url + ')').load()`, refused, everywhere],
  'a background': [
    `append(document.createElement('p')).style.background = 'url(' + url + ')'
     return 'asked'`,
    asked,
    everywhere,
  ],
  'a form in a frame': [
    `document.body.insertAdjacentHTML('beforeend', '<iframe name="frame"></iframe><form target="frame" action="' + url + '">')
     document.body.lastChild.submit()
     return 'asked'`,
    asked,
    everywhere,
  ],
  'a frame': [
    `document.body.insertAdjacentHTML('beforeend', '<iframe src="' + url + '"></iframe>')
     return 'asked'`,
    asked,
    everywhere,
  ],
  'a plug-in': [
    `document.body.insertAdjacentHTML('beforeend', '<object data="' + url + '"></object>')
     return 'asked'`,
    asked,
    everywhere,
  ],
  'a link to another window': [
    `const link = append(document.createElement('a'))
     Object.assign(link, { href: url, target: 'other' })
     link.click()
     return 'asked'`,
    asked,
    // It would take the focus from the page of the next test.
    [],
  ],
  'a link to a new window': [
    `const link = append(document.createElement('a'))
     Object.assign(link, { href: url, target: '_blank' })
     link.click()
     return 'asked'`,
    asked,
    [],
  ],
}
