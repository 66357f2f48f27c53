// Compiles `.tsx`. Runs in a worker.
import { parse } from '@babel/parser'
import type { Compile } from '../compiled'
import { javascriptOf } from './javascript'
import { refuseOtherFiles } from './likeness'
import { moduleOf } from './module-code'
import type { Node } from './program'

function parseModule(code: string): Node {
  return parse(code, { sourceType: 'module' }).program as unknown as Node
}

/** Compiles a `.tsx` file with a default export, JSX by the automatic runtime. */
export const compileReact: Compile = async (source) => {
  refuseOtherFiles('react', source)
  return moduleOf('react', javascriptOf(source, { isJsx: true }), parseModule)
}
