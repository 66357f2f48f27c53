// What a `.svelte` file may have that needs more tools than the playground has. Runs in a worker.
import { fileLimits, refusalOf } from '../limits'
import { placeAt } from '../positions'
import { CompileError } from '../compiled'

/** A comment, or the tag and the text of a block: as Svelte finds them for its preprocessors. */
const blocks =
  /<!--[^]*?-->|<(script|style)((?:\s+[^=>'"/\s]+(?:=(?:"[^"]*"|'[^']*'|[^>\s]+))?)*)\s*>[^]*?<\/\1>/g

const languages = { script: /^(?:|js|ts|javascript|typescript)$/, style: /^(?:|css|postcss)$/ }

function attribute(attributes: string, name: string): string | undefined {
  const [, , value] = new RegExp(`\\s${name}=(["']?)([^"'\\s>]*)\\1`).exec(attributes) ?? []
  return value
}

/**
 * Goes through the blocks of a file before it is compiled.
 * @throws {CompileError} at the first block that a build would need another tool or file for
 */
export function refuseSvelteLimits(source: string): void {
  for (const { index, 1: type, 2: attributes = '' } of source.matchAll(blocks)) {
    if (type !== 'script' && type !== 'style') continue
    const src = attribute(attributes, 'src')
    const lang = attribute(attributes, 'lang') ?? ''
    if (src === undefined && languages[type].test(lang)) continue
    const message =
      src === undefined
        ? refusalOf(`<${type} lang="${lang}">`, fileLimits[type])
        : refusalOf(`<${type} src="${src}">`, fileLimits.src)
    throw new CompileError({ kind: 'compile', message, ...placeAt(source, index) })
  }
}
