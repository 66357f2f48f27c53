// What sticks out of its box: text that hangs over the edge of the ground it stands on, or of the screen.
// It compares rectangles, which are right or wrong in every browser alike, where pixels only differ.

/** What hangs over, each as a line: the text, what it stands on, and by how much. Runs in the browser. */
export function overhangs(): string[] {
  /** A text is as high as its font, and a line may be a little lower: nothing of it is drawn there. */
  const slack = { x: 1, y: 3 }

  function isGround(style: CSSStyleDeclaration): boolean {
    const hasColour = !/^(transparent|rgba\(.*, 0\)|.* \/ 0\))$/.test(style.backgroundColor)
    const sides = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth]
    return hasColour || sides.every((width) => parseFloat(width) > 0)
  }

  function nameOf(element: Element): string {
    const classes = [...element.classList].filter((name) => !name.startsWith('astro-'))
    return [element.localName, ...classes].join('.')
  }

  /** By how many pixels `inner` hangs over `outer`, by side. */
  function excess(inner: DOMRect, outer: DOMRect): string[] {
    const sides: [string, number, number][] = [
      ['top', outer.top - inner.top, slack.y],
      ['right', inner.right - outer.right, slack.x],
      ['bottom', inner.bottom - outer.bottom, slack.y],
      ['left', outer.left - inner.left, slack.x],
    ]
    return sides.flatMap(([side, by, slack]) => (by > slack ? [`${side} ${by.toFixed(1)} px`] : []))
  }

  /** The nearest element with a ground of its own below a text, unless the text is clipped or lies elsewhere. */
  function groundOf(text: Node): Element | undefined {
    for (let element = text.parentElement; element; element = element.parentElement) {
      const style = getComputedStyle(element)
      if (element === document.documentElement) return element
      if (style.overflow !== 'visible' || style.clipPath !== 'none') return undefined
      if (isGround(style)) return element
      if (['absolute', 'fixed'].includes(style.position)) return undefined
    }
    return undefined
  }

  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (!text.nodeValue?.trim()) continue
    if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue
    const ground = groundOf(text)
    if (!ground) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const isScreen = ground === document.documentElement
    const screen = new DOMRect(0, 0, document.documentElement.clientWidth)
    const over = isScreen
      ? excess(box, screen).filter((side) => /^(left|right)/.test(side))
      : excess(box, ground.getBoundingClientRect())
    const words = text.nodeValue.trim().slice(0, 40)
    if (over.length > 0) found.push(`“${words}” over ${nameOf(ground)}: ${over.join(', ')}`)
  }
  return found
}
