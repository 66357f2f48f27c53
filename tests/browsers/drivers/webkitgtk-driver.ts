// The system's WebKitGTK, over WebDriver: its small browser, on a display of its own that nobody sees.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  Builder,
  Capabilities,
  Key,
  Origin,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver'
import { freePort } from '../../../scripts/port.mjs'
import type { Driver, Point } from './driver'

/** The programs that it takes, by their paths. */
export interface WebKitGtk {
  driver: string
  browser: string
  display: string
}

/** WebDriver's name for a key that types no character. */
const keyCodes: Record<string, string> = {
  ...{ Control: Key.CONTROL, Shift: Key.SHIFT, Alt: Key.ALT, Meta: Key.META },
  ...{ ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT },
  ...{ ArrowUp: Key.ARROW_UP, ArrowDown: Key.ARROW_DOWN, Home: Key.HOME, End: Key.END },
  ...{ Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB },
  ...{ Backspace: Key.BACK_SPACE, Delete: Key.DELETE },
}

/** The toolbar would keep the window wider than a phone. */
const narrowToolbar = '* { margin: 0; padding: 0; border-width: 0; min-width: 0; font-size: 1px }'

/** How long WebKitGTK may take for what it does at once, in milliseconds. */
const patience = 15_000

/** Starts a display on a free number, and resolves to its name. */
async function startDisplay(program: string): Promise<[ChildProcess, string]> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await Promise.race([
    once(child.stdio[3]!, 'data'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${program} exited with code ${code} and opened no display.`)
    }),
  ])
  return [child, `:${String(number[0]).trim()}`]
}

/** Starts the driver, and resolves to its address when it answers. */
async function startService(
  program: string,
  env: NodeJS.ProcessEnv,
): Promise<[ChildProcess, string]> {
  const port = await freePort()
  const child = spawn(program, [`--port=${port}`], { stdio: 'ignore', env })
  const url = `http://127.0.0.1:${port}`
  const answers = () =>
    fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${program} exited with code ${child.exitCode}.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return [child, url]
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill()
  await exited
}

/** Makes the viewport, and not the window, as large as `size`. */
async function resize(session: WebDriver, { width, height }: { width: number; height: number }) {
  const frame = (await session.executeScript(
    'return [outerWidth - innerWidth, outerHeight - innerHeight]',
  )) as [number, number]
  const rect = { x: 0, y: 0, width: width + frame[0], height: height + frame[1] }
  await session.manage().window().setRect(rect)
  // The window has the size before its page does.
  const is = `return innerWidth === ${width} && innerHeight === ${height}`
  await session.wait(
    () => session.executeScript<boolean>(is),
    patience,
    `a viewport of ${width} × ${height}`,
  )
}

/** Starts WebKitGTK's browser, with nothing kept from before. */
export async function startWebKitGtk(programs: WebKitGtk): Promise<Driver> {
  const home = await mkdtemp(join(tmpdir(), 'sessionlight-webkit-'))
  await mkdir(join(home, 'gtk-3.0'))
  await writeFile(join(home, 'gtk-3.0', 'gtk.css'), narrowToolbar)
  const [display, name] = await startDisplay(programs.display)
  const env = { ...process.env, DISPLAY: name, WAYLAND_DISPLAY: '', XDG_CONFIG_HOME: home }
  const [service, url] = await startService(programs.driver, env)
  const options = { binary: programs.browser, args: ['--automation'] }
  const wanted = new Capabilities({ browserName: 'MiniBrowser' })
  const capabilities = wanted.set('webkitgtk:browserOptions', options)
  const session = await new Builder().usingServer(url).withCapabilities(capabilities).build()
  const move = ({ x, y }: Point) =>
    session
      .actions()
      .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
  return {
    engine: 'webkit',
    version: `WebKitGTK ${(await session.getCapabilities()).get('browserVersion')}`,
    isDeaf: true,
    open: (address) => session.get(address),
    reload: () => session.navigate().refresh(),
    back: () => session.navigate().back(),
    async evaluate(expression, frame) {
      if (!frame) return session.executeScript(`return (${expression})`)
      const element = await session.executeScript<WebElement | null>(`return (${frame})`)
      if (!element) throw new Error(`No frame is at ${frame}.`)
      await session.switchTo().frame(element)
      try {
        return await session.executeScript(`return (${expression})`)
      } finally {
        await session.switchTo().defaultContent()
        // The frame has got the keys, though no element has lost the focus.
        await session.executeScript(
          "if (!document.activeElement?.matches('iframe')) window.focus()",
        )
      }
    },
    click: (point) => move(point).press().release().perform(),
    hover: (point) => move(point).perform(),
    type: (text) => session.actions().sendKeys(text.replaceAll('\n', Key.ENTER)).perform(),
    async press(keys) {
      const codes = keys.map((key) => keyCodes[key] ?? key)
      const actions = session.actions()
      for (const code of codes) actions.keyDown(code)
      for (const code of codes.toReversed()) actions.keyUp(code)
      await actions.perform()
    },
    resize: (size) => resize(session, size),
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    takeProblems: async () => [],
    async close() {
      await session.quit().catch(() => undefined)
      await stop(service)
      await stop(display)
      await rm(home, { recursive: true, force: true })
    },
  }
}
