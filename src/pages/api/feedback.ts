// Takes readers' answers: the one address of the site that runs on demand, with `health`.
import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { handleAnswer } from '../../feedback/server/handler'
import { feedbackService } from '../../feedback/server/service'
import { pagePath } from '../../site/page-path'

export const prerender = false

/** The paths of the pages, as Starlight's Footer gives them to the form. */
async function listPages(): Promise<Set<string>> {
  const entries = await getCollection('docs', ({ id }) => id !== '404')
  return new Set(entries.map(({ id }) => pagePath(id)))
}

let pages: Promise<Set<string>> | undefined

/** `getEntry` would tell the log of each page that there is not, in words of the sender. */
async function isKnownPage(path: string): Promise<boolean> {
  if (import.meta.env.DEV) return (await listPages()).has(path)
  return (await (pages ??= listPages())).has(path)
}

/** Every method, so that the wrong ones are answered like all else. */
export const ALL: APIRoute = ({ request, clientAddress }) =>
  handleAnswer(feedbackService(), request, { address: clientAddress, isKnownPage })
