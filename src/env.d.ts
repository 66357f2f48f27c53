// Types of what is added to Astro: Starlight's route data, and the directive `client:seen`.
/// <reference types="@astrojs/starlight" />
declare module 'astro' {
  interface AstroClientDirectives {
    'client:seen'?: boolean
  }
}

export {}
