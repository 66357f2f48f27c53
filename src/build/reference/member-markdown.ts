// One member of a reference page as Markdown: its heading, its type with links, and its facts. Runs at build.
import type { Member } from './model.ts'

/** The addresses of the types that have a page or a heading on one, by the name of the type. */
export type TypeLinks = ReadonlyMap<string, string>

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '{': '&#123;' }

function escaped(text: string): string {
  return text.replace(/[&<>{]/g, (character) => escapes[character] ?? character)
}

/** A type as code in which every type that has a place in the reference is a link to it. */
function linkedType(type: string, links: TypeLinks): string {
  const parts = type.split(/('[^']*'|\b[A-Z]\w*)/).map((part) => {
    const address = links.get(part)
    return address ? `<a href="${address}">${part}</a>` : escaped(part)
  })
  return `<code class="type">${parts.join('')}</code>`
}

/** `note` stands in place of the doc comment's text. */
export function memberMarkdown(
  { name, type, isOptional, isMethod, doc }: Member,
  note: string | undefined,
  links: TypeLinks,
): string {
  const optional = isOptional ? ' (may be missing)' : ''
  const facts = [
    doc.deprecated !== undefined && `**Deprecated.** ${doc.deprecated}`,
    doc.isExperimental && '**Experimental.** It may change with any version.',
    note ?? doc.text,
    doc.params.map((param) => `- \`${param.name}\`: ${param.text}`).join('\n'),
    doc.returns && `Returns: ${doc.returns}`,
    doc.throws.map((text) => `- Throws ${text}`).join('\n'),
  ]
  return [
    `### \`${name}${isMethod ? '()' : ''}\``,
    // A block of HTML: in a paragraph of Markdown, the quotes of a type would be made typographic.
    `<p>${linkedType(type, links)}${optional}</p>`,
    ...facts.filter(Boolean),
  ].join('\n\n')
}
