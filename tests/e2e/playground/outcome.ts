// What a sample comes to, in the playground and in a build, in a form in which the two can be compared.
import { comparable, type Playground } from './playground'

/** What a sample comes to: its HTML and its rules, unless it fails. */
export type Outcome = { html: string; css: string[] } | 'fails' | 'does not compile'

/** Presses every button once, and types into every field. Runs in the page of a sample. */
export function useIt() {
  for (const button of document.querySelectorAll<HTMLElement>('main button')) button.click()
  for (const field of document.querySelectorAll<HTMLInputElement>('main :is(input, textarea)')) {
    if (field.type === 'checkbox' || field.type === 'radio') field.click()
    else if (field.type !== 'file') {
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!
      set!.call(field, field.type === 'number' || field.type === 'range' ? '3' : 'typed')
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
}

/** What the frame shows, or how the code has failed. */
export async function frameOutcome(
  playground: Playground,
  failures = playground.failures(),
): Promise<Outcome> {
  const { problems, isStopped } = await failures
  const [failed] = problems
  if (failed && ['compile', 'import'].includes(failed.kind)) return 'does not compile'
  if (failed || isStopped) return 'fails'
  const sandbox = await playground.sandbox()
  return sandbox.evaluate(() => {
    const { sheet } = [...document.head.getElementsByTagName('style')].at(-1)!
    return {
      html: document.querySelector('main:not([hidden])')!.innerHTML,
      css: [...sheet!.cssRules].map(({ cssText }) => cssText),
    }
  })
}

/** Vue names its scopes, and what it puts into styles and makes of their names, after the file. */
export function comparableOutcome(outcome: Outcome): Outcome {
  if (typeof outcome === 'string') return outcome
  const plain = (text: string) =>
    comparable(
      text
        .replace(/--(?:v?[0-9a-f]{7,8}|app-[\w\\.]+)/g, '--bound')
        .replace(/-(?:app|[0-9a-f]{8})\b/g, '-file')
        .replace(/\b_([a-z][\w-]*?)_(?:\w{5}_)?\d+\b/gi, '_$1_file'),
    )
  return { html: plain(outcome.html), css: outcome.css.map(plain) }
}
