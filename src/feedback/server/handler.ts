// Takes one answer: from a request to a stored row and a response. Runs on the server.
import type { Answer } from './answers/answer.ts'
import { parseAnswer } from './answer-parser.ts'
import { bodyKind, readBody } from './body.ts'
import { clientAddress } from './client.ts'
import { checkLimits } from './client-limits.ts'
import { checkOrigin, corsHeaders, preflight } from './origin.ts'
import { json, Problem } from './problem.ts'
import { logged, type LogFields } from './request-log.ts'
import { retryPage } from './retry-page.ts'
import type { FeedbackService } from './service.ts'

/** What only the endpoint knows about a request. */
export interface RequestContext {
  /** The address of the connection. */
  address: string
  /** Whether the site has a page at this path. */
  isKnownPage: (path: string) => boolean | Promise<boolean>
}

/** Where a page tells a reader without JavaScript that the answer has arrived. */
const thanks = '#feedback-thanks'

/** @throws {Problem} 422 when the answer is to no page of the site */
async function checkPage(answer: Answer, { isKnownPage }: RequestContext): Promise<void> {
  if (await isKnownPage(answer.page)) return
  throw new Problem(
    422,
    'unknown_page',
    'This site has no such page: "page" must be the path of one, with a slash at both ends.',
  )
}

/** The response to any request at the address that takes answers. */
export function handleAnswer(
  service: FeedbackService,
  request: Request,
  context: RequestContext,
): Promise<Response> {
  const { settings, log, store } = service
  let origin: string | undefined
  let body: unknown
  let isReadersForm = false

  async function handle(fields: LogFields): Promise<Response> {
    if (request.method !== 'POST' && request.method !== 'OPTIONS') {
      throw new Problem(405, 'method_not_allowed', 'Send the answer with POST.', {
        Allow: 'POST, OPTIONS',
      })
    }
    origin = checkOrigin(request, settings.origins)
    if (request.method === 'OPTIONS') return preflight(origin)
    const kind = bodyKind(request)
    isReadersForm = kind === 'form' && (request.headers.get('accept') ?? '').includes('text/html')
    body = await readBody(request, kind)
    const answer = parseAnswer(body, kind)
    await checkPage(answer, context)
    await checkLimits(service, clientAddress(request, context.address, settings.proxies))
    const stored = await store.save({ ...answer, receivedAt: Date.now() })
    Object.assign(fields, { page: answer.page, verdict: answer.verdict, stored })
    if (kind === 'json') {
      return json(stored ? 201 : 200, { id: answer.id, stored }, corsHeaders(origin))
    }
    const location = `${origin ?? ''}${answer.page}${thanks}`
    return new Response(null, { status: 303, headers: { Location: location } })
  }

  function refuse(problem: Problem): Response {
    const response = isReadersForm
      ? retryPage(problem, body, new URL(request.url).pathname)
      : problem.toResponse()
    for (const [name, value] of Object.entries(corsHeaders(origin))) {
      response.headers.set(name, value)
    }
    return response
  }

  return logged(log, request, handle, refuse)
}
