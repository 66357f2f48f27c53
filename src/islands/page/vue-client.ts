// Vue's renderer for islands, with an error boundary around the example. Runs in the browser.
import render from '@astrojs/vue/client.js'
import { defineComponent, h, onErrorCaptured, ref, type Component } from 'vue'
import { reportFailure, retryEvent } from './failure'

/** How Vue tells, in development and in a build, that a handler threw, not the component. */
const inEventHandler = /event handler|#runtime-[56]$/

/**
 * What Astro calls for each Vue island. Astro passes the island's `slot` on as a property, which Vue
 * would write into the example's element.
 */
export default (island: HTMLElement): ReturnType<typeof render> =>
  (Example: Component, { slot: _slot, ...props }: Record<string, unknown>, slots, metadata) => {
    const Guarded = defineComponent(() => {
      const attempt = ref(0)
      const failed = ref(false)
      island.addEventListener(retryEvent, () => {
        failed.value = false
        attempt.value++
      })
      onErrorCaptured((error, _instance, info) => {
        console.error(error)
        if (inEventHandler.test(info)) return false
        failed.value = true
        reportFailure(island, error)
        return false
      })
      return () => (failed.value ? null : h(Example, { key: attempt.value, ...props }))
    })
    return render(island)(Guarded, {}, slots, metadata)
  }
