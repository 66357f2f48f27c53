// Settings of Expressive Code, which renders the code blocks. Runs at build.

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

/** @type {Options} */
export default {
  emitExternalStylesheet: false,
  plugins: [
    {
      name: 'Valid HTML',
      hooks: {
        postprocessRenderedBlockGroup: ({ renderData }) => makeValid(renderData.groupAst),
      },
    },
  ],
}
