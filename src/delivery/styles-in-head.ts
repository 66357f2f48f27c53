// Moves styles from the body of a built page into its head. For `<style>` it is the only place where HTML
// takes it: Astro puts its own before the first island. A linked stylesheet in the body comes after some of
// what it styles, which is then painted twice and moves. Runs at build.
import { attribute, elementsOf, type Element } from './html'

function isWithin(element: Element, tagName: string): boolean {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) {
    if ('tagName' in node && node.tagName === tagName) return true
  }
  return false
}

function isStyles(element: Element): boolean {
  return (
    element.tagName === 'style' ||
    (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
  )
}

/** The page with all its styles in the head, in their order. */
export function withStylesInHead(html: string): string {
  const elements = elementsOf(html)
  const end = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.endTag
  if (!end) return html
  const styles = elements
    .filter((element) => isStyles(element) && isWithin(element, 'body'))
    .flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? [])
  const moved = styles.map(({ startOffset, endOffset }) => html.slice(startOffset, endOffset))
  let body = html
  for (const { startOffset, endOffset } of styles.toReversed()) {
    body = body.slice(0, startOffset) + body.slice(endOffset)
  }
  return body.slice(0, end.startOffset) + moved.join('') + body.slice(end.startOffset)
}
