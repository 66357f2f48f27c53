// The headers that answers of this site carry, in one list for `npm start` and for hosts that read a
// `_headers` file. Runs at build and in Node.

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>

/**
 * On every answer. What a page may load is in its own `<meta>` (see content-security-policy.ts); who
 * may frame it can only be said here.
 */
export const commonHeaders: Headers = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** On the answers of endpoints, which hold data, or a form that a reader sends again. */
export const endpointHeaders: Headers = {
  ...commonHeaders,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}

/** On what carries a hash of its content in its name. */
const hashedHeaders: Headers = {
  'Cache-Control': 'public, max-age=31536000, immutable',
}

/** On all else: it may be kept, but not used without asking. */
const otherHeaders: Headers = { 'Cache-Control': 'no-cache' }

/**
 * On the document that a reader's code runs in: neither it nor what it opens may connect to anything, by
 * any way. Chromium from 152 on holds it; Firefox and WebKit don't know it yet.
 * Source: https://wicg.github.io/connection-allowlists/
 */
export const frameHeaders: Headers = { 'Connection-Allowlist': '()' }

/** How the path of that document begins: its name is that of the build's file, in src/playground/. */
const framePath = '/_astro/playground-frame.'

/** Folders in which every name carries a hash. Paths from the site's root. */
const hashedFolders = ['/_astro/']

/** Whether the file at `path`, from the site's root, carries a hash of its content in its name. */
export function isHashed(path: string): boolean {
  return hashedFolders.some((folder) => path.startsWith(folder))
}

/**
 * The headers of the answer with a file.
 * @param path from the site's root, `/_astro/page.abc.js`
 */
export function headersOf(path: string): Headers {
  return {
    ...commonHeaders,
    ...(isHashed(path) ? hashedHeaders : otherHeaders),
    ...(path.startsWith(framePath) && frameHeaders),
  }
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}

/**
 * The same as text of a `_headers` file, which Cloudflare Pages and Netlify read.
 * Source: https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(): string {
  const hashed = hashedFolders.map((folder) => block(`${folder}*`, hashedHeaders))
  const blocks = [block('/*', commonHeaders), ...hashed, block(`${framePath}*`, frameHeaders)]
  return `${blocks.join('\n\n')}\n`
}
