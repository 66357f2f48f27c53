// Holds ARCHITECTURE.md to the code: its table of rooms is the one that lint keeps, and the files that it
// names are there.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rooms } from '../../../scripts/lint/rooms.mjs'

const text = readFileSync('ARCHITECTURE.md', 'utf8')

test('the table of rooms is the one that lint keeps', () => {
  const [, section = ''] = /## The rooms\n([^]*?)\n## /.exec(text) ?? []
  const told = [...section.matchAll(/^\| (\S+) +\| (.+?) +\| .+ \| (.+?) +\|$/gm)]
    .filter(([, name]) => name !== 'room' && !name!.startsWith('-'))
    .map(([, name, files, imports]) => [name, files, imports])
  const kept = Object.entries(rooms).map(([name, { files, local = [] }]) => {
    const others = local === '*' ? ['anything'] : local.filter((one) => one !== name)
    return [name, `\`${[files].flat().join('`, `')}\``, others.join(', ') || '–']
  })
  expect(told).toEqual(kept)
})

test('the files and folders that it names are there', () => {
  const named = [...text.matchAll(/`((?:src|tests|scripts)\/[\w./-]+)`/g)].map(([, path]) => path!)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

test.for(Object.entries(rooms))('the room %s has files', ([, { files }]) => {
  const found = [files].flat().flatMap((pattern) => globSync(pattern.replaceAll('(*)', '*')))
  expect(found).not.toEqual([])
})
