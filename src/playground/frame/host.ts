// The host of a reader's code: what the page asks of the frame, in order. Runs in the frame.
import type { Compiled } from '../compiled'
import type { FrameOptions, Place } from '../messages'
import type { Problem } from '../problem'
import { openChannel } from './channel'
import { captureConsole } from './console-capture'
import { locate, problemOf, watchFailures } from './failures'
import { installLoopGuard } from './loop-guard'
import { goTo, readPlace, watchScrolls } from './place'
import { Preview, type Renderer } from './preview'
import { ReaderModules, type HostModules } from './reader-module'
import { act, startSession } from './session'
import { stayInPreview } from './ways-out'

/** The code that runs. */
interface Run extends Pick<Compiled, 'code' | 'css' | 'imports'> {
  run: number
  place: Place | undefined
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
  let run = 0
  let address = ''

  function fail(kind: Problem['kind'], error: unknown, place?: object): void {
    const problem = { ...problemOf(kind, error, address), ...place }
    send({ type: 'failed', run, ...problem, message: readerModules.named(problem.message) })
  }

  const preview = new Preview(renderer, {
    rendered: (html) => send({ type: 'rendered', run, html }),
    failed: (error) => fail('runtime', error),
    flooded: () => send({ type: 'stop', reason: 'memory' }),
  })

  async function start(code: Run): Promise<void> {
    run = code.run
    address = readerModules.address(code)
    try {
      const module: { default?: unknown } = await import(/* @vite-ignore */ address)
      preview.show(module.default, code.css, () => code.place && goTo(code.place))
      requestAnimationFrame(() => send({ type: 'painted' }))
    } catch (error) {
      const place = error instanceof SyntaxError && (await locate(address))
      fail(place ? 'compile' : 'runtime', error, place || undefined)
    }
  }

  installLoopGuard(() => send({ type: 'stop', reason: 'unresponsive' }))
  captureConsole(channel)
  stayInPreview(console.info)
  watchFailures((kind, error) => fail(kind, error))
  watchHeight((height) => send({ type: 'resized', height }))
  watchScrolls()
  document.documentElement.dataset.theme = options.theme

  const clerk = startSession(channel, options)

  function answer(count: number): void {
    if (usesTooMuch()) send({ type: 'stop', reason: 'memory' })
    send({ type: 'pong', count })
  }

  channel.listen((message) => {
    if (message.type === 'run') void start(message)
    else if (message.type === 'show') clerk.show(message.state)
    else if (message.type === 'latency') clerk.setLatency(message.milliseconds)
    else if (message.type === 'theme') document.documentElement.dataset.theme = message.theme
    else if (message.type === 'alone') preview.stopCovering()
    else if (message.type === 'place') send({ type: 'place', place: readPlace() })
    else if (message.type === 'act') void act(channel, message.call, message.action)
    else answer(message.count)
  })
  async function prepare(): Promise<void> {
    const loaded = options.state === 'loading' || clerk.loaded
    await Promise.all([loaded, readerModules.prepare()])
    renderer.mount(renderer.blank, document.createElement('main'), () => {})()
  }
  void (options.isAhead ? prepare() : Promise.resolve()).then(() => send({ type: 'ready' }))
}

/** Bytes that a frame may use of the JavaScript heap. */
const mostMemory = 400_000_000

/** Known in Chromium only, where frames have a process, and with it a heap, of their own. */
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
