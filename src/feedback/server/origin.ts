// Decides which sites may post answers: the service's own, and those named in FEEDBACK_ORIGINS. Runs on
// the server. (Astro's own check knows no named sites, so it is switched off.)
import { Problem } from './problem.ts'

/** How long browsers may remember the answer to a preflight, in seconds. */
const preflightAge = 86_400

/**
 * The named origin that `request` comes from; `undefined` when it comes from the service's own site,
 * or from a program that is no browser.
 * @throws {Problem} 403 when it comes from any other site
 */
export function checkOrigin(request: Request, named: readonly string[]): string | undefined {
  const origin = request.headers.get('origin')
  if (origin && named.includes(origin)) return origin
  const isOwn = origin
    ? URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
    : !/^(cross-site|same-site)$/.test(request.headers.get('sec-fetch-site') ?? '')
  if (isOwn) return undefined
  throw new Problem(
    403,
    'origin_not_allowed',
    'Answers are taken from this site only: the operator names other sites in FEEDBACK_ORIGINS.',
    { Vary: 'Origin' },
  )
}

/** What lets scripts of the named `origin` read the response. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  if (!origin) return { Vary: 'Origin' }
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After',
  }
}

/** The answer to a preflight from a permitted `origin`. */
export function preflight(origin: string | undefined): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(origin),
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': String(preflightAge),
    },
  })
}
