// Hands a reader a project as a zip file, made in the browser. Runs in the browser.
import { downloadZip } from 'client-zip'
import type { ProjectFile } from '../../../starter/project'

/** The zip: a folder of that name with the files in it. */
function zipOf(name: string, files: readonly ProjectFile[]): Promise<Blob> {
  return downloadZip(
    files.map(({ path, code }) => ({ name: `${name}/${path}`, input: code })),
  ).blob()
}

/** Has the browser save `<name>.zip`. */
export async function downloadProject(name: string, files: readonly ProjectFile[]): Promise<void> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await zipOf(name, files))
  link.download = `${name}.zip`
  link.click()
  // The browser has taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
