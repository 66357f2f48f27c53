// The versions of the packages that are installed. Runs at build.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of a package, as in `4.0.21`. `root` is the project's folder, which the build runs in. */
export function versionOf(name: string, root = ''): string {
  const file = join(root, 'node_modules', name, 'package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}
