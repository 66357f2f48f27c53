// What the form does once it is used: keeps the answer, sends it, and tells the reader the truth about
// it. Fetched late; runs in the browser.
import { frameworks } from '../../../site/frameworks'
import { deliver, type Outcome } from './delivery'
import { answerTo, keepAnswer, outlastsPage, type KeptAnswer } from './kept-answers'
import { draftsKey } from './storage-keys'

/** The count is shown when no more than this many characters are left, and read out at these. */
const nearEnd = 200
const announced = [200, 100, 50, 20, 0]

const form = document.querySelector<HTMLFormElement>('feedback-form form')!
const status = form.querySelector<HTMLElement>('[role=status]')!
const comment = form.querySelector<HTMLElement>('.comment')!
const text = form.querySelector('textarea')!
const opener = form.querySelector('.open')!
const page = form.querySelector<HTMLInputElement>('[name=page]')!.value

/** Where an unsent answer is, for the end of a sentence. */
function whereabouts(): string {
  return outlastsPage()
    ? 'It is kept in this browser and will be sent later.'
    : 'Keep this page open: it will be sent again from here.'
}

function message({ comment }: KeptAnswer, outcome: Outcome): string {
  if (outcome === 'offline')
    return `You are offline, so your answer is not sent yet. ${whereabouts()}`
  if (outcome === 'failing')
    return `The server could not take your answer just now. ${whereabouts()}`
  if (outcome === 'limited')
    return `Too many answers came from your network, so yours is not sent yet. ${whereabouts()}`
  if (outcome === 'refused')
    return 'The server refused your answer, and would again. Reload the page, then answer anew.'
  return comment
    ? 'Thank you. Your feedback is stored.'
    : 'Thank you. Your answer is stored. You can add a comment.'
}

function showAnswer(): void {
  const { verdict, comment } = answerTo(page) ?? {}
  // Sent empty, it takes back the comment where a verdict is left.
  text.required = !comment || verdict === 'comment'
  for (const button of form.querySelectorAll<HTMLButtonElement>('.choices [name=verdict]')) {
    button.setAttribute('aria-pressed', String(button.value === verdict))
  }
}

function setOpen(isOpen: boolean): void {
  comment.toggleAttribute('data-open', isOpen)
  opener.setAttribute('aria-expanded', String(isOpen))
}

function report(answer: KeptAnswer, outcome: Outcome): void {
  if (answer.page === page) {
    status.textContent = message(answer, outcome)
    if (outcome === 'refused') showAnswer()
  } else if (outcome === 'stored') {
    status.textContent = 'The answer that you gave to another page has now been sent. Thank you.'
  }
}

/** What the first live example shows, if the page has one. */
function shown(): { framework?: string | undefined; session?: string | undefined } {
  const tab = document.querySelector('.live-example [role=tab][aria-selected=true]')
  const label = tab?.textContent?.trim()
  return {
    framework: frameworks.find((framework) => framework.label === label)?.id,
    session: document.querySelector<HTMLInputElement>('session-panel input:checked')?.value,
  }
}

/** Control characters come in by pasting, and the service takes none. */
function cleaned(value: FormDataEntryValue | null): string | undefined {
  return (
    String(value ?? '')
      .replace(/[^\P{Cc}\n\r\t]/gu, '')
      .toWellFormed()
      .trim() || undefined
  )
}

function keep(data: FormData): void {
  const field = (name: string) => String(data.get(name) ?? '')
  const earlier = answerTo(field('page'))
  const isComment = field('verdict') === 'comment'
  keepAnswer({
    page: field('page'),
    verdict: isComment ? (earlier?.verdict ?? 'comment') : field('verdict'),
    comment: isComment ? cleaned(data.get('comment')) : earlier?.comment,
    version: field('version') || undefined,
    subject: field('subject'),
    ...(field('page') === page && shown()),
  })
}

/**
 * Takes the answer that `data`, the form's fields with the pressed button's, holds; `isDraft` when it
 * was kept as a draft first.
 */
export function answer(data: FormData, isDraft: boolean): void {
  const isComment = data.get('verdict') === 'comment'
  if (isComment && !cleaned(data.get('comment'))) {
    text.value = ''
    if (!text.reportValidity()) return
  }
  if (isDraft) takeDrafts()
  else keep(data)
  showAnswer()
  setOpen(!isComment)
  status.textContent = 'Sending…'
  // The button that had the focus is hidden now.
  if (isComment) status.focus()
  void deliver(form.action, report)
}

/** Answers that were given before this script was there, unless another tab has taken them. */
function takeDrafts(): void {
  try {
    const drafts = JSON.parse(localStorage.getItem(draftsKey) ?? '[]')
    localStorage.removeItem(draftsKey)
    for (const draft of drafts) {
      const data = new FormData()
      for (const [name, value] of Object.entries(draft)) data.set(name, String(value))
      if (data.get('verdict') !== 'comment' || cleaned(data.get('comment'))) keep(data)
    }
  } catch {
    // Storage is blocked, so nothing was left there.
  }
}

function showCount(): void {
  const left = text.maxLength - text.value.length
  form.querySelector('#feedback-count')!.textContent =
    left <= nearEnd ? `${left} ${left === 1 ? 'character' : 'characters'} left` : ''
  if (announced.includes(left)) status.textContent = `${left} characters left`
}

takeDrafts()
showAnswer()
text.value ||= answerTo(page)?.comment ?? ''
text.addEventListener('input', showCount)
addEventListener('online', () => void deliver(form.action, report))
void deliver(form.action, report)
