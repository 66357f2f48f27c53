// What a `.vue` file may have that needs more tools than the playground has. Runs in a worker.
import type { SFCBlock, SFCDescriptor } from '@vue/compiler-sfc'
import { fileLimits, refusalOf, type Limit } from '../limits'
import { placeAt } from '../positions'
import { CompileError } from '../compiled'

const languages: Record<string, readonly (string | undefined)[]> = {
  script: [undefined, '', 'js', 'ts'],
  template: [undefined, '', 'html'],
  style: [undefined, '', 'css', 'postcss'],
}

/** What is refused in a block, and as what, if anything is. */
function limitOf({ type, lang, src }: SFCBlock): [what: string, limit: Limit] | undefined {
  const known = languages[type]
  if (!known) return [`<${type}>`, fileLimits.block]
  if (src) return [`<${type} src="${src}">`, fileLimits.src]
  if (known.includes(lang)) return undefined
  return [`<${type} lang="${lang}">`, fileLimits[type as 'script' | 'template' | 'style']]
}

/**
 * Goes through the blocks of a file before it is compiled.
 * @throws {CompileError} at the first block that a build would need another tool or file for
 */
export function refuseVueLimits(descriptor: SFCDescriptor): void {
  const { source, script, scriptSetup, template, styles, customBlocks } = descriptor
  for (const block of [script, scriptSetup, template, ...styles, ...customBlocks]) {
    const found = block && limitOf(block)
    if (!found) continue
    const tag = source.lastIndexOf(`<${block.type}`, block.loc.start.offset)
    const message = refusalOf(...found)
    throw new CompileError({ kind: 'compile', message, ...placeAt(source, tag) })
  }
}
