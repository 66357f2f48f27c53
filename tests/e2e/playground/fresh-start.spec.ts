// Each run starts as after a fresh load: in a document of its own that is seen while the code mounts, with
// nothing of the run before alive. What a reader looks at stays where it is.
import type { FrameworkId } from '../../../src/site/frameworks'
import { expect, frameworks, test } from '../reader'
import { Playground } from './playground'

interface Parts {
  /** statements at the top of the module */
  top?: string
  /** statements that run once the component is in the document */
  mounted?: string
  /** markup that all three understand */
  markup: string
}

/** The same component in each framework. */
const component: Record<FrameworkId, (parts: Parts) => string> = {
  react: ({ top = '', mounted = '', markup }) => `import { useLayoutEffect } from 'react'
${top}
export default function Example() {
  useLayoutEffect(() => { ${mounted} }, [])
  return <div>${markup}</div>
}`,
  vue: ({ top = '', mounted = '', markup }) => `<script>
${top}
export default { mounted() { ${mounted} } }
</script>
<template><div>${markup}</div></template>`,
  svelte: ({ top = '', mounted = '', markup }) => `<script module>
${top}
</script>
<script>
import { onMount } from 'svelte'
onMount(() => { ${mounted} })
</script>
<div>${markup}</div>`,
}

/** A part that is rendered elsewhere in the document, by the id of an element in the component. */
const teleports: Record<FrameworkId, (text: string) => string> = {
  react: (text) => `import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
export default function Example() {
  const [target, set] = useState<HTMLElement | null>(null)
  useLayoutEffect(() => set(document.getElementById('there')), [])
  return <div><p id="there"></p>{target && createPortal('${text}', target)}</div>
}`,
  vue: (
    text,
  ) => `<template><div><p id="there"></p><Teleport defer to="#there">${text}</Teleport></div>
</template>`,
  svelte: (text) => `<script>
import { onMount } from 'svelte'
onMount(() => { document.getElementById('there').append('${text}') })
</script>
<div><p id="there"></p></div>`,
}

for (const { id, label } of frameworks) {
  const write = component[id]

  test(`a component in ${label} measures itself when it is mounted`, async ({ page }) => {
    const playground = new Playground(page)
    await playground.open(id)
    const measure = (word: string) =>
      write({
        mounted: `const { width, height } = document.getElementById('box').getBoundingClientRect()
          console.log('${word}', Math.round(width), Math.round(height), innerWidth > 0, document.getElementById('box').checkVisibility({ opacityProperty: true, visibilityProperty: true }))`,
        markup: '<div id="box" style="width: 40px; height: 30px">x</div>'.replace(
          /style="[^"]*"/,
          id === 'react' ? 'style={{ width: 40, height: 30 }}' : '$&',
        ),
      })
    for (const word of ['first', 'second', 'third']) {
      await playground.run(measure(word))
      await expect.poll(() => playground.printed()).toContain(`${word} 40 30 true true`)
    }
  })

  test(`nothing of a run in ${label} lives on in the next`, async ({ page }) => {
    const playground = new Playground(page)
    await playground.open(id)
    const run = (word: string) =>
      write({
        top: `customElements.define('a-part', class extends HTMLElement {
            connectedCallback() { this.textContent = 'part of ${word}' }
          })
          console.log('${word} begins', globalThis.before)
          globalThis.before = '${word}'
          addEventListener('ping', () => console.log('${word} hears'))
          setInterval(() => console.log('${word} ticks'), 10)`,
        markup: '<a-part></a-part>',
      })
    await playground.run(run('first'))
    await expect.poll(() => playground.printed()).toContain('first ticks')
    await playground.run(run('second'))
    await expect.poll(() => playground.printed()).toContain('second ticks')
    expect(await playground.printed()).toContain('second begins undefined')
    await expect(playground.frame.getByText('part of second')).toBeVisible()
    await playground.run(
      write({
        mounted: `dispatchEvent(new Event('ping'))
          let left = 20
          const timer = setInterval(() => { if (--left) console.log('third ticks'); else { clearInterval(timer); console.log('third ends') } }, 10)`,
        markup: '<i>third</i>',
      }),
    )
    await expect.poll(() => playground.printed()).toContain('third ends')
    const printed = await playground.printed()
    const since = printed.slice(printed.indexOf('third ticks'))
    expect(since.filter((line) => !line.startsWith('third'))).toEqual([])
    expect(printed.filter((line) => line.endsWith('hears'))).toEqual([])
    expect(await playground.events('failed')).toEqual([])
  })

  test(`what is rendered elsewhere in ${label} finds the new element`, async ({ page }) => {
    const playground = new Playground(page)
    await playground.open(id)
    for (const text of ['one', 'two', 'three']) {
      await playground.run(teleports[id](text))
      await playground.rendered(new RegExp(`<p id="there">${text}</p>`))
      await expect(playground.frame.locator('#there')).toHaveText(text)
    }
  })

  test(`the focus and the caret stay in an input while other code in ${label} changes`, async ({
    page,
  }) => {
    const playground = new Playground(page)
    await playground.open(id)
    const form = (word: string) =>
      write({
        markup: `<p>${word}</p><label>Name <input value="Ada Lovelace" /></label>`.replace(
          'value=',
          id === 'react' ? 'defaultValue=' : 'value=',
        ),
      })
    await playground.run(form('first'))
    await playground.rendered(/first/)
    const input = playground.frame.getByLabel('Name')
    await input.focus()
    await input.evaluate((element: HTMLInputElement) => element.setSelectionRange(2, 6))
    await playground.run(form('second'))
    await playground.rendered(/second/)
    await expect(playground.frame.getByText('second')).toBeVisible()
    await expect(input).toBeFocused()
    const caret = (element: HTMLInputElement) => [element.selectionStart, element.selectionEnd]
    expect(await input.evaluate(caret)).toEqual([2, 6])
    await page.keyboard.insertText('x')
    await expect(input).toHaveValue('Adxvelace')
  })

  test(`scroll places stay while code in ${label} changes`, async ({ page }) => {
    const playground = new Playground(page)
    await playground.open(id)
    const style = (text: string) =>
      id === 'react'
        ? `style={{ ${text.replace(/([\w-]+): ([\w]+)/g, "$1: '$2'")} }}`
        : `style="${text.replaceAll(',', ';')}"`
    const tall = (word: string) =>
      write({
        markup: `<p>${word}</p><div id="list" ${style('overflow: auto, height: 50px')}><div ${style('height: 900px')}></div></div><div ${style('height: 2000px')}></div>`,
      })
    await playground.run(tall('first'))
    await playground.rendered(/first/)
    const list = playground.frame.locator('#list')
    await list.evaluate((element) => {
      element.scrollTop = 120
      window.scrollTo({ top: 90 })
    })
    await playground.run(tall('second'))
    await playground.rendered(/second/)
    await expect(playground.frame.getByText('second')).toBeAttached()
    expect(await list.evaluate((element) => [element.scrollTop, window.scrollY])).toEqual([120, 90])
  })
}
