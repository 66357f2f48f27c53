// Compares what the installed packages export with the list in recorded.json, which people have read. Runs at
// build, in tests, and when the list is recorded anew.
import { readFileSync } from 'node:fs'
import type { Member, Reference } from './model.ts'

/** By module or object: the type of each export or member. */
export type Recorded = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Where the list is kept. */
export const recordedFile = new URL('recorded.json', import.meta.url)

function typesByName(members: readonly Member[]): Record<string, string> {
  return Object.fromEntries(
    members.map(({ name, type, isOptional }) => [name, isOptional ? `${type} (optional)` : type]),
  )
}

/** `reference` as it is recorded. */
export function asRecorded({ exports, objects }: Reference): Recorded {
  return {
    '@clerk/astro/client': typesByName(exports),
    ...Object.fromEntries(objects.map(({ name, members }) => [name, typesByName(members)])),
  }
}

/** One line for each export or member that is new, gone, or of another type. */
export function changes(recorded: Recorded, installed: Recorded): string[] {
  const places = [...new Set([...Object.keys(recorded), ...Object.keys(installed)])]
  return places.flatMap((place) => {
    const [before, now] = [recorded[place] ?? {}, installed[place] ?? {}]
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) => {
      const [was, is] = [before[name], now[name]]
      if (was === is) return []
      if (was === undefined) return `new      ${place}: ${name}: ${is}`
      if (is === undefined) return `gone     ${place}: ${name}: ${was}`
      return `changed  ${place}: ${name}: ${is}, was ${was}`
    })
  })
}

/** @throws {Error} with a list, when the installed packages differ from what is recorded. */
export function assertAsRecorded(reference: Reference): void {
  const recorded: Recorded = JSON.parse(readFileSync(recordedFile, 'utf8'))
  const found = changes(recorded, asRecorded(reference))
  if (found.length === 0) return
  const versions = Object.entries(reference.versions).map((pair) => pair.join(' '))
  throw new Error(
    [
      `The exports of ${versions.join(' and ')} are not those that this site was written for:`,
      ...found.map((line) => `  ${line}`),
      'Read what the pages say about them, mend it, then run: npm run reference:record',
    ].join('\n'),
  )
}
