// Vue for the frame: a copy of its own, whole (see own-runtimes.ts). Runs in
// the frame.
import * as clerk from '@clerk/astro/client'
import * as nanostoresVue from '@nanostores/vue'
import * as nanostores from 'nanostores'
import * as vue from 'vue'
import type { FrameOptions } from '../../messages'
import type { ModuleName } from '../../packages'
import { startHost } from '../host'
import type { Renderer } from '../preview'

const modules: Record<ModuleName<'vue'>, object> = {
  '@clerk/astro/client': clerk,
  '@nanostores/vue': nanostoresVue,
  nanostores,
  vue,
}

/** How Vue tells, in development and in a build, that a handler threw, not the component. */
const inEventHandler = /event handler|#runtime-[56]$/

const renderer: Renderer = {
  blank: { render: () => vue.h('p', 'blank') },
  mount(component, target, onError) {
    const app = vue.createApp(component as vue.Component)
    app.config.errorHandler = (error, _instance, info) => {
      if (inEventHandler.test(info)) reportError(error)
      else onError(error)
    }
    app.mount(target)
    return () => app.unmount()
  },
  refuse: () => undefined,
}

/** Called by the frame's first script. */
export const start = (port: MessagePort, options: FrameOptions): void =>
  startHost(port, options, { modules, renderer })
