// The way from the simulated client to the simulated server: takes time, as a network does, and can
// be cut, as a reload cuts it. Runs in the browser.
import type { Server, ServerRequest } from './server'
import type { ServerAnswer } from './server-answer'

/**
 * Runs `act` after `milliseconds`, or for 0 as soon as no timer that is already set comes after it:
 * `$authStore` of @clerk/astro is batched with one, and an answer that overtook it would hide a value
 * (the `undefined` of a sign-out, say) that no real network is fast enough to hide.
 */
function after(milliseconds: number, act: () => void): void {
  if (milliseconds > 0) setTimeout(act, milliseconds)
  else setTimeout(() => setTimeout(act))
}

/** What Clerk's API answers when it refuses. */
interface ApiErrorJson {
  code: string
  message: string
  long_message?: string
  meta?: Record<string, unknown>
}

/** What the simulator throws when its server refuses: shaped like `ClerkAPIResponseError`. */
class ApiError extends Error {
  override readonly name = 'ClerkAPIResponseError'
  readonly clerkError = true
  readonly code = 'api_response_error'
  readonly errors: { code: string; message: string; longMessage: string; meta: object }[]

  constructor(
    readonly status: number,
    errors: ApiErrorJson[],
  ) {
    super(errors[0]?.long_message ?? `The demo's server answered ${status}.`)
    this.errors = errors.map(({ code, message, long_message: longMessage, meta }) => ({
      code,
      message,
      longMessage: longMessage ?? message,
      meta: meta ?? {},
    }))
  }
}

/** Carries requests to a server, until it is cut. */
export class Network {
  private isCut = false

  /**
   * @param server who answers
   * @param latency asked at each request: how many milliseconds it takes
   */
  constructor(
    private readonly server: Server,
    private readonly latency: () => number,
  ) {}

  /**
   * The JSON of an answer, trusted to be what the path answers, as any client trusts its API. The
   * server acts when the answer is due, so that requests act in the order in which they end.
   * @throws {ApiError} when the server refuses
   */
  request<Json>(request: ServerRequest): Promise<Json> {
    return new Promise((resolve, reject) => {
      after(this.latency(), () => {
        if (this.isCut) return
        const answer: ServerAnswer = this.server.answer(request)
        if (answer.status < 400) return resolve(answer.body as Json)
        reject(new ApiError(answer.status, (answer.body as { errors: ApiErrorJson[] }).errors))
      })
    })
  }

  /** From now on nothing is answered: whoever awaits an answer waits for ever, as after a reload. */
  cut(): void {
    this.isCut = true
  }
}
