// Where a reader is in what is rendered, and how the next document gets there: the focus, what is selected in
// a field, and what is scrolled. Runs in the frame.
import { longestSelector, mostScrolls, type Place } from '../messages'

/** What has been scrolled; the document itself stands for the window. */
const scrolled = new Set<Element | Document>()

/** Notes what is scrolled from now on. */
export function watchScrolls(): void {
  const note = ({ target }: Event) => scrolled.add(target as Element | Document)
  addEventListener('scroll', note, { capture: true, passive: true })
}

/** A selector that finds an element in the place of `element`, or nothing when it would be too long. */
function selectorOf(element: Element): string {
  if (element.id) return `#${CSS.escape(element.id)}`
  const steps: string[] = []
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    let index = 1
    for (let left = one.previousElementSibling; left; left = left.previousElementSibling) index++
    steps.unshift(`${CSS.escape(one.localName)}:nth-child(${index})`)
  }
  const selector = ['body', ...steps].join('>')
  return selector.length > longestSelector ? '' : selector
}

function selectionIn(element: Element): Place['selection'] {
  const { selectionStart: start, selectionEnd: end } = element as HTMLInputElement
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined
}

/** Where the reader is now. */
export function readPlace(): Place {
  const { activeElement: focused, body, scrollingElement } = document
  const scrolls: { at: string; left: number; top: number }[] = []
  for (const one of scrolled) {
    const element = one instanceof Element ? one : scrollingElement
    if (!element?.isConnected) scrolled.delete(one)
    else if (scrolls.length < mostScrolls) {
      const at = one instanceof Element ? selectorOf(one) : 'html'
      if (at) scrolls.push({ at, left: element.scrollLeft, top: element.scrollTop })
    }
  }
  if (!focused || focused === body || !document.hasFocus()) return { focus: '', scrolls }
  return { focus: selectorOf(focused), selection: selectionIn(focused), scrolls }
}

/** Goes there, as far as what is rendered has it. The code's own focus stays. */
export function goTo({ focus, selection, scrolls }: Place): void {
  for (const { at, left, top } of scrolls) {
    document.querySelector(at)?.scrollTo({ left, top, behavior: 'instant' })
  }
  if (!focus || document.activeElement !== document.body) return
  const element = document.querySelector<HTMLElement>(focus)
  element?.focus({ preventScroll: true })
  if (!element || !selection || !selectionIn(element)) return
  const field = element as HTMLInputElement
  field.setSelectionRange(selection.start, selection.end)
}
