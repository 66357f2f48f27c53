// Svelte for the frame, with what its compiler's code imports. Runs in the frame.
/* eslint svelte/no-svelte-internal: off -- compiled code imports it, from the same version as the compiler */
import * as clerk from '@clerk/astro/client'
import * as nanostores from 'nanostores'
import * as svelte from 'svelte'
import * as animate from 'svelte/animate'
import * as attachments from 'svelte/attachments'
import * as easing from 'svelte/easing'
import * as events from 'svelte/events'
import * as internal from 'svelte/internal/client'
import * as legacyFlag from 'svelte/internal/flags/legacy'
import * as legacy from 'svelte/legacy'
import * as motion from 'svelte/motion'
import * as reactivity from 'svelte/reactivity'
import * as reactivityWindow from 'svelte/reactivity/window'
import * as store from 'svelte/store'
import * as transition from 'svelte/transition'
import type { FrameOptions } from '../../messages'
import type { ModuleName } from '../../packages'
import ErrorBoundary from './ErrorBoundary.svelte'
import { startHost } from '../host'
import type { Renderer } from '../preview'

const modules: Record<ModuleName<'svelte'>, object> = {
  '@clerk/astro/client': clerk,
  nanostores,
  svelte,
  'svelte/animate': animate,
  'svelte/attachments': attachments,
  'svelte/easing': easing,
  'svelte/events': events,
  // It knows these two from its first mount on only, and a reader's module gets what is known now.
  'svelte/internal/client': { ...internal, window, document },
  'svelte/internal/flags/legacy': legacyFlag,
  'svelte/legacy': legacy,
  'svelte/motion': motion,
  'svelte/reactivity': reactivity,
  'svelte/reactivity/window': reactivityWindow,
  'svelte/store': store,
  'svelte/transition': transition,
}

const renderer: Renderer = {
  blank: (anchor: Node) => internal.append(anchor, internal.from_html('<p>blank</p>')()),
  mount(component, target, onerror) {
    const props = { Example: component as svelte.Component, onerror }
    const mounted = svelte.mount(ErrorBoundary, { target, props })
    svelte.flushSync()
    return () => void svelte.unmount(mounted)
  },
  refuse: () => undefined,
}

/** Called by the frame's first script. */
export const start = (port: MessagePort, options: FrameOptions): void =>
  startHost(port, options, { modules, renderer })
