// Compresses files once, at build, so that serving them costs nothing. Runs at build.
import { globSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What gains from it. Pictures, and the search index, are compressed as they are. */
const compressible = '**/*.{css,html,js,json,md,mjs,svg,txt,xml}'

/** Smaller than this a file fits one packet either way. In bytes. */
const smallest = 1024

const brotli = (content: Buffer) =>
  promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })

/** Writes `name.br` and `name.gz` beside a file. Returns its bytes before and after brotli. */
async function compress(file: string) {
  const content = await readFile(file)
  const [small, zipped] = await Promise.all([
    brotli(content),
    promisify(gzip)(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, zipped)])
  return { before: content.length, after: small.length }
}

/**
 * Compresses each file of a folder that gains from it.
 * @returns how many, and their bytes before and after brotli
 */
export async function compressFolder(folder: string) {
  const files = globSync(compressible, { cwd: folder })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size >= smallest)
  const sizes = await Promise.all(files.map(compress))
  return {
    files: files.length,
    before: sizes.reduce((sum, { before }) => sum + before, 0),
    after: sizes.reduce((sum, { after }) => sum + after, 0),
  }
}
