// Opens a project in StackBlitz, in a new tab: the form that its documentation describes
// (https://developer.stackblitz.com/platform/api/post-api), without any script of theirs. Runs in the browser.
import type { ProjectFile } from '../../../starter/project'

function field(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input')
  input.type = 'hidden'
  input.name = name
  input.value = value
  return input
}

/** Posts the files; the reader leaves for StackBlitz. */
export function openInStackBlitz(title: string, files: readonly ProjectFile[]): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = 'https://stackblitz.com/run'
  form.target = '_blank'
  form.rel = 'noopener'
  form.append(
    field('project[title]', title),
    field('project[template]', 'node'),
    ...files.map(({ path, code }) => field(`project[files][${path}]`, code)),
  )
  document.body.append(form)
  form.submit()
  form.remove()
}
