// The order of the pages in the sidebar, which is also the order of "previous" and "next". Runs at build.

/** @type {NonNullable<import('@astrojs/starlight/types').StarlightUserConfig['sidebar']>} */
export const sidebar = [
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
  'run-it-yourself',
]
