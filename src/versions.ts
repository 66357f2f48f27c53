// The versions of the packages that this site documents and is checked against, from what is installed.
// Runs at build.
import clerkAstro from '@clerk/astro/package.json'
// clerk-js does not export its package.json.
import clerkJs from '../node_modules/@clerk/clerk-js/package.json'

/** By package name, as in `4.0.21`. */
export const versions = {
  '@clerk/astro': clerkAstro.version,
  '@clerk/clerk-js': clerkJs.version,
}
