// An ESLint parser for MDX that sees a page's imports and exports and nothing else: enough to keep the
// import boundaries. (eslint-plugin-mdx brings a hundred packages for it.)
import { parser } from 'typescript-eslint'

/** A page's imports stand in blocks of their own, outside fences. */
const fence = /^ {0,3}(`{3,}|~{3,})/
const startsEsm = /^(import|export)\b/

/**
 * `text` with every line blank that isn't part of an import or export, so that places stay true.
 * @param {string} text
 */
function esmOnly(text) {
  let inFence = ''
  let inEsm = false
  let wasBlank = true
  return text
    .split('\n')
    .map((line) => {
      const [, marks = ''] = fence.exec(line) ?? []
      if (inFence ? marks.startsWith(inFence) : marks) inFence = inFence ? '' : marks
      const isBlank = line.trim() === ''
      inEsm = !inFence && !isBlank && (inEsm || (wasBlank && startsEsm.test(line)))
      wasBlank = isBlank || line === '---'
      return inEsm ? line : ''
    })
    .join('\n')
}

/** @type {(text: string, options?: unknown) => ReturnType<typeof parser.parseForESLint>} */
const parse = parser.parseForESLint

/** @param {string} text @param {unknown} options */
export function parseForESLint(text, options) {
  return parse(esmOnly(text), options)
}
