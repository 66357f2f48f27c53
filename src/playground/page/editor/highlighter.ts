// Colours the code in the editor while it is typed: lines of the shown code as they were shown, all others
// by a grammar. Runs in the browser.
import { RangeSetBuilder, type Text } from '@codemirror/state'
import { Decoration, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'
import type { Grammar, Token } from 'prismjs'
import Prism from './prism'
import type { ColouredRange, ShownCode } from './shown-code'

/** A stretch of a line, by its columns, and the classes of its token. */
interface TokenRange {
  from: number
  to: number
  classes: string
}

/** Longer code than this is shown in one colour: colouring would be felt on each keystroke. */
const longest = 60_000

function classesOf({ type, alias }: Token, outer: string): string {
  return [outer, type, alias].flat().filter(Boolean).join(' ')
}

/** The tokens of each line of `text`. */
function tokenLines(text: string, grammar: Grammar): TokenRange[][] {
  const lines: TokenRange[][] = [[]]
  let column = 0
  const add = (content: string, classes: string) => {
    content.split('\n').forEach((part, index) => {
      if (index > 0) {
        lines.push([])
        column = 0
      }
      if (part && classes) lines.at(-1)!.push({ from: column, to: column + part.length, classes })
      column += part.length
    })
  }
  const walk = (token: string | Token | (string | Token)[], classes: string): void => {
    if (typeof token === 'string') add(token, classes)
    else if (Array.isArray(token)) token.forEach((one) => walk(one, classes))
    else walk(token.content as string | (string | Token)[], classesOf(token, classes))
  }
  walk(Prism.tokenize(text, grammar), '')
  return lines
}

/** Tells a line whose colours may be those of a line shown: same text, and same tokens. */
function signature(line: string, tokens: readonly TokenRange[] = []): string {
  return JSON.stringify([line, tokens])
}

function decorationOf(range: TokenRange | ColouredRange): Decoration {
  return Decoration.mark(
    'style' in range ? { attributes: { style: range.style } } : { class: `token ${range.classes}` },
  )
}

/** Colours code of `grammar`, beginning with the colours of `shown`. */
export function highlighter(grammar: Grammar, shown: ShownCode) {
  const shownTokens = tokenLines(shown.text, grammar)
  const known = new Map(
    shown.text
      .split('\n')
      .map((line, index) => [signature(line, shownTokens[index]), shown.colours[index]!]),
  )

  function colour(doc: Text): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>()
    if (doc.length > longest) return builder.finish()
    const tokens = tokenLines(doc.toString(), grammar)
    for (let number = 1; number <= doc.lines; number++) {
      const { from, text } = doc.line(number)
      const ofLine = tokens[number - 1] ?? []
      for (const range of known.get(signature(text, ofLine)) ?? ofLine) {
        builder.add(from + range.from, from + range.to, decorationOf(range))
      }
    }
    return builder.finish()
  }

  return ViewPlugin.define(
    (view) => ({
      decorations: colour(view.state.doc),
      update({ docChanged, state }: ViewUpdate) {
        if (docChanged) this.decorations = colour(state.doc)
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  )
}
