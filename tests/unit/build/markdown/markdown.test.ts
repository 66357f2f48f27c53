// A page as Markdown, from HTML as Starlight builds it.
import { expect, test } from 'vitest'
import { pageMarkdown } from '../../../../src/build/markdown/markdown'
import { readPage } from '../../../../src/build/pages/page'

const site = 'https://docs.example'

function pageWith(content: string) {
  return readPage(
    '/guides/start/',
    `<!doctype html><head><meta property="og:title" content="Start"><meta name="description" content="How."></head>
     <body><nav>Sidebar</nav><main><h1>Start</h1><div class="sl-markdown-content">${content}</div></main></body>`,
  )
}

function markdown(content: string, only?: 'react' | 'vue' | 'svelte'): string {
  return pageMarkdown(pageWith(content), { site, only })
}

const block = (language: string, source: string) =>
  `<div class="expressive-code"><figure><figcaption><span class="title">a.${language}</span></figcaption>
   <pre data-language="${language}"><code><div class="ec-line">coloured</div></code></pre>
   <div class="copy"><button data-code="${source}"></button></div></figure></div>`

const tabs = `<starlight-tabs data-sync-key="framework">
  <ul role="tablist"><li><a role="tab" href="#p-0">React</a></li><li><a role="tab" href="#p-1">Vue</a></li></ul>
  <div id="p-0" role="tabpanel">${block('tsx', '&lt;p&gt;one\x7f  two')}</div>
  <div id="p-1" role="tabpanel" hidden>${block('vue', 'three')}</div>
</starlight-tabs>`

test('it opens with the title, the description and the address', () => {
  expect(markdown('<p>Text.</p>')).toBe(
    '# Start\n\n> How.\n\nSource: <https://docs.example/guides/start/>\n\nText.\n',
  )
})

test('code is what the copy button yields, under the name of its file', () => {
  expect(markdown(tabs)).toContain('`a.tsx`\n\n```tsx\n<p>one\n  two\n```\n')
})

test('each framework is named, also where its tab is not open', () => {
  expect(markdown(tabs)).toMatch(/\*\*React\*\*[^]*```tsx[^]*\*\*Vue\*\*[^]*```vue\nthree\n```/)
})

test('for one framework there is its code only', () => {
  const text = markdown(tabs, 'vue')
  expect(text).toContain('```vue')
  expect(text).not.toMatch(/tsx|React|\*\*Vue/)
})

test('tabs of something else stay whole for every framework', () => {
  const others = tabs.replace(' data-sync-key="framework"', '')
  expect(markdown(others, 'vue')).toMatch(/```tsx[^]*```vue/)
})

test('links carry the site, so that they lead there from anywhere', () => {
  expect(markdown('<p><a href="/stores/x/">x</a> <a href="#y">y</a></p>')).toContain(
    '[x](https://docs.example/stores/x/) [y](https://docs.example/guides/start/#y)',
  )
})

test('where no site is known, addresses lead from its root', () => {
  const content =
    '<p><a href="/stores/x/?a">x</a> <a href="#y">y</a> <a href="https://z.test/">z</a></p>'
  expect(pageMarkdown(pageWith(content), {})).toBe(
    '# Start\n\n> How.\n\nSource: /guides/start/\n\n' +
      '[x](/stores/x/?a) [y](/guides/start/#y) [z](https://z.test/)\n',
  )
})

test('tables and asides stay what they are', () => {
  expect(markdown('<table><tr><th>a</th></tr><tr><td>b</td></tr></table>')).toContain('| a |')
  expect(
    markdown(
      '<aside class="starlight-aside"><p class="title"><svg></svg>Note</p><div><p>Mind.</p></div></aside>',
    ),
  ).toContain('> **Note**\n>\n> Mind.')
})

test('controls, scripts and hidden notes are left out', () => {
  const text = markdown(
    `<script>one</script><button>two</button><p hidden>three</p><session-panel>four</session-panel><p>five</p>
     <example-code>${block('vue', 'six')}<p class="hint">seven</p></example-code>`,
  )
  expect(text).not.toMatch(/one|two|three|four|seven/)
  expect(text).toMatch(/five[^]*six/)
})

test('a page without text is an error that names it', () => {
  expect(() => readPage('/x/', '<main></main>')).toThrow(/\/x\/ has no text: expected an element/)
})
