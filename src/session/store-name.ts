// The names of the stores, from the library itself. Types only.

/** The name of a store: `$sessionStore` and so on. */
export type StoreName = Extract<keyof typeof import('@clerk/astro/client'), `$${string}`>
