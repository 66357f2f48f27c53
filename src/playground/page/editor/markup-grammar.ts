// What the files of Vue and of Svelte have in common: markup with TypeScript and CSS in it. Runs in the
// browser.
import type { Grammar, GrammarValue } from 'prismjs'
import Prism from './prism'
import 'prismjs/components/prism-clike.js'
import 'prismjs/components/prism-javascript.js'
import 'prismjs/components/prism-typescript.js'
import 'prismjs/components/prism-css.js'
import 'prismjs/components/prism-markup.js'

/** The grammar of TypeScript, which plain JavaScript fits too. */
export const typescript = Prism.languages.typescript!

/** An element whose content, for all its markup, is in another language: `<script>` or `<style>`. */
function block(tag: string, language: string, inside: Grammar): Grammar {
  return {
    [`${tag}-block`]: {
      pattern: new RegExp(`(<${tag}\\b[^>]*>)[\\s\\S]*?(?=</${tag}>)`, 'i'),
      lookbehind: true,
      greedy: true,
      inside: { [`language-${language}`]: { pattern: /[\s\S]+/, inside } },
    },
  }
}

/**
 * Markup with `<script>` in TypeScript and `<style>` in CSS, and with what the template language adds:
 * `text` beside elements, `attributes` inside their tags.
 */
export function markupWith(text: Grammar, attributes: Grammar): Grammar {
  const { comment, tag } = Prism.languages.markup as Record<string, GrammarValue>
  const usual = tag as { inside: Grammar }
  return {
    ...block('script', 'typescript', typescript),
    ...block('style', 'css', Prism.languages.css!),
    comment: comment!,
    ...text,
    tag: {
      // As markup's own, with expressions in braces that may hold `>`. What stands in the tag matches in
      // one way only: where two do, a tag that isn't closed yet takes for ever.
      pattern:
        /<\/?[a-z][\w.:-]*(?:[\s/](?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^"'{}>])*)?>/i,
      greedy: true,
      inside: { ...attributes, ...usual.inside },
    },
  }
}
