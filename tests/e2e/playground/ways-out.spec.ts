// Links, forms, windows and dialogs in a preview say in the console where they would lead, and the code
// runs on.
import { expect, frameworks, test } from '../reader'
import { Playground } from './playground'

/** Markup that all three frameworks understand, as a component of each. */
const component = {
  react: (markup: string) => `export default () => <div>${markup}</div>`,
  vue: (markup: string) => `<template><div>${markup}</div></template>`,
  svelte: (markup: string) => `<div>${markup}</div>`,
}

const handled = {
  react: `import { useState } from 'react'
export default function Example() {
  const [name, set] = useState('nobody')
  return <form onSubmit={(event) => { event.preventDefault(); set(String(new FormData(event.currentTarget).get('name'))) }}>
    <input name="name" defaultValue="Maya" /><button>Send</button><output>{name}</output></form>
}`,
  vue: `<script setup>
import { ref } from 'vue'
const name = ref('nobody')
const send = (event) => (name.value = new FormData(event.target).get('name'))
</script>
<template><form @submit.prevent="send"><input name="name" value="Maya"><button>Send</button><output>{{ name }}</output></form></template>`,
  svelte: `<script>
let name = $state('nobody')
function send(event) { event.preventDefault(); name = new FormData(event.target).get('name') }
</script>
<form onsubmit={send}><input name="name" value="Maya"><button>Send</button><output>{name}</output></form>`,
}

for (const { id, label } of frameworks) {
  test(`links and forms in ${label} lead nowhere, and say where they would`, async ({ page }) => {
    const playground = new Playground(page)
    await playground.open(id)
    await playground.run(
      component[id](
        '<a href="/sign-in">in</a><a href="https://elsewhere.example/" target="_blank">out</a>' +
          '<form action="/contact" method="post"><button>Send</button></form>',
      ),
    )
    await playground.rendered(/Send/)
    const click = (name: string, options = {}) =>
      playground.frame.getByText(name, { exact: true }).dispatchEvent('click', options)
    await click('in')
    await click('in', { ctrlKey: true })
    await click('out')
    await click('Send')
    await expect
      .poll(() => playground.printed())
      .toEqual([
        'The link leads to /sign-in: the preview stays.',
        'The link leads to /sign-in, in a new tab: the preview stays.',
        'The link leads to https://elsewhere.example/, in a new tab: the preview stays.',
        'The form is sent to /contact, as POST: the preview stays.',
      ])
    await expect(playground.frame.getByText('in', { exact: true })).toBeAttached()
    expect(await playground.events('stopped')).toEqual([])
  })

  test(`what handles a form in ${label} gets its fields`, async ({ page }) => {
    const playground = new Playground(page)
    await playground.open(id)
    await playground.run(handled[id])
    await playground.rendered(/nobody/)
    await playground.frame.getByRole('button').dispatchEvent('click')
    await playground.rendered(/Maya<\/output>/)
    expect(await playground.printed()).toEqual([])
  })
}

test('a link whose handler keeps the click to itself leads nowhere too, and says nothing when it is prevented', async ({
  page,
}) => {
  const playground = new Playground(page)
  await playground.open('react')
  await playground.run(`export default () => <div>
    <a href="/kept" onClick={(event) => event.stopPropagation()}>kept</a>
    <a href="/both" onClick={(event) => { event.stopPropagation(); event.preventDefault() }}>both</a>
    <a href="/prevented" onClick={(event) => event.preventDefault()}>prevented</a>
    <a href="/last">last</a>
    <svg><a href="/drawn"><text>drawn</text></a></svg>
  </div>`)
  await playground.rendered(/last/)
  for (const name of ['kept', 'both', 'prevented', 'last', 'drawn']) {
    await playground.frame.getByText(name, { exact: true }).dispatchEvent('click')
  }
  await expect
    .poll(() => playground.printed())
    .toEqual(
      ['/kept', '/last', '/drawn'].map((to) => `The link leads to ${to}: the preview stays.`),
    )
  expect(await playground.events('stopped')).toEqual([])
})

test('a link to a heading scrolls the preview, and "Back" goes back on the page', async ({
  page,
}) => {
  const playground = new Playground(page)
  await playground.open('react')
  const steps = await page.evaluate(() => history.length)
  await playground.run(`export default () => <div>
    <a href="#there">go</a><p style={{ height: 3000 }} /><h2 id="there">There</h2></div>`)
  await playground.rendered(/There/)
  await playground.frame.getByText('go', { exact: true }).dispatchEvent('click')
  const heading = playground.frame.getByRole('heading')
  await expect.poll(() => heading.evaluate(() => window.scrollY)).toBeGreaterThan(1000)
  expect(await heading.evaluate((element) => element.matches(':target'))).toBe(true)
  expect(await page.evaluate(() => history.length)).toBe(steps)
  expect(await playground.events('stopped')).toEqual([])
})

test('a middle click opens nothing', async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('react')
  await playground.run('export default () => <a href="/sign-in">in</a>')
  await playground.rendered(/sign-in/)
  let opened = 0
  page.on('popup', () => opened++)
  await playground.frame.getByText('in').dispatchEvent('auxclick', { button: 1 })
  await expect
    .poll(() => playground.printed())
    .toEqual(['The link leads to /sign-in, in a new tab: the preview stays.'])
  expect(opened).toBe(0)
})

test('dialogs and windows say what they would show', async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('react')
  await playground.run(`alert('Saved')
console.log(confirm('Sure?'), prompt('Name?'), open('/help', '_blank'))
print()
export default () => <form action="/search" ref={(form) => form?.submit()}>still here</form>`)
  await playground.rendered(/still here/)
  await expect
    .poll(() => playground.printed())
    .toEqual([
      'alert("Saved"): the preview opens no dialog.',
      'confirm("Sure?"): the preview opens no dialog, and answers false.',
      'prompt("Name?"): the preview opens no dialog, and answers null.',
      'open("/help"): the preview opens no window.',
      'false null null',
      'print(): the preview opens no dialog.',
      'The form is sent to /search, as GET: the preview stays.',
    ])
  expect(await playground.events('stopped')).toEqual([])
})
