// Writes into a built page what it may load and run: its own inline scripts by their hashes, nothing
// else inline. In the page itself, so that it holds on any host. Runs at build.
import { createHash } from 'node:crypto'
import { attribute, elementsOf, type Element } from './html'

/** What differs by where the site is published. */
export interface PolicyOptions {
  /** Other origins that pages send to: the feedback service, when it stands elsewhere. */
  services?: readonly string[]
}

/** Types of `<script>` that hold data, which no policy stops. */
const dataTypes = /json$|^text\/(?!javascript)/

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

function inlineScript(element: Element): string | undefined {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return undefined
  if (dataTypes.test(attribute(element, 'type') ?? '')) return undefined
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

function refuseHandlers(element: Element, path: string): void {
  const handler = element.attrs.find(({ name }) => /^on[a-z]/.test(name))
  if (!handler) return
  throw new Error(
    `${path}: <${element.tagName} ${handler.name}="…"> is an inline event handler, which the ` +
      'Content-Security-Policy stops. Expected: addEventListener() in a script of the component.',
  )
}

// No `require-trusted-types-for 'script'`: Pagefind's dialog and `@astrojs/svelte` set `innerHTML` from strings, and Pagefind
// starts a worker from one. Only a default policy takes these: it would have to know what HTML the search writes.
/** The policy of a page whose inline scripts have these hashes. */
function policy(hashes: Iterable<string>, { services = [] }: PolicyOptions): string {
  const rules: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    // The search runs WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...hashes],
    // Code is coloured by style attributes, and frameworks set styles: they run nothing.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...services],
    // "Open in StackBlitz" posts a form.
    'form-action': ["'self'", ...services, 'https://stackblitz.com'],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  }
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/**
 * The page with its policy. A document that brings a policy of its own is left as it is.
 * @param html the page as built
 * @param path where it is, for messages
 * @throws {Error} when the page has no `<head>`, or an inline event handler
 */
export function withPolicy(html: string, path: string, options: PolicyOptions = {}): string {
  const elements = elementsOf(html)
  const hasPolicy = elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  )
  if (hasPolicy) return html
  const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag
  if (!head) throw new Error(`${path} has no <head> to write its Content-Security-Policy into.`)
  const hashes = new Set<string>()
  for (const element of elements) {
    refuseHandlers(element, path)
    const code = inlineScript(element)
    if (code !== undefined) hashes.add(hashOf(code))
  }
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(hashes, options)}">`
  return html.slice(0, head.endOffset) + meta + html.slice(head.endOffset)
}
