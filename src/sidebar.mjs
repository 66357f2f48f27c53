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
    ],
  },
  { label: 'Functions', items: ['functions/get-token'] },
  'run-it-yourself',
]
