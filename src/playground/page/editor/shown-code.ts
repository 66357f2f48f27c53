// Reads the code block that an editor takes the place of: its text, and the colours of its lines, so that
// nothing changes under a reader's eyes. Runs in the browser.

/** A stretch of a line, by its columns, and the colours that the site's highlighter gave it. */
export interface ColouredRange {
  from: number
  to: number
  /** an inline style: custom properties with the colour in each theme */
  style: string
}

/** The code of an example as it is shown. */
export interface ShownCode {
  text: string
  /** for each line, what is coloured in it */
  colours: readonly (readonly ColouredRange[])[]
}

/** The highlighter nests stretches: one has the colour of one theme, one in it that of the other. */
function styleOf(node: Node, line: Element): string {
  const styles: string[] = []
  for (let at = node.parentElement!; at !== line; at = at.parentElement!) {
    const style = at.getAttribute('style')
    if (style) styles.unshift(style)
  }
  return styles.join(';')
}

function coloursOf(line: Element): ColouredRange[] {
  const ranges: ColouredRange[] = []
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  let from = 0
  while (walker.nextNode()) {
    const to = from + walker.currentNode.textContent!.length
    const style = styleOf(walker.currentNode, line)
    if (style) ranges.push({ from, to, style })
    from = to
  }
  return ranges
}

/** Reads a block of Expressive Code, `block` or what is around it. */
export function readShownCode(block: Element): ShownCode {
  const lines = [...block.querySelectorAll('.ec-line > .code')]
  return {
    text: lines.map((line) => line.textContent!.replace(/\n$/, '')).join('\n'),
    colours: lines.map(coloursOf),
  }
}

/** Has the block's copy button yield `text` from now on. */
export function setCopiedCode(block: Element, text: string): void {
  // Expressive Code keeps line ends as this character.
  const code = text.replaceAll('\n', '\u007f')
  block.querySelector('.copy button')?.setAttribute('data-code', code)
}
