// The host of a reader's code: what the page asks of the frame, in order. Runs in the frame.
import type { Compiled } from '../compiled'
import type { FrameOptions } from '../messages'
import type { Problem } from '../problem'
import { openChannel } from './channel'
import { captureConsole } from './console-capture'
import { locate, problemOf, watchFailures } from './failures'
import { installLoopGuard } from './loop-guard'
import { Preview, type Renderer } from './preview'
import { ReaderModules, type HostModules } from './reader-module'
import { act, startSession } from './session'

/** The code under way. */
interface Run extends Pick<Compiled, 'code' | 'css' | 'imports'> {
  run: number
}

/** Serves the page at the other end of `port`, for as long as the frame lives. */
export function startHost(
  port: MessagePort,
  options: FrameOptions,
  { modules, renderer }: { modules: HostModules; renderer: Renderer },
): void {
  const channel = openChannel(port)
  const { send } = channel
  const readerModules = new ReaderModules(modules)
  let current: Run | undefined
  let address = ''
  let hasFailed = false

  function fail(kind: Problem['kind'], error: unknown, place?: object): void {
    const problem = { ...problemOf(kind, error, address), ...place }
    const message = readerModules.named(problem.message)
    send({ type: 'failed', run: current?.run ?? 0, ...problem, message })
  }

  const preview = new Preview(renderer, {
    rendered: (html) => send({ type: 'rendered', run: current?.run ?? 0, html }),
    failed(error) {
      hasFailed = true
      fail('runtime', error)
    },
    flooded: () => send({ type: 'stop', reason: 'memory' }),
  })

  async function load(run: Run): Promise<unknown> {
    try {
      const module: { default?: unknown } = await import(/* @vite-ignore */ address)
      return module.default
    } catch (error) {
      if (run !== current) return undefined
      hasFailed = true
      const place = error instanceof SyntaxError && (await locate(address))
      if (run === current) fail(place ? 'compile' : 'runtime', error, place || undefined)
      return undefined
    }
  }

  async function start(run: Run): Promise<void> {
    current = run
    hasFailed = false
    if (address) URL.revokeObjectURL(address)
    address = readerModules.address(run)
    const component = await load(run)
    if (run !== current || hasFailed) return
    try {
      preview.show(component, run.css)
    } catch (error) {
      hasFailed = true
      fail('runtime', error)
    }
  }

  installLoopGuard(() => send({ type: 'stop', reason: 'unresponsive' }))
  captureConsole(channel)
  watchFailures((kind, error) => fail(kind, error))
  watchHeight((height) => send({ type: 'resized', height }))
  document.documentElement.dataset.theme = options.theme

  /** As on the page, code that has failed gets another try with each new value of a store. */
  let isRetrying = false
  const clerk = startSession(channel, options, () => {
    if (!hasFailed || isRetrying) return
    isRetrying = true
    setTimeout(() => {
      isRetrying = false
      if (hasFailed && current) void start({ ...current })
    })
  })

  function answer(count: number): void {
    if (usesTooMuch()) send({ type: 'stop', reason: 'memory' })
    send({ type: 'pong', count })
  }

  channel.listen((message) => {
    if (message.type === 'run') void start(message)
    else if (message.type === 'show') clerk.show(message.state)
    else if (message.type === 'latency') clerk.setLatency(message.milliseconds)
    else if (message.type === 'theme') document.documentElement.dataset.theme = message.theme
    else if (message.type === 'act') void act(channel, message.call, message.action)
    else answer(message.count)
  })
  send({ type: 'ready' })
}

/** Bytes that a frame may use of the JavaScript heap. */
const mostMemory = 400_000_000

/** Known in Chromium only, where a frame has a process, and with it a heap, of its own. */
function usesTooMuch(): boolean {
  const { memory } = performance as { memory?: { usedJSHeapSize: number } }
  return memory !== undefined && memory.usedJSHeapSize > mostMemory
}

/** The height that all of the body needs. */
function watchHeight(onHeight: (height: number) => void): void {
  new ResizeObserver(() =>
    onHeight(Math.ceil(document.body.getBoundingClientRect().height)),
  ).observe(document.body)
}
