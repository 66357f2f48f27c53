// Types of what the configuration adds: Starlight's route data, the directive `client:seen`, and values
// known at build.
/// <reference types="@astrojs/starlight" />
declare module 'astro' {
  interface AstroClientDirectives {
    'client:seen'?: boolean
  }
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
