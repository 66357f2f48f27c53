// Types of what the configuration adds: Starlight's route data, the directive `client:seen`, and values
// known at build.
/// <reference types="@astrojs/starlight" />
declare module 'astro' {
  interface AstroClientDirectives {
    'client:seen'?: boolean
  }
}

/** Made by src/playground/integration.ts. */
declare module 'virtual:playground-frame' {
  import type { FrameworkId } from './frameworks'

  /** The address of the frame's document. */
  export const frameUrl: string

  /** The modules of each framework's frame, each after those that it imports. */
  export const modules: Record<
    FrameworkId,
    readonly { url: string; name: string; imports: readonly string[] }[]
  >
}

declare global {
  interface ImportMetaEnv {
    /** The version in package.json. */
    readonly SITE_VERSION: string
    /** Where answers are posted to, when that isn't this site. */
    readonly PUBLIC_FEEDBACK_URL?: string
  }
}

export {}
