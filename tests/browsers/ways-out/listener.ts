// Somebody who listens at a port of this machine, and notes whatever arrives there. Runs in Node.
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** One port, by UDP and by TCP. */
interface Listener {
  port: number
  /** What has arrived: `UDP`, and of a TCP connection the first line, which may be empty. */
  heard: string[]
  close(): void
}

/** An answer that ends any wait for one, and lets a page that asked by a step stay where it is. */
const answer = 'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n'

/** Starts to listen. */
async function listen(): Promise<Listener> {
  const heard: string[] = []
  const server = createServer((socket) => {
    const place = heard.push('TCP') - 1
    socket.on('error', () => {})
    socket.once('data', (data) => {
      heard[place] = `TCP ${data.toString('latin1').split('\r\n')[0]}`
      socket.end(answer)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const udp = createSocket('udp4').on('message', () => heard.push('UDP'))
  udp.bind(port, '127.0.0.1')
  await once(udp, 'listening')
  return {
    port,
    heard,
    close() {
      udp.close()
      server.close()
    },
  }
}

/** A listener for each of several ways, by its name. */
export class Listeners {
  private readonly all = new Map<string, Listener>()

  /** Starts one for each name, and resolves to their ports. */
  async open(names: readonly string[]): Promise<Record<string, number>> {
    for (const name of names) this.all.set(name, await listen())
    return Object.fromEntries([...this.all].map(([name, { port }]) => [name, port]))
  }

  /** What each heard, of those that heard something. */
  get heard(): Record<string, string[]> {
    const loud = [...this.all].filter(([, { heard }]) => heard.length > 0)
    return Object.fromEntries(loud.map(([name, { heard }]) => [name, heard]))
  }

  close(): void {
    for (const listener of this.all.values()) listener.close()
  }
}
