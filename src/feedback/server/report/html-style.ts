// The look of the HTML report: the site's colors, light and dark. Runs in the report.

/** A style sheet. */
export const style = `
:root {
  color-scheme: light dark;
  --back: light-dark(#f6f6f9, #17181c); --card: light-dark(#fff, #202127);
  --line: light-dark(#e3e3ea, #33353d); --text: light-dark(#1d1e24, #f3f3f6);
  --soft: light-dark(#5b5d69, #a4a6b3); --helpful: light-dark(#5b37e6, #9b86ff);
  --not-helpful: light-dark(#e0882f, #e9a257); --comment: light-dark(#9a9cab, #6e7080);
  font: 16px/1.55 system-ui, sans-serif; background: var(--back); color: var(--text);
}
* { box-sizing: border-box; margin: 0 }
main { display: grid; gap: 1.25rem; max-width: 68rem; margin: auto; padding: 2.5rem 1.25rem 4rem }
h1 { font-size: 2rem; letter-spacing: -.02em; line-height: 1.2 }
h2 { font-size: 1.0625rem; overflow-wrap: anywhere }
h3 { margin-top: .75rem; font-size: .8125rem; color: var(--soft) }
.meta, .legend, small, .share span { color: var(--soft); font-size: .875rem }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem }
.tile, article {
  padding: 1.125rem 1.25rem; border: 1px solid var(--line); border-radius: .875rem;
  background: var(--card)
}
.tile strong {
  display: block; font-size: 1.75rem; font-variant-numeric: tabular-nums; line-height: 1.2
}
.tile span { color: var(--soft); font-size: .875rem }
.pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 1.25rem }
article { display: grid; gap: .5rem; align-content: start; min-width: 0 }
.share { display: grid; gap: .375rem }
.share svg { width: 100%; height: .5rem; border-radius: 1rem; background: var(--line) }
.chart { width: 100%; height: auto; margin-top: .5rem; overflow: visible }
.chart text { fill: var(--soft); font-size: 11px; font-variant-numeric: tabular-nums }
.grid { stroke: var(--line); fill: none }
.hit { fill: transparent }
g:hover .hit { fill: color-mix(in srgb, var(--text) 7%, transparent) }
rect.helpful { fill: var(--helpful) } rect.not-helpful { fill: var(--not-helpful) }
rect.comment { fill: var(--comment) }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
.legend i { display: inline-block; width: .75rem; height: .75rem; margin-inline-end: .4rem; border-radius: .2rem }
i.helpful { background: var(--helpful) } i.not-helpful { background: var(--not-helpful) }
i.comment { background: var(--comment) }
ul { display: grid; gap: .75rem; padding: 0; list-style: none }
li { padding-inline-start: .75rem; border-inline-start: 3px solid var(--line) }
li p { white-space: pre-wrap; overflow-wrap: anywhere }
small b { margin-inline-end: .25rem; font-weight: 600 }
b.helpful { color: var(--helpful) } b.not-helpful { color: light-dark(#a0560b, #e9a257) }
@media print { article { break-inside: avoid } }
`
