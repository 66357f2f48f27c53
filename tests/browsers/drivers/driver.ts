// What a browser must do for the journeys. Each way of driving one implements it, and nothing else knows
// which it is. Runs in Node.

import type { Engine } from '../../../scripts/browser.mjs'

/** In CSS pixels, from the upper left corner of the viewport. */
export interface Point {
  x: number
  y: number
}

/** Of the viewport, in CSS pixels. */
export interface Size {
  width: number
  height: number
}

/** One tab of a running browser. Each method resolves when the browser has done it. */
export interface Driver {
  readonly engine: Engine
  /** As the browser itself says it, for reports: `Firefox 153.7.0`. */
  readonly version: string
  /** Whether pages must tell of their console themselves, for the driver can't: see `recorder.ts`. */
  readonly isDeaf: boolean
  /** Opens an address, until its page has loaded. */
  open(url: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /**
   * What an expression comes to, as JSON carries it. With `frame`, an expression for an iframe of the
   * page, it is evaluated in there.
   */
  evaluate(expression: string, frame?: string): Promise<unknown>
  /** Moves the mouse there and presses it, or only moves it. */
  click(point: Point): Promise<void>
  hover(point: Point): Promise<void>
  /** Types each character with a key of its own. */
  type(text: string): Promise<void>
  /** Presses keys together: `['Control', 'a']`, by their names in `KeyboardEvent.key`. */
  press(keys: readonly string[]): Promise<void>
  resize(size: Size): Promise<void>
  /** What is in the viewport, as PNG. */
  screenshot(): Promise<Buffer>
  /** Errors and warnings of the console since the last call, and errors that nothing caught. */
  takeProblems(): Promise<string[]>
  close(): Promise<void>
}
