// Settings of Expressive Code, which renders the code blocks. Runs at build.
import { isInlineStyleAnnotation } from '@astrojs/starlight/expressive-code'
import { setInlineStyle } from '@astrojs/starlight/expressive-code/hast'

/** @typedef {import('@astrojs/starlight/expressive-code').StarlightExpressiveCodeOptions} Options */

/**
 * Makes `<span>` of the `<div>`s in `<code>` and `<button>`, where HTML takes none: styles, by class, fit them
 * as well. To be removed when https://github.com/expressive-code/expressive-code does so itself.
 * @param {import('hast').Nodes} node
 * @param {boolean} isInline whether it stands where HTML takes text and the like only
 */
function makeValid(node, isInline = false) {
  if (!('children' in node)) return
  const parent = node.type === 'element' ? node.tagName : ''
  if (isInline && parent === 'div') Object.assign(node, { tagName: 'span' })
  for (const child of node.children) {
    makeValid(child, isInline || parent === 'code' || parent === 'button')
  }
}

/**
 * Leaves text that has the colour of plain code without an element of its own: on the page of all types
 * that is a third of all elements, which styles and scripts go through.
 * @param {import('@astrojs/starlight/expressive-code').ExpressiveCodeHookContext} context
 */
function leavePlain({ codeBlock, styleVariants }) {
  for (const line of codeBlock.getLines()) {
    for (const annotation of line.getAnnotations()) {
      // Without an index it is for all themes, and plain in one of them at most.
      if (!isInlineStyleAnnotation(annotation) || annotation.styleVariantIndex === undefined)
        continue
      const { color, bgColor, italic, bold, underline, strikethrough } = annotation
      const plain = styleVariants[annotation.styleVariantIndex]?.theme.fg.toLowerCase()
      const isStyled = bgColor || italic || bold || underline || strikethrough
      if (!isStyled && color?.toLowerCase() === plain) line.deleteAnnotation(annotation)
    }
  }
}

/** @type {Options} */
export default {
  emitExternalStylesheet: false,
  plugins: [
    { name: 'Plain text', hooks: { postprocessAnnotations: leavePlain } },
    {
      name: 'Lines for the styles',
      hooks: {
        postprocessRenderedBlock: ({ codeBlock, renderData: { blockAst } }) =>
          setInlineStyle(blockAst, '--lines', String(codeBlock.getLines().length)),
      },
    },
    {
      name: 'Valid HTML',
      hooks: {
        postprocessRenderedBlockGroup: ({ renderData }) => makeValid(renderData.groupAst),
      },
    },
  ],
}
