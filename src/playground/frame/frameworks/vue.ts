// Vue for the frame: a copy of its own, whole (see own-runtimes.ts). Runs in the frame.
import * as clerk from '@clerk/astro/client'
import * as nanostoresVue from '@nanostores/vue'
import * as nanostores from 'nanostores'
import * as vue from 'vue'
import * as jsxRuntime from 'vue/jsx-runtime'
import { fileLimits, refusalOf } from '../../limits'
import type { FrameOptions } from '../../messages'
import type { ModuleName } from '../../packages'
import { startHost } from '../host'
import type { Renderer } from '../preview'

const modules: Record<ModuleName<'vue'>, object> = {
  '@clerk/astro/client': clerk,
  '@nanostores/vue': nanostoresVue,
  nanostores,
  vue,
  'vue/jsx-runtime': jsxRuntime,
}

/** How Vue tells, in development and in a build, that a handler threw, not the component. */
const inEventHandler = /event handler|#runtime-[56]$/

/** As Astro renders an island, what waits in its `setup` is put into Suspense. */
function islandOf(component: vue.Component): vue.Component {
  const setup = 'setup' in component ? component.setup : undefined
  const isAsync = setup?.constructor.name === 'AsyncFunction'
  return {
    render: () => (isAsync ? vue.h(vue.Suspense, null, vue.h(component)) : vue.h(component)),
  }
}

/** What can render: a function, or an object with one of these. */
const renders = ['setup', 'render', 'template', 'extends', 'mixins']

const renderer: Renderer = {
  blank: { render: () => vue.h('p', 'blank') },
  mount(component, target, onError) {
    const app = vue.createApp(islandOf(component as vue.Component))
    app.config.errorHandler = (error, _instance, info) => {
      if (inEventHandler.test(info)) reportError(error)
      else onError(error)
    }
    app.mount(target)
    return () => app.unmount()
  },
  refuse(component) {
    if (typeof component === 'function') return undefined
    const options = component as vue.ComponentOptions
    if (typeof options?.template === 'string' && !options.render) {
      return refusalOf('A template in a string', fileLimits.stringTemplate)
    }
    if (renders.some((name) => name in options)) return undefined
    return 'The component has nothing to render: expected a <template>, or a render function.'
  },
}

/** Called by the frame's first script. */
export const start = (port: MessagePort, options: FrameOptions): void =>
  startHost(port, options, { modules, renderer })
