// React for the frame: the same modules that the page's own examples run on. Runs in the frame.
import * as clerk from '@clerk/astro/client'
import * as clerkReact from '@clerk/astro/react'
import * as nanostoresReact from '@nanostores/react'
import * as nanostores from 'nanostores'
import * as react from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import * as reactDom from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { FrameOptions } from '../../messages'
import type { ModuleName } from '../../packages'
import { startHost } from '../host'
import type { Renderer } from '../preview'

const modules: Record<ModuleName<'react'>, object> = {
  '@clerk/astro/client': clerk,
  '@clerk/astro/react': clerkReact,
  '@nanostores/react': nanostoresReact,
  nanostores,
  react,
  'react-dom': reactDom,
  'react/jsx-runtime': jsxRuntime,
}

const renderer: Renderer = {
  blank: () => react.createElement('p', null, 'blank'),
  mount(component, target, onError) {
    const root = createRoot(target, { onUncaughtError: onError })
    reactDom.flushSync(() => root.render(react.createElement(component as react.FunctionComponent)))
    return () => root.unmount()
  },
  refuse(component) {
    const isObject = typeof component === 'object' && component !== null && '$$typeof' in component
    if (typeof component === 'function' || isObject) return undefined
    return `The file's default export is ${typeof component}: expected a component, as in export default function Example() {}.`
  },
}

/** Called by the frame's first script. */
export const start = (port: MessagePort, options: FrameOptions): void =>
  startHost(port, options, { modules, renderer })
