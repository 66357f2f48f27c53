// Takes readers' answers: the one address of the site that runs on demand, with `health`.
import type { APIRoute } from 'astro'
import { getEntry } from 'astro:content'
import { handleAnswer } from '../../feedback/handler'
import { feedbackService } from '../../feedback/service'

export const prerender = false

/** Starlight's page at a path; its start page has the id `index`. */
async function isKnownPage(path: string): Promise<boolean> {
  const id = path.slice(1, -1) || 'index'
  return id !== '404' && (await getEntry('docs', id)) !== undefined
}

/** Every method, so that the wrong ones are answered like all else. */
export const ALL: APIRoute = ({ request, clientAddress }) =>
  handleAnswer(feedbackService(), request, { address: clientAddress, isKnownPage })
