// The project that "Get started" builds and that readers can download: an Astro app with one component
// that reads a Clerk store. Its files lie beside this one: those of every framework in `shared/`, the
// others in a folder for each. Runs at build, in the browser and in tests.
import type { FrameworkId } from '../site/frameworks'

/** A file of the project: its path from the project's folder, and its text. */
export interface ProjectFile {
  path: string
  code: string
}

const texts = import.meta.glob<string>('./*/**', {
  query: '?raw',
  import: 'default',
  eager: true,
  exhaustive: true,
})

/** The component that the page of the project imports, as `src/pages/index.astro` says it. */
const placeholder = { file: /session-status\.\w+/g, name: /SessionStatus/g }

function componentName(file: string): string {
  const words = file.replace(/\.\w+$/, '').split(/[^a-z0-9]+/i)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/**
 * The files of the project, sorted by path.
 * @param component what becomes `src/components/<file>`, where `file` is such as `user-greeting.tsx`. Without
 * one, the page of the project imports `session-status`, and the file is left to be added.
 */
export function projectFiles(
  framework: FrameworkId,
  component?: { file: string; code: string },
): ProjectFile[] {
  const own = Object.entries(texts).flatMap(([name, text]) => {
    const [, folder, path] = /^\.\/([^/]+)\/(.+)$/.exec(name) ?? []
    if (!path || (folder !== 'shared' && folder !== framework)) return []
    const named = component && path.endsWith('.astro')
    return [{ path, code: named ? withComponent(text, component.file) : text }]
  })
  if (component) own.push({ path: `src/components/${component.file}`, code: component.code })
  return own.sort((one, other) => (one.path < other.path ? -1 : 1))
}

function withComponent(page: string, file: string): string {
  return page.replace(placeholder.file, file).replace(placeholder.name, componentName(file))
}
