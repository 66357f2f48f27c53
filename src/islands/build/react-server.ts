// React's renderer at build, which takes every `.tsx` for React's. Its own check looks at what a
// component returns, and an example that renders nothing while loading returns null; Astro then has
// other renderers try it, by calling it outside of React.
import renderer from '@astrojs/react/server.js'
import type { AstroComponentMetadata } from 'astro'

/** What Astro calls for each React island. */
export default {
  ...renderer,
  check: (
    _Component: unknown,
    _props: unknown,
    _slots: unknown,
    metadata: AstroComponentMetadata,
  ) => metadata.componentUrl?.endsWith('.tsx') ?? false,
}
