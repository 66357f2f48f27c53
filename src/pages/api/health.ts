// Tells whether the service can keep answers.
import type { APIRoute } from 'astro'
import { handleHealth } from '../../feedback/health'
import { feedbackService } from '../../feedback/service'

export const prerender = false

/** Every method, so that the wrong ones are answered like all else. */
export const ALL: APIRoute = ({ request }) => handleHealth(feedbackService(), request)
