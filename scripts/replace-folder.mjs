// Puts a folder in the place of another at once, so that whoever reads there finds the one or the other.
import { rename, rm } from 'node:fs/promises'

/**
 * Puts `next` in the place of `folder`, which may not be there yet and is removed.
 * @param {string} next
 * @param {string} folder
 */
export async function replaceFolder(next, folder) {
  const former = `${folder}.former`
  await rm(former, { recursive: true, force: true })
  await rename(folder, former).catch((error) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(next, folder)
  await rm(former, { recursive: true, force: true })
}
