// Moves styles from the body of a built page into its head, the only place where HTML takes them: Astro puts
// its own before the first island, and Expressive Code its own before the first block. Runs at build.
import { elementsOf, type Element } from './html'

function isWithin(element: Element, tagName: string): boolean {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) {
    if ('tagName' in node && node.tagName === tagName) return true
  }
  return false
}

/** The page with all its styles in the head, in their order. */
export function withStylesInHead(html: string): string {
  const elements = elementsOf(html)
  const end = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.endTag
  if (!end) return html
  const styles = elements
    .filter((element) => element.tagName === 'style' && isWithin(element, 'body'))
    .flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? [])
  const moved = styles.map(({ startOffset, endOffset }) => html.slice(startOffset, endOffset))
  let body = html
  for (const { startOffset, endOffset } of styles.toReversed()) {
    body = body.slice(0, startOffset) + body.slice(endOffset)
  }
  return body.slice(0, end.startOffset) + moved.join('') + body.slice(end.startOffset)
}
