// What an example declares of itself beside its files, in example.json. Runs at build and in tests.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { stateIds } from '../../../session/states'
import { storeValues } from '../../../session/build/store-values'
import { frameworks } from '../../../site/frameworks'

const lines = z.array(z.int().positive()).length(2)
const branches = z.strictObject({ undefined: lines, null: lines, value: lines })

const declaration = z.strictObject({
  /** what the example is there to show, in a sentence, for whoever looks for one */
  shows: z.string(),
  /** the store that it reads */
  store: z.enum(Object.keys(storeValues) as (keyof typeof storeValues)[]),
  /** the height of the preview, enough for every state, as CSS writes it */
  height: z.string().optional(),
  /** by state, the text that a reader sees, `""` for none, or a regular expression between slashes */
  renders: z.partialRecord(z.enum(stateIds), z.string()),
  /** false for an example that shows what it showed when Clerk loaded, whatever happens after it */
  follows: z.literal(false).optional(),
  /** the first and the last line that run for each value of the store, where they can be told apart */
  branches: z.record(z.enum(frameworks.map(({ id }) => id)), branches).optional(),
})

/** The content of an example.json. */
export type ExampleDeclaration = z.infer<typeof declaration>

/**
 * Reads the declaration in `folder`.
 * @throws {Error} when there is none, or it is not as expected: says what, and where
 */
export function readDeclaration(folder: string): ExampleDeclaration {
  const file = join(folder, 'example.json')
  const { success, data, error } = declaration.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (success) return data
  throw new Error(`${file} is not as expected:\n${z.prettifyError(error)}`)
}
