// `npm run reference:record`: writes down what the installed packages export, after somebody has read what
// changed. The build fails as long as the list and the packages differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { asRecorded, changes, recordedFile } from '../src/build/reference/changes.ts'
import { readReference } from '../src/build/reference/read-types.ts'
import { root } from './tool.mjs'

function recordedBefore() {
  try {
    return JSON.parse(readFileSync(recordedFile, 'utf8'))
  } catch {
    return {}
  }
}

const installed = asRecorded(readReference(root))
const found = changes(recordedBefore(), installed)
writeFileSync(recordedFile, `${JSON.stringify(installed, null, 2)}\n`)
console.log(found.length > 0 ? found.join('\n') : 'Nothing has changed.')
