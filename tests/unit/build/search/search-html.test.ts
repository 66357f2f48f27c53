// What the search gets to read of a page.
import { expect, test } from 'vitest'
import { readPage } from '../../../../src/build/pages/page'
import { namesOf, searchHtml } from '../../../../src/build/search/search-html'

const tab = (number: number, label: string) =>
  `<a role="tab" href="#tab-panel-0-${number}">${label}</a>`

const block = (source: string) =>
  `<div class="expressive-code"><span class="title">a.vue</span><pre></pre><button data-code="${source}"></button></div>`

const panel = (number: number, source: string) =>
  `<div role="tabpanel" id="tab-panel-0-${number}" hidden><example-preview>Loading</example-preview>
   <example-code><div class="edit-bar">Your version is kept</div>${block(source)}<p>Edit this code</p></example-code></div>`

function indexed(syncKey: string, body = ' data-pagefind-body'): string {
  const page = readPage(
    '/x/',
    `<head><meta property="og:title" content="$aStore"></head>
     <main${body}><h1>$aStore</h1><div class="sl-markdown-content"><h2 id="use">Use</h2>
     <session-panel>Signed in</session-panel><starlight-tabs data-sync-key="${syncKey}">${tab(0, 'React')}${tab(1, 'Vue')}
     ${panel(0, 'a.b(c)')}${panel(1, 'd')}</starlight-tabs><p>After.</p>
     ${block('x.y\x7fz')}<table><tr><th>One</th><th>Two</th></tr></table></div><footer>Edit page</footer></main>`,
  )
  return searchHtml(page) ?? ''
}

test('each framework is a section of its own, after all text, with the address of its panel', () => {
  expect(indexed('framework')).toMatch(
    /After\.[^]*<h3 id="tab-panel-0-0">a\.vue \(React\)<\/h3>[^]*<h3 id="tab-panel-0-1">a\.vue \(Vue\)<\/h3>/,
  )
})

test('the parts of an expression are words of their own, in all code', () => {
  expect(indexed('framework')).toContain('a. b( c)')
  expect(indexed('framework')).toContain('x. y\nz')
})

test('the cells of a table are words of their own', () => {
  expect(indexed('framework')).toMatch(/One<\/th>\s+<th>Two/)
})

test('tabs of something else stay where they are', () => {
  expect(indexed('pkg')).toMatch(/tab-panel-0-1[^]*After\./)
})

test('what each page or example repeats is no result', () => {
  expect(indexed('framework')).not.toMatch(
    /Signed in|Loading|Edit page|Your version|Edit this code/,
  )
})

test('a name is found as it is written, without its sign, and as words', () => {
  expect(namesOf('$sessionListStore')).toEqual(['sessionListStore', 'session list store'])
  expect(namesOf('getToken()')).toEqual(['getToken', 'get token'])
  expect(namesOf('Run it yourself')).toEqual([])
  expect(indexed('framework')).toContain('data-pagefind-meta="title, names:aStore a store"')
})

test('a page that asks not to be found is left out', () => {
  expect(indexed('framework', '')).toBe('')
})
