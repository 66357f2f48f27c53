// Where parts are looked for: the page, or the document of a frame in it. Calls the functions of in-page.ts
// there. Runs in Node.
import type { Driver, Point } from './drivers/driver'
import { inPage, type InPage, type Sight, type Step } from './in-page'

/** What is there when nothing could be looked at: between two pages, for one. */
const nothing: Sight = {
  count: 0,
  isVisible: false,
  hasFocus: false,
  isChecked: false,
  text: '',
  attributes: {},
  box: { x: 0, y: 0, width: 0, height: 0 },
}

/** The expression that calls a function of `inPage`. */
function call<Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>): string {
  return `(${inPage})().${name}(...${JSON.stringify(args)})`
}

export class Place {
  /** With `frame`, the steps to the element of a frame in the page, the place is in there. */
  constructor(
    readonly driver: Driver,
    private readonly frame?: readonly Step[],
  ) {}

  async call<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<ReturnType<InPage[Name]>> {
    const frame = this.frame && `${call('find', [...this.frame])}[0]`
    return (await this.driver.evaluate(call(name, ...args), frame)) as ReturnType<InPage[Name]>
  }

  /** What there is to see of a part now; when it can't be looked at, its text says why. */
  async look(steps: readonly Step[]): Promise<Sight> {
    try {
      return await this.call('look', [...steps])
    } catch (error) {
      return { ...nothing, text: `(${error instanceof Error ? error.message : error})` }
    }
  }

  /** A point of this place in the viewport of the page. */
  async inViewport({ x, y }: Point): Promise<Point> {
    if (!this.frame) return { x, y }
    const { box } = await new Place(this.driver).look(this.frame)
    return { x: box.x + x, y: box.y + y }
  }
}
