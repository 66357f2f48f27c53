// The order of the pages in the sidebar, which is also the order of "previous" and "next": what a reader
// needs first comes first. Runs at build.

/** @type {NonNullable<import('@astrojs/starlight/types').StarlightUserConfig['sidebar']>} */
export const sidebar = [
  { label: 'Start', items: ['guides/get-started'] },
  {
    label: 'Stores',
    items: [
      'stores/session-store',
      'stores/user-store',
      'stores/auth-store',
      'stores/organization-store',
      'stores/session-list-store',
      'stores/clerk-store',
      'stores/client-store',
      'stores/sign-in-store',
      'stores/sign-up-store',
      'stores/is-loaded-store',
      'stores/billing-store',
    ],
  },
  { label: 'Functions', items: ['functions/get-token', 'functions/update-clerk-options'] },
  {
    label: 'Guides',
    items: [
      'guides/three-values',
      'guides/switching',
      'guides/pending-sessions',
      'guides/when-a-store-emits',
      'guides/derived-stores',
      'guides/server-rendering',
      'guides/svelte',
      'guides/dates',
      'guides/client-router',
      'guides/testing',
      'guides/troubleshooting',
    ],
  },
  {
    label: 'Reference',
    items: [
      'reference/exports',
      'reference/auth',
      'reference/session',
      'reference/user',
      'reference/organization',
      'reference/client',
      'reference/types',
    ],
  },
  'playground',
  { label: 'This site', items: ['whats-checked', 'run-it-yourself'] },
]
