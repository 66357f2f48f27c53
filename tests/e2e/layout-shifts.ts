// What moved on a page by itself, as Chromium reports it: layout shifts with what they moved.
import type { Page } from '@playwright/test'

interface LayoutShift extends PerformanceEntry {
  value: number
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

/**
 * All layout shifts of the page so far, also those that follow a click: a line for each element moved,
 * `0.4200 div.right-sidebar 300,0 1050x800 -> 1050,0 300x800`.
 */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const nameOf = (node: Node | null) =>
      node instanceof Element ? `${node.localName}.${[...node.classList].join('.')}` : 'gone'
    const place = ({ x, y, width, height }: DOMRectReadOnly) =>
      `${[x, y].map(Math.round)} ${[width, height].map(Math.round).join('x')}`
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      })
      // An observer is not called when there is nothing to tell.
      setTimeout(resolve, 100, [])
    })
    return (entries as LayoutShift[]).flatMap(({ value, sources }) =>
      sources.map(
        ({ node, previousRect, currentRect }) =>
          `${value.toFixed(4)} ${nameOf(node)} ${place(previousRect)} -> ${place(currentRect)}`,
      ),
    )
  })
}
