// `npm run build`, and the build of `npm start`: beside the site that may be served meanwhile, whose place the new
// one takes at once when it is whole. A build that fails leaves what there is.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { replaceFolder } from './replace-folder.mjs'
import { exitCode, root, startTool } from './tool.mjs'

const folder = join(root, 'dist')

/**
 * Builds the site into dist/.
 * @throws {Error} when the build fails
 */
export async function build() {
  const next = join(root, 'dist.next')
  const child = startTool('astro', ['build', '--outDir', next])
  const stop = () => child.kill('SIGTERM')
  process.once('SIGTERM', stop)
  const code = await exitCode(child)
  process.off('SIGTERM', stop)
  if (code === 0) return replaceFolder(next, folder)
  await rm(next, { recursive: true, force: true })
  throw new Error(`The build failed with exit code ${code}: see above.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
