// Makes the examples islands: hydrated when first seen, and guarded, so that one that throws says so
// in its own box. Runs while Astro sets itself up.
import type { AstroIntegration } from 'astro'

/**
 * What islands import when they are first seen. Found only then, it would make `astro dev` bundle anew and
 * reload the page.
 */
const importedLater = [
  '@astrojs/svelte/client.js',
  '@clerk/astro/client',
  '@clerk/astro/internal',
  '@nanostores/react',
  '@nanostores/vue',
  'nanostores',
]

/** Adds the directive `client:seen` (see `seen.ts`). */
export function seenDirective(): AstroIntegration {
  return {
    name: 'sessionlight:seen',
    hooks: {
      'astro:config:setup': ({ addClientDirective, updateConfig }) => {
        updateConfig({ vite: { optimizeDeps: { include: importedLater } } })
        addClientDirective({ name: 'seen', entrypoint: './src/islands/page/seen.ts' })
      },
    },
  }
}

/**
 * The framework's own integration, with `entrypoints` in place of its renderer's: modules that call the
 * originals, in the browser inside an error boundary.
 */
export function guarded(
  integration: AstroIntegration,
  entrypoints: { clientEntrypoint: string; serverEntrypoint?: string },
): AstroIntegration {
  const setup = integration.hooks['astro:config:setup']
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: (renderer) => options.addRenderer({ ...renderer, ...entrypoints }),
        }),
    },
  }
}
