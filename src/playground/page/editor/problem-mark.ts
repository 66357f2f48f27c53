// Marks the line, and the character, that a problem is at. Runs in the browser.
import { StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

/** A place in the code: both count from 1. */
export interface Place {
  line: number
  column?: number | undefined
}

/** Moves the mark to that place, or takes it away. */
export const markProblem = StateEffect.define<Place | undefined>()

const line = Decoration.line({ class: 'problem-line' })
const character = Decoration.mark({ class: 'problem-character' })

function marksAt(place: Place | undefined, doc: Text): DecorationSet {
  if (!place || place.line < 1 || place.line > doc.lines) return Decoration.none
  const { from, to } = doc.line(place.line)
  const marks = [line.range(from)]
  if (place.column !== undefined && to > from) {
    const at = Math.min(from + Math.max(place.column - 1, 0), to - 1)
    marks.push(character.range(at, at + 1))
  }
  return Decoration.set(marks)
}

/** The extension that shows the mark; it stays on its line while the code around it changes. */
export const problemMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (effect.is(markProblem)) next = marksAt(effect.value, transaction.newDoc)
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})
