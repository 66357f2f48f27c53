// Tells whether the service can keep answers.
import type { APIRoute } from 'astro'
import { handleHealth } from '../../feedback/server/health'
import { feedbackService } from '../../feedback/server/service'

export const prerender = false

/** Every method, so that the wrong ones are answered like all else. */
export const ALL: APIRoute = ({ request }) => handleHealth(feedbackService(), request)
