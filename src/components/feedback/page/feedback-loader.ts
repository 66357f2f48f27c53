// All that a page pays for its form: fetches the form's script when the form comes near the screen, when
// it is used, or when an earlier answer waits to be sent. Runs in the browser.
import { draftsKey, storageKey } from './storage-keys'

const element = document.querySelector('feedback-form')
const form = element?.querySelector('form')

/** Once it is there. */
let script: typeof import('./feedback-form') | undefined

async function load() {
  return (script ??= await import('./feedback-form'))
}

/**
 * Keeps an answer until the script is there: on this page, or on the next.
 * @returns whether the browser let it
 */
function keepDraft(data: FormData): boolean {
  try {
    const drafts = JSON.parse(localStorage.getItem(draftsKey) ?? '[]')
    localStorage.setItem(draftsKey, JSON.stringify([...drafts, Object.fromEntries(data)]))
    return true
  } catch {
    return false
  }
}

function hasWaiting(): boolean {
  try {
    return Boolean(
      localStorage.getItem(draftsKey) ?? localStorage.getItem(storageKey)?.includes('"sent":false'),
    )
  } catch {
    return false
  }
}

if (element && form) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const data = new FormData(form, event.submitter)
    // At once, for the reader may leave while the script is on its way.
    const isDraft = !script && keepDraft(data)
    try {
      ;(await load()).answer(data, isDraft)
    } catch {
      form.querySelector('[role=status]')!.textContent =
        isDraft || keepDraft(data)
          ? 'Your answer is not sent yet. It is kept in this browser, and sent when you reload the page.'
          : 'Your answer could not be sent: reload the page, then try again.'
    }
  })
  form.querySelector('.open')?.addEventListener('click', (event) => {
    const comment = form.querySelector('.comment')!
    const isOpen = comment.toggleAttribute('data-open')
    ;(event.currentTarget as Element).setAttribute('aria-expanded', String(isOpen))
    if (isOpen) comment.querySelector('textarea')!.focus()
  })
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      load().catch(() => undefined)
    },
    { rootMargin: '100px' },
  )
  observer.observe(element)
  addEventListener('online', () => load().catch(() => undefined))
  if (hasWaiting()) load().catch(() => undefined)
}
