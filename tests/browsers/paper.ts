// A page as on paper, in browsers of which only Chromium's driver can say "print": the rules for print are made
// those for every medium, and those for screens are left out.

/** Runs in the browser. */
export function layOutForPaper(): void {
  function onPaper(query: string): string {
    const [, not, medium] = /^(?:(not|only) +)?(print|screen)\b/.exec(query) ?? []
    if (!medium) return query
    return (medium === 'print') === (not !== 'not')
      ? query.replace(/^(not +|only +)?\w+/, 'all')
      : 'not all'
  }

  function adopt(media: MediaList): void {
    media.mediaText = media.mediaText.split(/ *, */).map(onPaper).join(', ')
  }

  function visit(rules: CSSRuleList): void {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) adopt(rule.media)
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList)
    }
  }

  for (const sheet of document.styleSheets) {
    adopt(sheet.media)
    visit(sheet.cssRules)
  }
}
