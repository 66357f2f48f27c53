// What a reader without JavaScript sees when a posted form could not be taken: why, and the same answer
// ready to be sent again. Runs on the server.
import { longestComment, verdicts, type Verdict } from './answers/answer.ts'
import type { Problem } from './problem.ts'

const labels: Record<Verdict, string> = {
  helpful: 'It was helpful',
  'not-helpful': 'It was not helpful',
  comment: 'Neither, only my feedback',
}

const style = `:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif }
body { max-width: 36rem; margin: 4rem auto; padding: 0 1rem }
textarea { box-sizing: border-box; width: 100%; min-height: 8rem; font: inherit }
label, button { display: block; margin-block: 1rem; font: inherit }`

/** `text` as it may stand in HTML, between tags and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function text(fields: unknown, name: string): string {
  const value = fields && typeof fields === 'object' ? Reflect.get(fields, name) : undefined
  return typeof value === 'string' ? value : ''
}

/**
 * A page that tells of `problem` and holds a form with the `fields` that were posted, if they could
 * be read. It posts to `action`.
 */
export function retryPage(problem: Problem, fields: unknown, action: string): Response {
  const hidden = ['page', 'version']
    .map((name) => `<input type="hidden" name="${name}" value="${escapeHtml(text(fields, name))}">`)
    .join('')
  const options = verdicts
    .map((verdict) => {
      const selected = verdict === text(fields, 'verdict') ? ' selected' : ''
      return `<option value="${verdict}"${selected}>${labels[verdict]}</option>`
    })
    .join('')
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Your feedback was not stored</title>
<style>${style}</style>
<h1>Your feedback was not stored</h1>
<p>${escapeHtml(problem.message)}</p>
<form method="post" action="${escapeHtml(action)}">
${hidden}
<label>Your answer <select name="verdict">${options}</select></label>
<label>Your feedback <textarea name="comment" maxlength="${longestComment}">
${escapeHtml(text(fields, 'comment'))}</textarea></label>
<button>Send again</button>
</form>
</html>
`
  return new Response(html, {
    status: problem.status,
    headers: {
      ...problem.headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'`,
    },
  })
}
