// The document of the frame, whole in itself: its policy allows its one script by its hash, and the modules
// that this script makes; nothing can be fetched. Runs while the site is built.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    "worker-src 'none'",
    "style-src 'unsafe-inline'",
    // The pictures of the simulated people.
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

function source(name: string): URL {
  return new URL(`../frame/${name}`, import.meta.url)
}

/** The script with all that it imports, in one text. */
async function bundle(): Promise<string> {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: {
          input: fileURLToPath(source('bootstrap.ts')),
          output: { format: 'es', codeSplitting: false },
        },
      },
    }),
  ].flat()
  if (!result || !('output' in result)) throw new Error('The script of the frame was not built.')
  return result.output[0].code
}

/** The HTML of the frame. */
export async function frameDocument(): Promise<string> {
  const [style, code] = await Promise.all([readFile(source('frame.css'), 'utf8'), bundle()])
  return `<!doctype html>
<html lang="en" data-waits>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(code)}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<title>Preview</title>
<style>${style}</style>
</head>
<body>
<script type="module">${code}</script>
</body>
</html>
`
}
