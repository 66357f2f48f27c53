// A page of the built site as a tree, and what the outputs made from it need to find there. Runs at build.
import type { Element, Root, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { matches, select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { frameworks, type FrameworkId } from '../../site/frameworks.ts'

/** A page: `path` is its address in the site, as in `/stores/session-store/`. */
export interface Page {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly tree: Root
  /** What the page's author wrote, below the title. */
  readonly content: Element
}

/** One panel of a set of tabs. `framework` is set where the tabs are the three frameworks. */
export interface Panel {
  readonly id: string
  readonly label: string
  readonly framework: FrameworkId | undefined
  readonly element: Element
}

/** What works in an example and says nothing outside it. */
const controls = 'session-panel, example-tools, example-preview, p.checked, restore-choices'

/** Takes the elements for which `isDropped` holds out of `tree`. */
export function drop(
  tree: Root,
  isDropped: (element: Element, parent: Root | Element) => boolean,
): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isDropped(node, parent)) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** What stands around the code of an example works on it, and is no part of it. */
function isControl(element: Element, parent: Root | Element): boolean {
  const isOfCode = parent.type === 'element' && parent.tagName === 'example-code'
  return matches(isOfCode ? ':not(.expressive-code)' : controls, element)
}

/** A node with that text. */
export function text(value: string): Text {
  return { type: 'text', value }
}

function meta(tree: Root, selector: string): string {
  return String(select(selector, tree)?.properties['content'] ?? '')
}

/**
 * The page at `path`, from its HTML.
 * @throws {Error} when it has no content that a reader could take along
 */
export function readPage(path: string, html: string): Page {
  const tree = fromHtml(html)
  drop(tree, isControl)
  const content = select('main .sl-markdown-content', tree)
  if (!content) {
    throw new Error(
      `${path} has no text: expected an element .sl-markdown-content in its <main>, as Starlight's pages have.`,
    )
  }
  return {
    path,
    title: meta(tree, 'meta[property="og:title"]'),
    description: meta(tree, 'meta[name="description"]'),
    tree,
    content,
  }
}

/** The panels of `tabs`, a `<starlight-tabs>`: not those of tabs inside a panel. */
export function panelsOf(tabs: Element): Panel[] {
  const ofFrameworks = tabs.properties['dataSyncKey'] === 'framework'
  const labels = new Map(
    selectAll('[role="tab"]', tabs).map((tab) => [tab.properties['href'], toString(tab).trim()]),
  )
  return tabs.children
    .filter((child) => child.type === 'element')
    .filter(({ properties }) => properties['role'] === 'tabpanel')
    .map((element) => {
      const id = String(element.properties['id'])
      const label = labels.get(`#${id}`) ?? ''
      const framework = frameworks.find((one) => ofFrameworks && one.label === label)?.id
      return { id, label, framework, element }
    })
}

/** The source in `block`, of Expressive Code: what its copy button yields, and the name above it. */
export function codeOf(block: Element): { title: string; language: string; source: string } {
  const copied = select('[data-code]', block)?.properties['dataCode']
  const pre = select('pre', block)
  const title = select('.title', block)
  return {
    title: title ? toString(title) : '',
    language: String(pre?.properties['dataLanguage'] ?? 'text'),
    source: typeof copied === 'string' ? copied.replaceAll('\x7f', '\n') : pre ? toString(pre) : '',
  }
}

/** Whether the page shows something in the three frameworks. */
export function hasFrameworks({ content }: Page): boolean {
  return selectAll('starlight-tabs', content).some((tabs) =>
    panelsOf(tabs).some(({ framework }) => framework),
  )
}
