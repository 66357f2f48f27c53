// Builds what the site is measured against: a bare Starlight site of the same version, compressed as ours
// is. For the bench and for tests of budgets.
import { join } from 'node:path'
import { compressFolder } from '../../src/build/delivery/compression.ts'
import { exitCode, root, startTool } from '../tool.mjs'

/** The page of the bare site that is measured. */
export const barePage = '/guides/sessions/'

/**
 * Builds the bare site into `folder`.
 * @param {string} folder
 * @throws {Error} when the build fails, with what it said
 */
export async function buildBareSite(folder) {
  const child = startTool('astro', ['build', '--outDir', folder], {
    cwd: join(root, 'scripts', 'bench', 'bare-starlight'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (said += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (said += chunk))
  const code = await exitCode(child)
  if (code !== 0) throw new Error(`The bare site's build failed with exit code ${code}:\n${said}`)
  await compressFolder(folder)
}
