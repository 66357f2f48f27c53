// A link that holds a reader's code: all of it in the part of the address that no server sees. Runs in the
// browser.
import { frameworks, type FrameworkId } from '../../../site/frameworks'
import { stateIds } from '../../../session/states'
import type { SessionState } from '../../../simulator/simulator'
import { withoutDirt } from './link-dirt'
import { holdsCode } from './coded-hash'

/** What a link holds. */
export interface SharedCode {
  framework: FrameworkId
  /** the name of the example's file on the page of the link */
  file: string
  code: string
  session: SessionState
}

const version = 1

/** How a hash with code begins: it goes on with the version and a dot. */
const linkPrefix = '#code='

/** Characters of a hash: what chat programs and browsers pass on unharmed. */
const longestHash = 30_000

/** Bytes of unpacked code, so that a small link can't unpack to a large one. */
const longestContent = 200_000

/** Why a link can't be made, or opened: `message` is for the reader. */
export class LinkError extends Error {}

async function collect(stream: ReadableStream<BufferSource>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) break
    const chunk = value as Uint8Array
    size += chunk.length
    if (size > limit) {
      await reader.cancel()
      throw new LinkError(`The code in this link is too long: more than ${limit / 1000} kB.`)
    }
    chunks.push(chunk)
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer())
}

function through(bytes: BlobPart, transform: CompressionStream | DecompressionStream) {
  return new Blob([bytes]).stream().pipeThrough(transform as ReadableWritablePair)
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

function isShared(value: unknown): value is SharedCode {
  if (typeof value !== 'object' || value === null) return false
  const { framework, file, code, session } = value as Record<string, unknown>
  return (
    frameworks.some(({ id }) => id === framework) &&
    stateIds.some((id) => id === session) &&
    typeof file === 'string' &&
    typeof code === 'string'
  )
}

/**
 * The hash of a link to that code.
 * @throws {LinkError} when it would be too long for a link
 */
export async function encodeLink(shared: SharedCode): Promise<string> {
  const packed = through(JSON.stringify(shared), new CompressionStream('deflate-raw'))
  const hash = `${linkPrefix}${version}.${toBase64Url(await collect(packed, Infinity))}`
  if (hash.length > longestHash) {
    throw new LinkError(
      `The code is too long for a link: it would have ${hash.length} characters, and ${longestHash} is the most. Download it instead.`,
    )
  }
  return hash
}

/** What a clean hash holds; `undefined` when it is damaged. */
async function read(hash: string): Promise<SharedCode | undefined> {
  if (hash.length > longestHash) {
    throw new LinkError(
      `This link is too long: it has ${hash.length} characters, and ${longestHash} is the most.`,
    )
  }
  const [, written, data] = /^(\d+)\.(.+)$/.exec(hash.slice(linkPrefix.length)) ?? []
  if (Number(written) > version) {
    throw new LinkError(
      `This link is from a later version of this site (${written}; this one reads ${version}).`,
    )
  }
  if (Number(written) !== version) return undefined
  try {
    const unpacked = through(fromBase64Url(data!), new DecompressionStream('deflate-raw'))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      await collect(unpacked, longestContent),
    )
    const shared: unknown = JSON.parse(text)
    return isShared(shared) ? shared : undefined
  } catch (error) {
    if (error instanceof LinkError) throw error
    return undefined
  }
}

/**
 * What a hash holds; `undefined` when it isn't one of ours. What a program on its way has added is left out.
 * @throws {LinkError} when it is damaged, too long, or from a later version of the site
 */
export async function decodeLink(hash: string): Promise<SharedCode | undefined> {
  if (!holdsCode(hash)) return undefined
  for (const clean of withoutDirt(hash)) {
    const shared = await read(clean)
    if (shared) return shared
  }
  throw new LinkError('This link is damaged: a part of it is missing or changed.')
}
