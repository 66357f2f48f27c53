// What the journeys look at in a page. `inPage` runs in the browser, in the page or in one of its frames:
// it is sent there as text, so it uses nothing from outside itself.
import type { Point } from './drivers/driver'

/** One step from a set of elements to those below them. Text in `name` must be all of the name. */
export interface Step {
  css: string
  name?: string | { source: string; flags: string }
  nth?: number
}

/** In CSS pixels, from the upper left corner of the viewport of its page or frame. */
export interface Box extends Point {
  width: number
  height: number
}

/** What there is to see of the first element that was found. */
export interface Sight {
  /** How many elements were found: with none, the rest is empty. */
  count: number
  isVisible: boolean
  hasFocus: boolean
  isChecked: boolean
  /** As it is shown, with single spaces; what stands in a field, for a field. */
  text: string
  attributes: Record<string, string>
  box: Box
  /** Its middle, when a click there reaches it. */
  target?: Point
  /** What a click would reach instead. */
  covered?: string
}

/** The functions that the journeys call in the browser. */
export function inPage() {
  /** A short form of accessible names, for what the site's controls use. */
  function nameOf(element: Element): string {
    const label = element.getAttribute('aria-label')
    if (label !== null) return label
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
    const labels = ids.map((id) => document.getElementById(id))
    if ('labels' in element) labels.push(...((element.labels as NodeListOf<HTMLElement>) ?? []))
    const texts = labels.length > 0 ? labels : [element]
    const text = texts.map((text) => text?.textContent ?? '').join(' ')
    return text.trim() ? text : (element.getAttribute('title') ?? '')
  }

  function find(steps: Step[]): Element[] {
    return steps.reduce<(Element | Document)[]>(
      (from, { css, name, nth }) => {
        const all = [...new Set(from.flatMap((parent) => [...parent.querySelectorAll(css)]))]
        const pattern = typeof name === 'object' ? new RegExp(name.source, name.flags) : undefined
        const named = all.filter((element) => {
          const own = nameOf(element).replace(/\s+/g, ' ').trim()
          return name === undefined || (pattern ? pattern.test(own) : own === name)
        })
        return nth === undefined ? named : named.slice(nth, nth + 1)
      },
      [document],
    ) as Element[]
  }

  function isVisible(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
  }

  function textOf(element: Element): string {
    if (
      'value' in element &&
      typeof element.value === 'string' &&
      element.matches('input, textarea, select')
    )
      return element.value
    const text = isVisible(element) ? (element as HTMLElement).innerText : ''
    return text.replace(/\s+/g, ' ').trim()
  }

  function boxOf(element: Element): Box {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }

  function targetOf(element: Element): Pick<Sight, 'target' | 'covered'> {
    const { x, y, width, height } = boxOf(element)
    const middle = { x: x + width / 2, y: y + height / 2 }
    const hit = document.elementFromPoint(middle.x, middle.y)
    const label = hit?.closest('label')?.control
    if (hit && (element.contains(hit) || label === element)) return { target: middle }
    return { covered: hit ? hit.outerHTML.slice(0, 100) : 'nothing, for it is out of sight' }
  }

  return {
    find,
    boxOf,
    isVisible,
    look(steps: Step[]): Sight {
      const all = find(steps)
      const [element] = all
      const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value])
      return {
        count: all.length,
        isVisible: element ? isVisible(element) : false,
        hasFocus: element ? document.hasFocus() && document.activeElement === element : false,
        isChecked: (element as HTMLInputElement | undefined)?.checked === true,
        text: element ? textOf(element) : '',
        attributes: Object.fromEntries(attributes),
        box: element ? boxOf(element) : { x: 0, y: 0, width: 0, height: 0 },
        ...(element && targetOf(element)),
      }
    },
    texts: (steps: Step[]) => find(steps).map(textOf),
    contents: (steps: Step[]) => find(steps).map(({ textContent }) => textContent ?? ''),
    scrollTo(steps: Step[]) {
      find(steps)[0]?.scrollIntoView({ block: 'center', behavior: 'instant' })
    },
    focus(steps: Step[]) {
      ;(find(steps)[0] as HTMLElement | undefined)?.focus()
    },
    /** Chooses in a `<select>`: what it unfolds is the system's, which no driver reaches. */
    choose(steps: Step[], value: string) {
      const select = find(steps)[0] as HTMLSelectElement
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    },
    /** Whether what has the focus is selected from its first to its last character. */
    isAllSelected(): boolean {
      const field = document.activeElement as HTMLElement
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
        return field.selectionStart === 0 && field.selectionEnd === field.value.length
      const bare = (text: string) => text.replace(/\s+/g, '')
      return bare(getSelection()!.toString()) === bare(field.innerText)
    },
    /** As pasted, or as a keyboard of a phone would put it. */
    insert(text: string) {
      document.execCommand('insertText', false, text)
    },
  }
}

/** The functions of `inPage`, as a driver's expression can use them. */
export type InPage = ReturnType<typeof inPage>
