// The text in the HTML that a frame tells of, which may be anybody's: read without making it a document.
// Runs in the browser.

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&amp;': '&' }

/** The text in `html`, as a frame serializes it. What is cut off in a tag has none from there on. */
export function textOf(html: string): string {
  return html
    .replace(/<!--.*?(?:-->|$)|<[^>]*(?:>|$)/gs, ' ')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}
