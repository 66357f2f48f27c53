// The report as one page of HTML that needs nothing else, light and dark. Runs in the report.
import { forHtml } from './escape.ts'
import { style } from './html-style.ts'
import type { Comment, Report, Summary } from './summary.ts'
import { day, percent } from './text-report.ts'
import { weekChart } from './week-chart.ts'

const verdictLabels = {
  helpful: 'Helpful',
  'not-helpful': 'Not helpful',
  comment: 'Comment',
}

function tile(value: string | number, label: string): string {
  return `<div class="tile"><strong>${value}</strong><span>${label}</span></div>`
}

function shareBar({ shareHelpful, helpful, notHelpful }: Summary): string {
  const label = `${percent(shareHelpful)} helpful: ${helpful} of ${helpful + notHelpful}`
  const width = (shareHelpful ?? 0) * 100
  const bar =
    shareHelpful === undefined
      ? ''
      : `<rect width="100" height="6" class="not-helpful"/><rect width="${width}" height="6" class="helpful"/>`
  return `<div class="share"><svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="${label}">${bar}</svg><span>${label}</span></div>`
}

function comment({ comment, verdict, answeredAt, framework, session }: Comment): string {
  const details = [day(answeredAt), framework, session].filter((part) => part !== undefined)
  return `<li><p>${forHtml(comment)}</p><small><b class="${verdict}">${verdictLabels[verdict]}</b> ${details.map(forHtml).join(' · ')}</small></li>`
}

function card({ page, ...summary }: Report['pages'][number], weeks: string[]): string {
  const comments = summary.newestComments.map(comment).join('')
  return `<article>
<h2>${forHtml(page)}</h2>
<p class="meta">${summary.answers} ${summary.answers === 1 ? 'answer' : 'answers'}, ${summary.comments} with a comment</p>
${shareBar(summary)}
${weekChart(summary.byWeek, weeks)}
${comments && `<h3>Newest comments</h3><ul>${comments}</ul>`}
</article>`
}

/** The whole page. `made` is the time it says it was made at. */
export function htmlReport({ all, pages, weeks }: Report, made: number): string {
  const legend = Object.entries(verdictLabels)
    .map(([verdict, label]) => `<span><i class="${verdict}"></i>${label}</span>`)
    .join('')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Feedback</title>
<style>${style}</style>
</head>
<body>
<main>
<header><h1>Feedback</h1><p class="meta">Made on ${day(made)}. Weeks begin on Monday (UTC).</p></header>
<section class="tiles" aria-label="All pages">
${tile(all.answers, 'answers')}
${tile(percent(all.shareHelpful), 'found it helpful')}
${tile(all.comments, 'comments')}
${tile(pages.length, pages.length === 1 ? 'page' : 'pages')}
</section>
<article><h2>All pages by week</h2><p class="legend">${legend}</p>
${weekChart(all.byWeek, weeks, { width: 900, height: 190 })}</article>
<section class="pages" aria-label="By page">
${pages.map((page) => card(page, weeks)).join('\n') || '<p class="meta">No answers yet.</p>'}
</section>
</main>
</body>
</html>
`
}
