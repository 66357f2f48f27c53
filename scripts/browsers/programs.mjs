// Looks for programs on this machine, and installs Debian's packages. Used by what finds browsers.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const isRoot = process.getuid?.() === 0

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The first program of these names on the PATH, else the first of these paths.
 * @param {readonly string[]} names
 * @param {readonly string[]} [places]
 * @returns {string | undefined}
 */
export function findProgram(names, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...places].find(isExecutable)
}

/** The folders in which programs are on Windows. */
export const programFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined)

/**
 * The program that the reader named in an environment variable.
 * @param {string} variable
 * @throws {Error} when it leads nowhere
 */
export function chosenProgram(variable) {
  const chosen = process.env[variable]
  if (!chosen || isExecutable(chosen)) return chosen
  throw new Error(`${variable} is not a program: received "${chosen}". Correct or unset it.`)
}

/** Whether Debian's packages can be installed here. */
export function hasDebianPackages() {
  return isRoot && existsSync('/etc/debian_version')
}

/**
 * Runs apt-get, and tells whether it did what it was told.
 * @param {string[]} command
 */
export function runAptGet(...command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', command, { stdio: 'ignore', env }).status === 0
}
