// The document of the frame, whole in itself: its policy allows its one script by its hash, and the modules
// that this script makes; nothing can be fetched. Runs while the site is built.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { transformWithOxc } from 'vite'

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

/** The HTML of the frame. */
export async function frameDocument(): Promise<string> {
  const [style, typed] = await Promise.all(
    ['frame.css', 'bootstrap.ts'].map((name) => readFile(source(name), 'utf8')),
  )
  const { code } = await transformWithOxc(typed!, source('bootstrap.ts').pathname)
  return `<!doctype html>
<html lang="en">
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
