// Code that doesn't end, floods or forges: the frame is stopped and says so, the page stays quick, and
// "Run again" brings the preview back.
import { findBrowser } from '../../../scripts/browser.mjs'
import { expect, test } from '../reader'
import { Playground } from './playground'

// A frame has a process of its own there, which the browser made for tests spares.
test.use({ launchOptions: findBrowser({ isWhole: true }) ?? {} })

const component = (body: string) => `export default function Example() {
  ${body}
  return <p>rendered</p>
}`

const harmless = 'export default () => <p>harmless</p>'

const stopped = {
  'a loop': [component('while (true) {}'), 'unresponsive'],
  'a loop that catches': [component('while (true) { try { for (;;); } catch {} }'), 'unresponsive'],
  'a loop of promises': [
    component('const again = () => { Promise.resolve().then(again) }; again()'),
    'unresponsive',
  ],
  'a loop without a loop': [
    component(
      '[...{ [Symbol.iterator]: () => ({ next() { return { done: false, value: 1 } } }) } as Iterable<number>]',
    ),
    'unresponsive',
  ],
  'a flood of output': [
    component('setInterval(() => { for (let i = 0; i < 300; i++) console.log(i) })'),
    'output',
  ],
  'a flood of changes': [
    `import { useEffect, useState } from 'react'
     export default function Example() {
       const [count, set] = useState(0)
       useEffect(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => set((c) => c + 1); port2.postMessage(0) })
       return <p>{count}</p>
     }`,
    'output',
  ],
  'too many elements': [
    'export default () => <p>{Array.from({ length: 30000 }, (_, i) => <b key={i}>x</b>)}</p>',
    'memory',
  ],
  'a filled memory': [
    component('const kept = []; setInterval(() => kept.push(new Uint8Array(2e7).fill(1)))'),
    'memory',
  ],
  'a step to another site': [
    component("setTimeout(() => { location.href = 'https://elsewhere.example/?a' })"),
    'navigation',
  ],
  'a step to a page of this site': [
    component("setTimeout(() => { location.href = '/' })"),
    'navigation',
  ],
} as const

for (const [what, [code, reason]] of Object.entries(stopped)) {
  test(`${what} is stopped, and the code can be run again`, async ({ page, problems }) => {
    const playground = new Playground(page)
    await playground.open('react')
    await playground.run(harmless)
    await playground.rendered('<p>harmless</p>')
    await playground.run(code)
    expect((await playground.last('stopped')).reason).toBe(reason)
    await expect(page.locator('iframe')).toHaveCount(0)
    expect(await page.evaluate(() => 1 + 1)).toBe(2)
    await playground.runAgain(harmless)
    await playground.rendered('<p>harmless</p>')
    playground.forgetRefusals(problems)
  })
}

test('forged messages to the page are not heard', async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('react')
  const forged = `for (const type of ['stop', 'rendered', 'session', 'ready']) {
    parent.postMessage({ type, run: 1, html: 'forged', state: 'signed-out', reason: 'memory' }, '*')
  }
  dispatchEvent(new MessageEvent('message', { source: parent, data: { modules: [], options: {} } }))`
  await playground.run(component(forged))
  await playground.rendered('<p>rendered</p>')
  await playground.run(harmless)
  await playground.rendered('<p>harmless</p>')
  expect(await playground.events('stopped')).toEqual([])
  expect(await playground.events('session')).toEqual([])
})

test("the port to the page can't be had through patched prototypes", async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('react')
  const stolen = `const ports = []
  const post = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (...all) { ports.push(this); return post.apply(this, all) }
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data').get
  Object.defineProperty(MessageEvent.prototype, 'data', { get() { ports.push(this.target); return data.call(this) } })
  Function.prototype.call = Function.prototype.apply = function () { ports.push(this) }
  addEventListener('error', () => ports.push(window.event?.target))
  console.log('ports: ' + ports.length)`
  await playground.run(component(stolen))
  await playground.rendered('<p>rendered</p>')
  await playground.show('signed-out')
  await playground.run(component(`console.log('window.event is ' + window.event)`))
  await expect.poll(() => playground.printed()).toContain('window.event is undefined')
  await playground.run(harmless)
  await playground.rendered('<p>harmless</p>')
})

test("polluted prototypes stay in the frame, and don't outlive it", async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('react')
  await playground.run(
    component(`Object.prototype.polluted = 'yes'; Array.prototype.map = () => []`),
  )
  await expect.poll(async () => (await playground.events('rendered')).length).toBeGreaterThan(0)
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  await playground.runAgain(component(`console.log('polluted' in {})`))
  // The polluted frame may print first.
  await expect.poll(async () => (await playground.printed()).at(-1)).toBe('false')
})

test('a form goes nowhere', async ({ page, problems }) => {
  const playground = new Playground(page)
  await playground.open('react')
  await playground.run(
    `addEventListener('submit', (event) => Event.prototype.stopImmediatePropagation.call(event), { capture: true })
     document.addEventListener('submit', (event) => Event.prototype.stopPropagation.call(event), { capture: true })
     export default () => <form action="https://elsewhere.example/" method="post"><button>Send</button></form>`,
  )
  await playground.rendered(/Send/)
  await playground.frame.getByRole('button').dispatchEvent('click')
  await expect.poll(() => problems.join()).toMatch(/form-action 'none'/)
  expect((await playground.last('stopped')).reason).toBe('navigation')
  await playground.runAgain(harmless)
  await playground.rendered('<p>harmless</p>')
  playground.forgetRefusals(problems)
})

test('styles fetch nothing', async ({ page, problems }) => {
  const playground = new Playground(page)
  await playground.open('vue')
  await playground.run(`<template><p>styled</p></template>
<style>
@import 'https://elsewhere.example/a.css';
@font-face { font-family: a; src: url(https://elsewhere.example/a.woff2) }
p { font-family: a; background: url(https://elsewhere.example/?a) }
</style>`)
  await playground.rendered('<p>styled</p>')
  await expect.poll(() => problems.join()).toMatch(/elsewhere.*Content Security Policy/)
  playground.forgetRefusals(problems)
})
