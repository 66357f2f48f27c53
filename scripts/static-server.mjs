// Serves the built site as a web host would: with its headers, compressed as the browser takes it, and
// 404.html where there is no page. What starts with /api/ is left to the endpoints. `npm start` and the
// browser tests use it.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { commonHeaders, endpointHeaders, headersOf } from '../src/site/headers.ts'

/** Texts, which a browser would else read as Latin-1. */
const texts = /\.(md|txt)$/

/** Where the endpoints are. */
const onDemand = /^\/api\//

/** A range that sirv reads as HTTP has it; at others it takes other bytes, or throws. */
const plainRange = /^bytes=(\d{1,15})-(\d{1,15})?$/

/** How long to wait when one build has gone and the next has not yet come, in milliseconds. */
const moment = 5

/** A coding that the browser rules out, which sirv would take for one that it asks for. */
const refused = /;\s*q=0(?:\.0*)?\s*$/

/**
 * Leaves of a request's headers what sirv understands. The whole file is a right answer to any range, and the
 * only one where `If-Range` asks for a strong validator, which files here don't have.
 * @param {import('node:http').IncomingMessage} req
 */
function simplify({ method, headers }) {
  const [, first, last = Infinity] = plainRange.exec(headers.range ?? '') ?? []
  const isTaken = method === 'GET' && !headers['if-range'] && Number(first) <= Number(last)
  if (!isTaken) delete headers.range
  const codings = headers['accept-encoding']?.toString().split(',')
  headers['accept-encoding'] = codings?.filter((coding) => !refused.test(coding)).join(',')
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {import('../src/site/headers.ts').Headers} headers
 */
function setHeaders(res, headers) {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
}

/**
 * A handler of requests for files, which are listed once.
 * @param {string} folder
 */
function listedFiles(folder) {
  const notFound = readFileSync(join(folder, '404.html'))
  return sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(res, path) {
      setHeaders(res, headersOf(path))
      if (texts.test(path)) {
        const type = path.endsWith('.md') ? 'text/markdown' : 'text/plain'
        res.setHeader('Content-Type', `${type};charset=utf-8`)
      }
    },
    onNoMatch(req, res) {
      res.writeHead(404, {
        'Content-Type': 'text/html;charset=utf-8',
        'Content-Length': notFound.length,
        'Cache-Control': 'no-cache',
      })
      res.end(req.method === 'HEAD' ? undefined : notFound)
    },
  })
}

/** @param {string} folder */
function isBuilt(folder) {
  return existsSync(join(folder, 'index.html'))
}

/**
 * Which folder is at that path, as long as it is there.
 * @param {string} folder
 */
function identityOf(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.ino
}

/**
 * A handler of requests for the files in `folder`, and, once another folder has taken its place, for those
 * there. `endpoints` answers what runs on demand, and calls what it is given for an address that it doesn't know.
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
  if (!isBuilt(folder)) {
    throw new Error(`${folder} holds no built site (index.html is missing): run npm run build.`)
  }
  let listed = identityOf(folder)
  let serve = listedFiles(folder)
  /** Whether there is something to serve from; that of another build from now on, if it has come. */
  const follow = () => {
    const present = identityOf(folder)
    if (present !== undefined && present !== listed && isBuilt(folder)) {
      listed = present
      serve = listedFiles(folder)
    }
    return present === listed
  }
  return (req, res) => {
    const isEndpoint = onDemand.test(req.url ?? '')
    setHeaders(res, isEndpoint ? endpointHeaders : commonHeaders)
    const serveFile = () => {
      if (req.method === 'GET' || req.method === 'HEAD') {
        if (!follow()) return setTimeout(serveFile, moment)
        simplify(req)
        return serve(req, res)
      }
      res.writeHead(405, { Allow: 'GET, HEAD' })
      res.end()
    }
    // Astro makes a `Request` of it, which can't be had with this method and any other will do.
    if (req.method === 'TRACE') req.method = 'UNSUPPORTED'
    if (isEndpoint) return endpoints(req, res, serveFile)
    return serveFile()
  }
}
