// All that a page pays for its form: fetches the form's script when the form comes near the screen, when
// it is used, or when an earlier answer waits to be sent. Runs in the browser.
import { draftsKey, storageKey } from './storage-keys'

const element = document.querySelector('feedback-form')
const form = element?.querySelector('form')

let loading: Promise<typeof import('./feedback-form')> | undefined

function load() {
  loading ??= import('./feedback-form')
  loading.catch(() => (loading = undefined))
  return loading
}

/** The script can't be fetched, so the answer waits for it: here now, or on the next page. */
function keepDraft(data: FormData): void {
  const status = form?.querySelector('[role=status]')
  try {
    const drafts = JSON.parse(localStorage.getItem(draftsKey) ?? '[]')
    localStorage.setItem(draftsKey, JSON.stringify([...drafts, Object.fromEntries(data)]))
    status?.replaceChildren(
      'Your answer is not sent yet. It is kept in this browser and will be sent later.',
    )
  } catch {
    status?.replaceChildren('Your answer could not be sent: try again later.')
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
    try {
      ;(await load()).answer(data)
    } catch {
      keepDraft(data)
    }
  })
  form.querySelector('.open')?.addEventListener('click', (event) => {
    const comment = form.querySelector<HTMLElement>('.comment')
    const isOpen = comment?.toggleAttribute('data-open') ?? false
    ;(event.currentTarget as Element).setAttribute('aria-expanded', String(isOpen))
    if (isOpen) comment?.querySelector('textarea')?.focus()
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
