// A page as the search reads it. Each framework's panel becomes a section of its own at the end of the page, so
// that a result leads to the panel, and text after the tabs stays with the heading it is under. Runs at build.
import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { codeOf, drop, panelsOf, text, type Page } from '../pages/page.ts'

/** What is part of every page or block of code, and would make each of them a result. */
const furniture = new Set(['footer', 'figcaption'])

/** How much more a name counts than a word of the text: 10 is the most that Pagefind knows. */
const nameWeight = '10'

function element(tagName: string, properties: Element['properties'], content: string): Element {
  return { type: 'element', tagName, properties, children: [text(content)] }
}

/** `$sessionStore` is also asked for as `sessionStore` and as `session store`. */
export function namesOf(title: string): string[] {
  const name = title.replace(/^\$|\(\)$/g, '')
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return /^\$|\(\)$/.test(title) ? [name, words] : []
}

/**
 * Makes the code in `tree` plain text. Pagefind takes `session.lastActiveAt` for one word and would find it
 * only from its beginning, so its parts are set apart.
 */
function flattenCode(tree: Root): void {
  for (const block of selectAll('.expressive-code', tree)) {
    block.children = [text(codeOf(block).source.replace(/([.(])(?=[A-Za-z])/g, '$1 '))]
  }
}

/** Takes the frameworks' panels out of `tree`, as sections with the panels' ids. */
function takePanels(tree: Root): Element[] {
  const sections: Element[] = []
  let heading = ''
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) heading = toString(node)
    if (node.tagName !== 'starlight-tabs') return
    const panels = panelsOf(node).filter(({ framework }) => framework)
    for (const { id, label, element: panel } of panels) {
      const file = select('.expressive-code .title', panel)
      const title = file ? toString(file) : heading
      sections.push(element('h3', { id }, `${title} (${label})`), { ...panel, properties: {} })
    }
    if (panels.length > 0) node.children = []
  })
  return sections
}

/** Cells have no space between them, and Pagefind would read a row as one word. */
function separateCells(tree: Root): void {
  for (const row of selectAll('tr', tree)) {
    row.children = row.children.flatMap((cell) => [cell, text(' ')])
  }
}

/** The HTML to index. Changes `page`. `undefined` for a page that asks not to be found. */
export function searchHtml({ tree, title }: Page): string | undefined {
  const body = select('[data-pagefind-body]', tree)
  const heading = select('h1', tree)
  if (!body || !heading) return undefined
  const sections = takePanels(tree)
  body.children.push(...sections)
  flattenCode(tree)
  separateCells(tree)
  drop(tree, ({ tagName }) => furniture.has(tagName))
  heading.properties['dataPagefindWeight'] = nameWeight
  const names = namesOf(title)
  heading.properties['dataPagefindMeta'] =
    names.length > 0 ? `title, names:${names.join(' ')}` : 'title'
  return toHtml(tree)
}
