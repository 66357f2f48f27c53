// Svelte's renderer for islands, with an error boundary around the example. Runs in the browser.
import render from '@astrojs/svelte/client.js'
import type { Component } from 'svelte'
import SvelteBoundary from './SvelteBoundary.svelte'

/** What Astro calls for each Svelte island. */
export default (island: HTMLElement): ReturnType<typeof render> =>
  (Example: Component, props, slots, metadata) =>
    render(island)(SvelteBoundary, { island, Example, props }, slots, metadata)
