// The reader's answers, kept in this browser: one for each page, so that a later one replaces the earlier,
// until the server has them and after, so that the reader can change them. Runs in the browser.
import { storageKey } from './storage-keys'

/** An answer as the service takes it (see `src/feedback/server/answers/answer.ts`), and whether it has it. */
export interface KeptAnswer {
  id: string
  reader: string
  page: string
  verdict: string
  comment?: string | undefined
  framework?: string | undefined
  session?: string | undefined
  version?: string | undefined
  answeredAt: number
  subject: string
  sent: boolean
}

interface Kept {
  /** Random, and the only thing that tells one reader's answers from another's. */
  reader: string
  answers: Record<string, KeptAnswer>
}

/** What there is where the browser blocks storage: it lasts for the page. */
let inMemory: Kept | undefined

/** A random UUID. (`crypto.randomUUID` exists on https and localhost only.) */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function read(): Kept {
  if (inMemory) return inMemory
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (kept?.reader && kept.answers) return kept
  } catch {
    // Blocked, or not ours: start anew.
  }
  return { reader: randomId(), answers: {} }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept))
  } catch {
    inMemory = kept
  }
}

/** Whether answers outlast the page. */
export function outlastsPage(): boolean {
  return !inMemory
}

/** The reader's last answer to `page`. */
export function answerTo(page: string): KeptAnswer | undefined {
  return read().answers[page]
}

/** Answers that the server doesn't have yet. */
export function unsentAnswers(): KeptAnswer[] {
  return Object.values(read().answers).filter(({ sent }) => !sent)
}

/** Keeps a new answer, in place of the one to the same page. */
export function keepAnswer(
  answer: Omit<KeptAnswer, 'id' | 'reader' | 'answeredAt' | 'sent'>,
): KeptAnswer {
  const kept = read()
  // Later than the one before even when the clock was set back: the server goes by it.
  const answeredAt = Math.max(Date.now(), (kept.answers[answer.page]?.answeredAt ?? 0) + 1)
  const made = { ...answer, id: randomId(), reader: kept.reader, answeredAt, sent: false }
  kept.answers[answer.page] = made
  write(kept)
  return made
}

/** Notes that the server has `answer`, unless a later one has taken its place. */
export function markSent({ id, page }: KeptAnswer): void {
  const kept = read()
  const answer = kept.answers[page]
  if (answer?.id !== id) return
  answer.sent = true
  write(kept)
}

/** Forgets `answer`, which the server will never take, unless a later one has taken its place. */
export function dropAnswer({ id, page }: KeptAnswer): void {
  const kept = read()
  if (kept.answers[page]?.id !== id) return
  delete kept.answers[page]
  write(kept)
}
