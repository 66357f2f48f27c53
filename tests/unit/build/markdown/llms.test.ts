// The list of pages for machines.
import { expect, test } from 'vitest'
import { grouped, llmsFullText, llmsText } from '../../../../src/build/markdown/llms'
import { markdownPath } from '../../../../src/build/markdown/markdown-path'

const page = (path: string) => ({ path, title: `Title ${path}`, description: '', markdown: path })
const sidebar = [{ label: 'Stores', items: ['stores/b', { slug: 'stores/a' }] }, 'run']
const groups = grouped(['/', '/run/', '/stores/a/', '/stores/b/', '/lost/'].map(page), sidebar)

test('pages stand in the order of the sidebar, and none is lost', () => {
  expect(groups.map(({ label, pages }) => [label, pages.map(({ path }) => path)])).toEqual([
    ['Stores', ['/stores/b/', '/stores/a/']],
    ['More', ['/run/', '/', '/lost/']],
  ])
})

test('llms.txt leads to the Markdown of each page', () => {
  const text = llmsText({ title: 'T', description: 'D', site: 'https://docs.example' }, groups)
  expect(text).toMatch(/^# T\n\n> D\n/)
  expect(text).toContain('## Stores\n\n- [Title /stores/b/](https://docs.example/stores/b.md)\n')
  expect(text).toContain('https://docs.example/llms-full.txt')
})

test('where no site is known, it leads there from the root', () => {
  const text = llmsText({ title: 'T', description: 'D', site: undefined }, groups)
  expect(text).toContain('## Stores\n\n- [Title /stores/b/](/stores/b.md)\n')
  expect(text).toContain('All pages in one file: /llms-full.txt\n')
})

test('llms-full.txt holds every page', () => {
  expect(llmsFullText(groups).split('\n\n---\n\n')).toHaveLength(5)
})

test('the Markdown of a page has its name, and its framework before the ending', () => {
  expect(markdownPath('/stores/a/')).toBe('/stores/a.md')
  expect(markdownPath('/stores/a/', 'vue')).toBe('/stores/a.vue.md')
  expect(markdownPath('/')).toBe('/index.md')
})
