// What goes on from one run to the next: the session, its log, and the last good preview while there is
// nothing newer to show. And what doesn't: frames and their documents.
import { expect, frameworks, test } from '../reader'
import { Playground } from './playground'

const reads = {
  react: (word: string) => `import { useStore } from '@nanostores/react'
import { $userStore } from '@clerk/astro/client'
export default function Example() {
  const user = useStore($userStore)
  return <p>${word}: {user === undefined ? 'loading' : user ? user.firstName : 'nobody'}</p>
}`,
  vue: (word: string) => `<script setup>
import { useStore } from '@nanostores/vue'
import { $userStore } from '@clerk/astro/client'
const user = useStore($userStore)
</script>
<template><p>${word}: {{ user === undefined ? 'loading' : user ? user.firstName : 'nobody' }}</p></template>`,
  svelte: (word: string) => `<script>
import { $userStore as user } from '@clerk/astro/client'
</script>
<p>${word}: {$user === undefined ? 'loading' : $user ? $user.firstName : 'nobody'}</p>`,
}

for (const { id, label } of frameworks) {
  test(`each run in ${label} starts in the state of the session, whoever has chosen it`, async ({
    page,
  }) => {
    const playground = new Playground(page)
    await playground.open(id)
    const shows = (text: string) => playground.rendered(`<p>${text}</p>`)
    await playground.run(reads[id]('first'))
    await shows('first: Maya')
    await playground.run(reads[id]('second'))
    await shows('second: Maya')
    // Nothing is told of Clerk's start in the new frame, and no run sees it.
    expect(await playground.events('emission')).toEqual([])
    expect((await playground.events('rendered')).map(({ html }) => html).join()).not.toMatch(
      /loading/,
    )
    await playground.show('signed-out')
    await shows('second: nobody')
    expect((await playground.events('emission')).map(({ text }) => text)).toContain('null')
    await playground.run(reads[id]('third'))
    await shows('third: nobody')
    await playground.show('signed-in')
    await shows('third: Maya')
    await playground.act('signOut')
    await shows('third: nobody')
    expect((await playground.last('session')).state).toBe('signed-out')
    await playground.run(reads[id]('fourth'))
    await shows('fourth: nobody')
    const told = (await playground.events('emission')).map(({ store }) => store)
    expect(told).not.toContain('$userStore')
    expect(await playground.events('started')).toEqual([])
  })
}

test('code that fails leaves the last good preview at work, and gets another try with a new state', async ({
  page,
}) => {
  const playground = new Playground(page)
  await playground.open('react')
  await playground.run(`import { useState } from 'react'
export default function Example() {
  const [count, set] = useState(0)
  return <button onClick={() => set(count + 1)}>{count}</button>
}`)
  await playground.rendered('<button>0</button>')
  await playground.run(
    reads.react('mended').replace(
      'const user',
      `if ($userStore.get() === null) throw new Error('nobody is here')
  const user`,
    ),
  )
  await playground.rendered('<p>mended: Maya</p>')
  await playground.show('signed-out')
  expect((await playground.last('failed')).problem.message).toContain('nobody is here')
  // Clerk has nobody to tell of on the way.
  await expect(playground.frame.getByText('mended: loading')).toBeVisible()
  await playground.show('signed-in')
  await expect(playground.frame.getByText('mended: Maya')).toBeVisible()
  await playground.run(`document.body.append('at the top'); throw new Error('no')
export default () => null`)
  await playground.last('failed')
  await expect(playground.frame.locator('body')).toHaveText('mended: Maya')
})

test('fast typing shows the last, in three frames at most', async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('svelte')
  await playground.run('<p>begun</p>')
  await playground.rendered('<p>begun</p>')
  const most = await page.evaluate(async () => {
    const { runner } = window as unknown as { runner: { run(code: string): void } }
    let most = 0
    const count = () => (most = Math.max(most, document.querySelectorAll('iframe').length))
    const observer = new MutationObserver(count)
    observer.observe(document.body, { childList: true, subtree: true })
    for (let key = 0; key <= 60; key++) {
      runner.run(`<p>key ${key}</p>`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return most
  })
  await playground.rendered('<p>key 60</p>')
  await expect(playground.frame.locator('body')).toHaveText('key 60')
  expect(most).toBeLessThanOrEqual(3)
})

test('as many documents are alive after 100 edits as after 5', async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('svelte')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const edit = (times: number) =>
    page.evaluate(async (times) => {
      const { runner, events } = window as unknown as {
        runner: { run(code: string): void }
        events: { type: string; html?: string }[]
      }
      for (let edit = 0; edit < times; edit++) {
        const html = `edit ${times}-${edit}`
        events.length = 0
        runner.run(`<p>${html}</p>`)
        while (!events.some((event) => event.html?.includes(html)))
          await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }, times)
  const alive = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devtools.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value
    return { documents: of('Documents'), frames: of('Frames') }
  }
  await edit(5)
  await expect(page.locator('iframe')).toHaveCount(2)
  const before = await alive()
  await edit(100)
  await expect(page.locator('iframe')).toHaveCount(2)
  await expect.poll(async () => (await alive()).documents).toBeLessThanOrEqual(before.documents)
  expect((await alive()).frames).toBe(before.frames)
})

test('code that focuses itself does not take the keyboard from who types', async ({ page }) => {
  const playground = new Playground(page)
  await playground.open('react')
  await page.evaluate(() => {
    const field = document.createElement('input')
    field.ariaLabel = 'Editor'
    document.body.prepend(field)
    field.focus()
  })
  const editor = page.getByLabel('Editor')
  for (const word of ['first', 'second', 'third']) {
    await playground.run(`import { useEffect, useRef } from 'react'
export default function Example() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => { field.current?.focus(); console.log(document.activeElement?.localName) }, [])
  return <p>${word} <input ref={field} /></p>
}`)
    await playground.rendered(new RegExp(word))
    await expect.poll(() => playground.printed()).toEqual(['input'])
    await expect(editor).toBeFocused()
  }
})
