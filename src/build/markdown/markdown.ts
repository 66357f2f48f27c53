// A page as Markdown: its text, and the code of its examples as it stands in their files. Runs at build.
import type { Element, ElementContent } from 'hast'
import { matches } from 'hast-util-select'
import { toMdast } from 'hast-util-to-mdast'
import { toString } from 'hast-util-to-string'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { FrameworkId } from '../../site/frameworks.ts'
import { codeOf, panelsOf, text, type Page } from '../pages/page.ts'
import { addressOf } from './address.ts'

/** What works in a page and says nothing on paper. */
const controls = [
  '[hidden]:not([role="tabpanel"])',
  '.sl-anchor-link',
  '.sr-only',
  'button',
  'dialog',
  'form',
  'iframe',
  'link',
  'script',
  'style',
  'svg',
  'template',
].join(', ')

const h = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

function code(block: Element): ElementContent[] {
  const { title, language, source } = codeOf(block)
  const fence = h('pre', [
    h('code', [text(`${source}\n`)], { className: [`language-${language}`] }),
  ])
  return title ? [h('p', [h('code', [text(title)])]), fence] : [fence]
}

function tabs(element: Element, only: FrameworkId | undefined): ElementContent[] {
  const panels = panelsOf(element)
  const chosen = panels.filter(({ framework }) => only && framework === only)
  if (chosen.length > 0) return chosen.flatMap((panel) => contents(panel.element, only))
  return panels.flatMap((panel) => [
    h('p', [h('strong', [text(panel.label)])]),
    ...contents(panel.element, only),
  ])
}

function aside(element: Element, only: FrameworkId | undefined): ElementContent[] {
  const [title, ...rest] = contents(element, only)
  const label = title?.type === 'element' ? toString(title).trim() : ''
  return [h('blockquote', [h('p', [h('strong', [text(label)])]), ...rest])]
}

function plain(node: ElementContent, only: FrameworkId | undefined): ElementContent[] {
  if (node.type === 'comment') return []
  if (node.type !== 'element') return [node]
  if (matches('.expressive-code', node)) return code(node)
  if (matches(controls, node)) return []
  if (node.tagName === 'starlight-tabs') return tabs(node, only)
  if (matches('aside.starlight-aside', node)) return aside(node, only)
  return [{ ...node, children: contents(node, only) }]
}

function contents(element: Element, only: FrameworkId | undefined): ElementContent[] {
  return element.children.flatMap((child) => plain(child, only))
}

/** Addresses as full as they are known, for the text is read elsewhere. */
function withAddresses(
  node: ElementContent,
  path: string,
  site: string | undefined,
): ElementContent {
  if (node.type !== 'element') return node
  const { href } = node.properties
  return {
    ...node,
    properties: {
      ...node.properties,
      ...(typeof href === 'string' && { href: addressOf(href, site, path) }),
    },
    children: node.children.map((child) => withAddresses(child, path, site)),
  }
}

/** How a page is put down. */
interface Options {
  /** The origin of the published site, if it is known. */
  readonly site?: string | undefined
  /** The one framework whose examples are wanted, where not all are. */
  readonly only?: FrameworkId | undefined
}

/** `page` as Markdown. */
export function pageMarkdown(page: Page, { site, only }: Options): string {
  const body = contents(page.content, only).map((node) => withAddresses(node, page.path, site))
  const markdown = toMarkdown(toMdast({ type: 'root', children: body }), {
    bullet: '-',
    emphasis: '_',
    extensions: [gfmToMarkdown()],
    rule: '-',
  })
  return [
    `# ${page.title}`,
    page.description && `> ${page.description}`,
    // Not between angle brackets without an origin: there a path is a tag to Markdown.
    site ? `Source: <${addressOf(page.path, site)}>` : `Source: ${page.path}`,
    markdown,
  ]
    .filter(Boolean)
    .join('\n\n')
}
