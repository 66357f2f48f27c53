// The line between a browser and the site: an HTTP proxy that a test can cut. Each test has one at a port of
// its own, so its pages have an origin that no other test has kept anything for. Runs in Node.
import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { recorderPath, withRecorder } from './recorder'

/** A line to `site`. With `isRecording`, its pages tell of their console over it. */
export class Network {
  /** Answers of 400 and above, and what pages told of their console. */
  readonly problems: string[] = []
  private isCut = false
  private readonly withheld = new Set<string>()
  private readonly server = createServer((req, res) => this.serve(req, res))

  constructor(
    private readonly site: string,
    private readonly isRecording: boolean,
  ) {}

  /** Opens the line, and resolves to the address at which the site now is. */
  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** From now on the site can't be reached: connections break, as without a network. */
  cut(): void {
    this.isCut = true
  }

  restore(): void {
    this.isCut = false
  }

  /** From now on no answer carries this header, as from a host that doesn't send it. */
  withhold(header: string): void {
    this.withheld.add(header.toLowerCase())
  }

  close(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  private serve(req: IncomingMessage, res: ServerResponse): void {
    if (req.url === recorderPath) {
      void this.record(req, res)
      return
    }
    if (this.isCut) {
      req.socket.destroy()
      return
    }
    // The frame of the playground lets no line out: the recorder in it would tell of its own refusals for ever.
    const isPage =
      this.isRecording &&
      req.headers['sec-fetch-dest'] === 'document' &&
      /\btext\/html\b/.test(req.headers.accept ?? '')
    // What is changed on its way must not come compressed.
    const headers = isPage ? { ...req.headers, 'accept-encoding': 'identity' } : req.headers
    const passed = request(new URL(req.url!, this.site), { method: req.method, headers })
    passed.on('response', (answer) => {
      const { statusCode = 0 } = answer
      for (const header of this.withheld) delete answer.headers[header]
      if (statusCode >= 400) this.problems.push(`${statusCode} for ${req.method} ${req.url}`)
      const body = isPage ? answer.pipe(withRecorder()) : answer
      const { 'content-length': length, ...others } = answer.headers
      res.writeHead(statusCode, isPage ? others : answer.headers)
      body.pipe(res)
    })
    passed.on('error', () => req.socket.destroy())
    req.pipe(passed)
  }

  private async record(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks = await req.toArray()
    this.problems.push(Buffer.concat(chunks).toString())
    res.writeHead(204).end()
  }
}
