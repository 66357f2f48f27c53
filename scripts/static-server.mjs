// Serves the built site as a web host would: cached where a name carries a hash, 404.html where there
// is no page. What starts with /api/ is left to the endpoints. `npm start` and the browser tests use it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'

/** Astro puts a hash of the content into the names of all it puts there. */
const hashed = /^\/_astro\//

/** Texts, which a browser would else read as Latin-1. */
const texts = /\.(md|txt)$/

/** Where the endpoints are. */
const onDemand = /^\/api\//

/**
 * A handler of requests for the files in `folder`. Files are listed once, so build before. `endpoints`
 * answers what runs on demand, and calls what it is given for an address that it doesn't know.
 * @param {string} folder
 * @param {(
 *   req: import('node:http').IncomingMessage,
 *   res: import('node:http').ServerResponse,
 *   next: () => void,
 * ) => unknown} endpoints
 * @returns {import('node:http').RequestListener}
 * @throws {Error} when the site isn't built
 */
export function siteHandler(folder, endpoints) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built site (index.html is missing): run npm run build.`)
  }
  const notFound = readFileSync(join(folder, '404.html'))
  const serve = sirv(folder, {
    etag: true,
    setHeaders(res, path) {
      res.setHeader(
        'Cache-Control',
        hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      if (texts.test(path)) {
        const type = path.endsWith('.md') ? 'text/markdown' : 'text/plain'
        res.setHeader('Content-Type', `${type};charset=utf-8`)
      }
    },
    onNoMatch(_req, res) {
      res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
      res.end(notFound)
    },
  })
  return (req, res) => {
    const serveFile = () => {
      if (req.method === 'GET' || req.method === 'HEAD') return serve(req, res)
      res.writeHead(405, { Allow: 'GET, HEAD' })
      res.end()
    }
    // Astro makes a `Request` of it, which can't be had with this method and any other will do.
    if (req.method === 'TRACE') req.method = 'UNSUPPORTED'
    if (onDemand.test(req.url ?? '')) return endpoints(req, res, serveFile)
    return serveFile()
  }
}
