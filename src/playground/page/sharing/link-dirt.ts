// Links pass through chat programs and mail on their way: these put escapes into a hash, and leave what
// stood around it in a sentence. Runs in the browser.

/** Text that was escaped once, or again and again, as it was. */
function unescaped(hash: string): string {
  let text = hash
  for (let before = ''; text !== before;) {
    before = text
    text = text.replace(/%([2-7][\da-f])/gi, (_escape, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  }
  return text
}

/** Nothing of what a link is made of, and not to be seen: what wraps lines puts it in between. */
const invisible = /(?:\s|[\u00ad\u200b-\u200f\u2060\ufeff]|%0[ad]|%c2%a0|%e2%80%8[b-f])+/gi

/** What Markdown puts around a link, and a link may also end in. */
const emphasis = /[_-]{1,3}$/

/**
 * What the hash may have been: the first that holds code is it. What follows on the last character that a
 * link can be made of was never part of it.
 */
export function withoutDirt(hash: string): string[] {
  const text = unescaped(hash)
  const candidates = [text, text.replace(invisible, '')].flatMap((one) => {
    const [clean = ''] = /^#\w+=\d+\.[\w-]*/.exec(one) ?? []
    return [clean, clean.replace(emphasis, '')]
  })
  return [...new Set(candidates.filter(Boolean))]
}
