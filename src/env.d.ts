// Types of what Astro adds: the directive `client:seen`.
declare module 'astro' {
  interface AstroClientDirectives {
    'client:seen'?: boolean
  }
}

export {}
