// Tells whether node_modules holds what package-lock.json asks for. Runs on any Node from 20, before
// anything is installed, so it imports nothing.

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * The folders (`node_modules/name`) whose package is missing or of another version than locked.
 * `locked` is package-lock.json, `installed` is node_modules/.package-lock.json, which npm writes at
 * the end of each install; `undefined` when there is none. A missing optional package counts as
 * present: npm leaves out those made for other platforms.
 *
 * @param {Lockfile} locked
 * @param {Lockfile | undefined} installed
 * @returns {string[]}
 */
export function outdatedPackages(locked, installed) {
  return Object.entries(locked.packages ?? {})
    .filter(([folder, { version, optional, devOptional }]) => {
      if (folder === '') return false
      const found = installed?.packages?.[folder]
      return found ? found.version !== version : !optional && !devOptional
    })
    .map(([folder]) => folder)
}
