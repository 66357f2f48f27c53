// What would take the reader out of the preview: links, forms, windows and dialogs. The preview stays, and
// says in the console where each would lead. Runs in the frame.

/**
 * Has what an event would lead to told in place of done, unless the code has prevented it, which it may do
 * before or after it keeps the event from those around.
 * @param wayOut what to do in its place; nothing for an event that leads nowhere
 */
function intercept<Type extends 'click' | 'auxclick' | 'submit'>(
  type: Type,
  wayOut: (event: WindowEventMap[Type]) => (() => void) | undefined,
): void {
  const ends = new WeakMap<Event, () => void>()
  const take = (event: WindowEventMap[Type]) => {
    const lead = wayOut(event)
    if (!lead) return
    let isPrevented = event.defaultPrevented
    let hasEnded = false
    const prevent = event.preventDefault.bind(event)
    const end = () => {
      if (hasEnded) return
      hasEnded = true
      prevent()
      setTimeout(() => {
        if (!isPrevented) lead()
      })
    }
    event.preventDefault = () => {
      isPrevented = true
      prevent()
    }
    for (const name of ['stopPropagation', 'stopImmediatePropagation'] as const) {
      const stop = event[name].bind(event)
      event[name] = () => {
        stop()
        end()
      }
    }
    ends.set(event, end)
  }
  addEventListener(type, take, { capture: true })
  addEventListener(type, (event) => ends.get(event)?.())
}

type Tell = (text: string) => void

function linkLead(event: MouseEvent, tell: Tell): (() => void) | undefined {
  const link = event
    .composedPath()
    .find((target): target is Element => target instanceof Element && target.matches('a, area'))
  // As it is written: an address without a host is one of the reader's own site.
  const to = link?.getAttribute('href') ?? link?.getAttribute('xlink:href')
  if (to === null || to === undefined) return undefined
  const target = link?.getAttribute('target') ?? ''
  const isNew =
    event.ctrlKey || event.metaKey || event.button === 1 || /^(?!_self|_parent|_top)./.test(target)
  // In place of the address before, so that "Back" goes back on the page.
  if (to.startsWith('#') && !isNew) return () => location.replace(to)
  return () => tell(`The link leads to ${to}${isNew ? ', in a new tab' : ''}: the preview stays.`)
}

function formLead(form: Element, submitter: Element | null, tell: Tell): (() => void) | undefined {
  const of = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name)
  const method = (of('method') || 'get').toUpperCase()
  if (method === 'DIALOG') return undefined
  const to = of('action') || 'the address of its page'
  return () => tell(`The form is sent to ${to}, as ${method}: the preview stays.`)
}

/** What dialogs answer when a reader closes them. */
const dialogs = { alert: undefined, confirm: false, prompt: null, print: undefined } as const

/** Calls that open something, as what they print and return. */
function replaceCalls(tell: Tell): void {
  const define = (name: string, value: (...args: unknown[]) => unknown) =>
    Object.defineProperty(window, name, { value, configurable: true, writable: true })
  const call = (name: string, args: unknown[]) =>
    `${name}(${args.length === 0 ? '' : JSON.stringify(String(args[0]))})`
  for (const [name, answer] of Object.entries(dialogs)) {
    define(name, (...args) => {
      const answered = answer === undefined ? '' : `, and answers ${answer}`
      tell(`${call(name, args)}: the preview opens no dialog${answered}.`)
      return answer
    })
  }
  define('open', (...args) => {
    tell(`${call('open', args)}: the preview opens no window.`)
    return null
  })
  HTMLFormElement.prototype.submit = function () {
    formLead(this, null, tell)?.()
  }
}

/**
 * Stays in the preview, whatever is clicked or called. To be called before the reader's code runs.
 * @param tell prints a line in the console
 */
export function stayInPreview(tell: Tell): void {
  intercept('click', (event) => linkLead(event, tell))
  intercept('auxclick', (event) => (event.button === 1 ? linkLead(event, tell) : undefined))
  intercept('submit', ({ target, submitter }) => formLead(target as Element, submitter, tell))
  replaceCalls(tell)
}
