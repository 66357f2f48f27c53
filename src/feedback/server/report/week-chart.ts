// A chart of answers by week as SVG: a column for each, stacked by verdict. Runs in the report.
import type { Counts } from './summary.ts'

const gap = 4
const axis = 18

/** From the bottom of a column to its top: the class for its color, and what it counts. */
const parts = [
  ['helpful', 'helpful'],
  ['not-helpful', 'notHelpful'],
  ['comment', 'commentOnly'],
] as const

/** The whole number at the top of the scale: few steps above `most`, and easy to read. */
function roundedUp(most: number): number {
  if (most <= 4) return Math.max(1, most)
  const step = 10 ** Math.floor(Math.log10(most)) / 2
  return Math.ceil(most / step) * step
}

function column(counts: Counts, week: string, x: number, size: number, unit: number, base: number) {
  let y = base
  const rects = parts.map(([name, key]) => {
    const height = counts[key] * unit
    y -= height
    return height > 0
      ? `<rect class="${name}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${size.toFixed(1)}" height="${height.toFixed(1)}"/>`
      : ''
  })
  const { helpful, notHelpful, commentOnly } = counts
  const title = `Week of ${week}: ${helpful} helpful, ${notHelpful} not helpful, ${commentOnly} only a comment`
  return `<g><title>${title}</title><rect class="hit" x="${x.toFixed(1)}" y="0" width="${size.toFixed(1)}" height="${base}"/>${rects.join('')}</g>`
}

/**
 * The chart of `byWeek`, whose weeks begin on the days `weeks`. In the units that letters are 11 of,
 * the chart is `width` wide and its columns `height` high.
 */
export function weekChart(
  byWeek: Counts[],
  weeks: string[],
  { width = 420, height = 80 } = {},
): string {
  const totals = byWeek.map((week) => week.helpful + week.notHelpful + week.commentOnly)
  const top = roundedUp(Math.max(1, ...totals))
  const left = String(top).length * 7 + 8
  const size = (width - left - gap * (byWeek.length - 1)) / Math.max(1, byWeek.length)
  const above = 8
  const base = height + above
  const columns = byWeek.map((counts, index) =>
    column(counts, weeks[index] ?? '', left + index * (size + gap), size, height / top, base),
  )
  const sum = totals.reduce((all, one) => all + one, 0)
  const label = `${sum} answers in ${byWeek.length} weeks, at most ${Math.max(0, ...totals)} in one`
  return `<svg class="chart" viewBox="0 0 ${width} ${base + axis}" role="img" aria-label="${label}">
<path class="grid" d="M${left} ${above}H${width}M${left} ${base}H${width}"/>
<text x="${left - 6}" y="${above + 4}" text-anchor="end">${top}</text>
<text x="${left - 6}" y="${base}" text-anchor="end">0</text>
${columns.join('')}
<text x="${left}" y="${base + 14}">${weeks[0] ?? ''}</text>
<text x="${width}" y="${base + 14}" text-anchor="end">${weeks.at(-1) ?? ''}</text>
</svg>`
}
