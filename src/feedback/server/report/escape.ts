// Makes what readers wrote harmless where it is shown: in a terminal, a spreadsheet, a page. Runs in the
// report.

/**
 * What a terminal may obey or be misled by: control characters, and the invisible ones that turn text
 * around. Not the two that join letters and emoji.
 */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** `text` on one line, without what a terminal may obey. */
export function forTerminal(text: string): string {
  return text.replace(/\s*[\n\t]\s*/g, ' ').replace(unseen, '')
}

/** `value` as JSON, with what a terminal may obey as escapes. */
export function forJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * `text` as a cell of a CSV file. One that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
export function forCsv(text: string): string {
  const plain = text
    .split('\n')
    .map((line) => line.replace(unseen, ' '))
    .join('\n')
  const safe = /^\s*[=+\-@|%＝＋－＠]/.test(plain) ? `'${plain}` : plain
  return /[",;\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** `text` as it may stand in HTML, between tags and in quoted attributes. */
export function forHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(unseen, ''))
    .join('\n')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
