// A process that stores answers beside others: run by the contract with the database in its environment,
// the answers as JSON on standard input. Prints what each `save` resolved to.
import { text } from 'node:stream/consumers'
import { openStore } from '../../../src/feedback/server/service.ts'
import { readSettings } from '../../../src/feedback/server/settings.ts'

const store = openStore(readSettings(process.env))
const answers = JSON.parse(await text(process.stdin))
const outcomes = await Promise.all(
  answers.map((answer: Parameters<typeof store.save>[0]) => store.save(answer)),
)
await store.close()
console.log(JSON.stringify(outcomes))
