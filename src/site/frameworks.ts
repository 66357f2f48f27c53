// The frameworks that every example exists in, in the order of the tabs. Runs at build and in the browser.

/**
 * A framework: `id` for links and attributes, `label` for its tab, `icon` from Starlight's set, and the
 * `extension` of its files.
 */
export const frameworks = [
  { id: 'react', label: 'React', icon: 'seti:react', extension: 'tsx' },
  { id: 'vue', label: 'Vue', icon: 'seti:vue', extension: 'vue' },
  { id: 'svelte', label: 'Svelte', icon: 'seti:svelte', extension: 'svelte' },
] as const

/** One of `react`, `vue`, `svelte`. */
export type FrameworkId = (typeof frameworks)[number]['id']
