// A build that stands in for the next one, which would take a minute: the present one, with other names for all
// files that carry a hash, and each reference to them changed, as if each had another content.
import { cpSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { withPolicy } from '../../src/build/delivery/content-security-policy'

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/

/** The names of the files with a hash of a built site, without their compressed forms. */
export function hashedNames(folder: string): string[] {
  return globSync('_astro/*', { cwd: folder })
    .map((path) => basename(path))
    .filter((name) => !/\.(br|gz)$/.test(name))
}

/** Writes another build of the site in `from` into `to`: with the same pages, and no hashed name in common. */
export function writeOtherBuild(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
  const names = new Map(hashedNames(to).map((name) => [name, name.replace(/(?=\.\w+$)/, '-other')]))
  const escaped = [...names.keys()].map((name) => name.replace(/[.$]/g, '\\$&'))
  const reference = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'g')
  for (const path of globSync('**/*.{html,js,css,json,txt,md}', { cwd: to })) {
    const file = join(to, path)
    const text = readFileSync(file, 'utf8').replace(reference, (name) => names.get(name)!)
    const isPage = path.endsWith('.html') && !path.startsWith('_astro')
    // Inline scripts name files too, and the policy allows them by their hashes.
    writeFileSync(file, isPage ? withPolicy(text.replace(policy, ''), path) : text)
  }
  for (const [name, other] of names) renameSync(join(to, '_astro', name), join(to, '_astro', other))
}
