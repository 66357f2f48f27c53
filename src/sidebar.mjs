// The order of the pages in the sidebar, which is also the order of "previous" and "next". Runs at build.

/** @type {NonNullable<import('@astrojs/starlight/types').StarlightUserConfig['sidebar']>} */
export const sidebar = [
  { label: 'Stores', items: ['stores/session-store', 'stores/organization-store'] },
  'run-it-yourself',
]
