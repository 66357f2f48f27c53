// The pages under /reference/: what each is called, and its text as Markdown. Runs at build.
import { memberMarkdown, type TypeLinks } from './member-markdown.ts'
import type { Member, NamedType, ObjectType, Reference } from './model.ts'
import { notes } from './notes.ts'

/** A page: `id` is its address without the slashes around it. */
export interface ReferencePage {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly markdown: string
}

/** Where each object comes from, in one sentence. */
const introductions: Readonly<Record<string, string>> = {
  Auth: '[`$authStore`](/stores/auth-store/) holds an Auth object at all times. The type has no name in the package: these are its members.',
  Session:
    '[`$sessionStore`](/stores/session-store/) holds the current Session, and [`$sessionListStore`](/stores/session-list-store/) those that the browser had when the page loaded.',
  User: '[`$userStore`](/stores/user-store/) holds the current User.',
  Organization:
    '[`$organizationStore`](/stores/organization-store/) holds the active Organization.',
  Client:
    '[`$clientStore`](/stores/client-store/) holds the Client: this browser, as Clerk knows it.',
}

const folders: Readonly<Record<string, string>> = {
  '@clerk/astro': 'packages/astro',
  '@clerk/shared': 'packages/shared',
}

/** Links to the version of a package that was read, at npm and in its repository. */
function versionLinks(name: string, version = ''): string {
  const npm = `https://www.npmjs.com/package/${name}/v/${version}`
  const tag = encodeURIComponent(`${name}@${version}`)
  const github = `https://github.com/clerk/javascript/tree/${tag}/${folders[name]}`
  return `[${name} ${version}](${npm}) ([source](${github}))`
}

function builtFrom(versions: Reference['versions'], names: readonly string[]): string {
  const from = names.map((name) => versionLinks(name, versions[name])).join(' and ')
  return `Made from the types of ${from}, which is what this site runs. Where a text is from a doc comment there, it is © Clerk, under the MIT licence.`
}

function section(title: string, parts: readonly string[]): string[] {
  return parts.length > 0 ? [`## ${title}`, ...parts] : []
}

function membersMarkdown(
  page: string,
  members: readonly Member[],
  titles: readonly [string, string],
  links: TypeLinks,
): string[] {
  const shown = members.filter(({ doc }) => !doc.isInternal)
  const internal = members.filter(({ doc }) => doc.isInternal)
  const markdown = (isMethod: boolean) =>
    shown
      .filter((member) => member.isMethod === isMethod)
      .map((member) => memberMarkdown(member, notes[page]?.[member.name], links))
  const names = internal.map(({ name }) => `\`${name}\``).join(', ')
  return [
    ...section(titles[0], markdown(false)),
    ...section(titles[1], markdown(true)),
    ...section('Not for apps', names ? [`The package marks these as internal: ${names}.`] : []),
  ]
}

function objectPage(object: ObjectType, reference: Reference, links: TypeLinks): ReferencePage {
  const { name, typeName, members } = object
  const alias = name === typeName ? '' : ` Its type is \`${typeName}\` of \`@clerk/shared/types\`.`
  const from = name === typeName ? ['@clerk/astro'] : ['@clerk/shared']
  return {
    id: `reference/${name.toLowerCase()}`,
    title: name,
    description: `The properties and methods of the ${name} object of Clerk's client, with their types.`,
    markdown: [
      `${introductions[name]}${alias}`,
      builtFrom(reference.versions, from),
      ...membersMarkdown(name, members, ['Properties', 'Methods'], links),
    ].join('\n\n'),
  }
}

function exportsPage({ exports, versions }: Reference, links: TypeLinks): ReferencePage {
  const shown = exports.map((member) =>
    member.name === '$authStore' ? { ...member, type: 'ReadableAtom<Auth>' } : member,
  )
  return {
    id: 'reference/exports',
    title: '@clerk/astro/client',
    description: 'All that @clerk/astro/client exports: eleven stores and two functions, typed.',
    markdown: [
      'The stores are nanostores, and read-only. In a component read them with `useStore` of `@nanostores/react` or `@nanostores/vue`; in Svelte put `$` before an alias.',
      builtFrom(versions, ['@clerk/astro', '@clerk/shared']),
      ...membersMarkdown('@clerk/astro/client', shown, ['Stores', 'Functions'], links),
    ].join('\n\n'),
  }
}

function typeMarkdown({ name, definition, doc }: NamedType): string {
  return [`## \`${name}\``, doc.text, `\`\`\`ts\n${definition}\n\`\`\``]
    .filter(Boolean)
    .join('\n\n')
}

function typesPage({ types, versions }: Reference): ReferencePage {
  return {
    id: 'reference/types',
    title: 'Types',
    description:
      'The types that stand in the signatures of the reference, as the package has them.',
    markdown: [
      'The types named on the other pages of the reference, without their comments.',
      builtFrom(versions, ['@clerk/astro', '@clerk/shared']),
      ...types.map(typeMarkdown),
    ].join('\n\n'),
  }
}

/** All pages, in the order of the sidebar. */
export function referencePages(reference: Reference): ReferencePage[] {
  const links = new Map([
    ...reference.types.map(
      ({ name }) => [name, `/reference/types/#${name.toLowerCase()}`] as const,
    ),
    ...reference.objects.map(
      ({ name, typeName }) => [typeName, `/reference/${name.toLowerCase()}/`] as const,
    ),
  ])
  return [
    exportsPage(reference, links),
    ...reference.objects.map((object) => objectPage(object, reference, links)),
    typesPage(reference),
  ]
}
