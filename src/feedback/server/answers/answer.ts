// What an answer is, and the schema that everything sent to the service is held against. Runs on the
// server.
import { z } from 'astro/zod'

/** What a reader can think of a page; `comment` is a comment without a verdict. */
export const verdicts = ['helpful', 'not-helpful', 'comment'] as const

/** One of `helpful`, `not-helpful`, `comment`. */
export type Verdict = (typeof verdicts)[number]

/** The longest comment, in UTF-16 code units, as a text box's `maxlength` counts. */
export const longestComment = 2000

/** Far beyond the longest path of a page, and short enough for an index of any database. */
const longestPath = 300

/** Every control character but the line feed and the tab, which people type. */
const control = /[^\P{Cc}\n\t]/u

const plainText = z
  .string()
  .refine((text) => text.isWellFormed(), { error: 'must be well-formed Unicode' })
  .refine((text) => !control.test(text), {
    error: 'must not contain control characters',
    params: { code: 'control_characters' },
  })

const token = (pattern: RegExp) => plainText.regex(pattern).optional()

/** Line feeds as every system's people mean them; nothing but space is no comment. */
const comment = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, '\n').trim() || undefined)
  .pipe(
    plainText
      .max(longestComment, { error: `must not be longer than ${longestComment} characters` })
      .optional(),
  )
  .optional()

/**
 * An answer as it is sent:
 * - `id`: the sender's own key for it. Sent twice, it is stored once.
 * - `reader`: random, made by the browser, and the same for all answers of that browser. A later
 *   answer of a reader to a page replaces the earlier one.
 * - `answeredAt`: when, by the reader's clock, in milliseconds since 1970. It tells a reader's later
 *   answer from the earlier.
 * - `framework`, `session`, `version`: what the page showed, if it showed any, and the site's version.
 */
export const answerSchema = z
  .object({
    id: z.uuid().toLowerCase(),
    reader: z.uuid().toLowerCase(),
    page: plainText.max(longestPath).regex(/^\/(?:[\w.~-]+\/)*$/),
    verdict: z.enum(verdicts),
    comment,
    framework: token(/^[a-z]{1,20}$/),
    session: token(/^[a-z-]{1,30}$/),
    version: token(/^[\w.+-]{1,50}$/),
    answeredAt: z.int().nonnegative(),
    subject: z
      .string()
      .refine((text) => text === '', { error: 'must be left empty', params: { code: 'honeypot' } })
      .optional(),
  })
  .refine(({ verdict, comment }) => verdict !== 'comment' || comment !== undefined, {
    path: ['comment'],
    error: 'must not be empty when it is all there is',
  })

/** An answer that passed the schema. */
export type Answer = Omit<z.output<typeof answerSchema>, 'subject'>
