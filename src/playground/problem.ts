// What goes wrong with a reader's code, wherever it is found: in a compiler or in the frame. Types only.
import type { FrameworkId } from '../site/frameworks'

/** What went wrong: `line` and `column` count from 1 in the reader's file, where they are known. */
export interface Problem {
  /**
   * `import`: of a package that isn't there; `uncaught`: thrown by a handler or a timer; `promise`: a
   * rejection that nobody handles
   */
  kind: 'compile' | 'import' | 'runtime' | 'uncaught' | 'promise'
  message: string
  line?: number
  column?: number
  /** in whose tab the code would be right */
  tab?: FrameworkId
}
