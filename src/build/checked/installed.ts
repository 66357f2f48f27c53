// The versions that this site documents, runs on, and is checked against, from what is installed. Runs at
// build, in the project's folder.
import { versionOf } from '../../site/build/versions'

const names = [
  '@clerk/astro',
  '@clerk/shared',
  '@clerk/clerk-js',
  'nanostores',
  '@nanostores/react',
  '@nanostores/vue',
  'react',
  'vue',
  'svelte',
  'astro',
  '@astrojs/starlight',
]

/** Each package with its version, as in `4.0.21`. */
export const installed = names.map((name) => ({ name, version: versionOf(name) }))
