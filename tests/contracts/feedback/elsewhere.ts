// Another process beside the test's own, which stores answers in the same database.
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

/** Stores `answers` in the database that `env` names; resolves to what each `save` resolved to. */
export async function writeElsewhere(
  env: Record<string, string>,
  answers: unknown,
): Promise<boolean[]> {
  const child = spawn(process.execPath, [writer], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(answers))
  return JSON.parse(await text(child.stdout))
}
