// Builds the reader's app in site/ and serves it on PORT, with the keys of an instance that exists
// nowhere. Started by Playwright; runs in Node.
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'astro'

const root = fileURLToPath(new URL('site/', import.meta.url))
/** Where modules are found from, and nothing is linted, checked or published. */
const outDir = fileURLToPath(new URL('../../node_modules/.cache/reader-app/', import.meta.url))

// The build knows no key: a prerendered page then shows what a reader without one sees.
delete process.env.PUBLIC_CLERK_PUBLISHABLE_KEY
await build({ root, outDir, logLevel: 'warn' })

/** Tests sign their visitors' session tokens with the one, the app checks them with the other. */
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
mkdirSync(outDir, { recursive: true })
writeFileSync(`${outDir}session-key.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }))

Object.assign(process.env, {
  CLERK_JWT_KEY: String(publicKey.export({ type: 'spki', format: 'pem' })),
  CLERK_SECRET_KEY: `sk_live_${'x'.repeat(40)}`,
  PUBLIC_CLERK_PUBLISHABLE_KEY: 'pk_live_Y2xlcmsuZXhhbXBsZS5jb20k',
})
await import(pathToFileURL(`${outDir}server/entry.mjs`).href)
