// Reads what was posted: bounded in size, strict in its encoding, as JSON or as a form. Runs on the server.
import { Problem } from './problem.ts'

/** Bytes. A comment of 2,000 characters takes at most 24,000 when all are escaped. */
const largestBody = 32 * 1024

const formType = 'application/x-www-form-urlencoded'
const jsonType = 'application/json'

/** How an answer was posted: by a script, or by a form. */
export type BodyKind = 'json' | 'form'

/**
 * What kind of body `request` says it has.
 * @throws {Problem} 415 on any other, or one that is compressed or not in UTF-8
 */
export function bodyKind(request: Request): BodyKind {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  const isPlain =
    (!charset || /^charset="?utf-?8"?$/.test(charset)) && !request.headers.has('content-encoding')
  if (isPlain && type === jsonType) return 'json'
  if (isPlain && type === formType) return 'form'
  throw new Problem(
    415,
    'unsupported_content_type',
    `Send the answer as ${jsonType} or ${formType}, in UTF-8 and not compressed.`,
    { Accept: `${jsonType}, ${formType}` },
  )
}

/** @throws {Problem} 413 as soon as the body is known to be too large */
async function readBytes(request: Request): Promise<Uint8Array> {
  const tooLarge = new Problem(
    413,
    'body_too_large',
    `Send at most ${largestBody} bytes: shorten the comment.`,
    { Connection: 'close' },
  )
  if (Number(request.headers.get('content-length')) > largestBody) throw tooLarge
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done || !value) return Buffer.concat(chunks)
    size += value.byteLength
    if (size > largestBody) {
      void reader?.cancel()
      throw tooLarge
    }
    chunks.push(value)
  }
}

function invalid(code: string, what: string): Problem {
  return new Problem(400, code, `The body is not ${what}: correct it and send it again.`)
}

/** Unlike `URLSearchParams`, refuses what isn't UTF-8. */
function parseForm(text: string): Record<string, string> {
  const decode = (part: string) => decodeURIComponent(part.replaceAll('+', ' '))
  const fields: Record<string, string> = {}
  for (const pair of text.split('&').filter(Boolean)) {
    const [name = '', ...value] = pair.split('=')
    const key = decode(name)
    // A later field of the same name gives way: the page's own come first.
    if (!Object.hasOwn(fields, key)) {
      Object.defineProperty(fields, key, { value: decode(value.join('=')), enumerable: true })
    }
  }
  return fields
}

/**
 * The body of `request`, not yet held against any schema.
 * @throws {Problem} 413 when it is too large, 400 when it isn't what `kind` says
 */
export async function readBody(request: Request, kind: BodyKind): Promise<unknown> {
  const bytes = await readBytes(request)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalid('invalid_utf8', 'valid UTF-8')
  }
  try {
    return kind === 'json' ? JSON.parse(text) : parseForm(text)
  } catch (error) {
    if (error instanceof URIError) throw invalid('invalid_utf8', 'percent-encoded UTF-8')
    throw invalid('invalid_json', 'valid JSON')
  }
}
