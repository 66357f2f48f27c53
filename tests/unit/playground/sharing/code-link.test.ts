// Links with code: what goes in comes out, and what is not a link of ours says why.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  decodeLink,
  encodeLink,
  LinkError,
  type SharedCode,
} from '../../../../src/playground/page/sharing/code-link'

const shared: SharedCode = {
  framework: 'svelte',
  file: 'session.svelte',
  code: '<p>Grüße — 你好 🎈</p>\n',
  session: 'signed-out',
}

async function packed(value: unknown): Promise<string> {
  const bytes = new Blob([JSON.stringify(value)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw') as ReadableWritablePair)
  return Buffer.from(await new Response(bytes).arrayBuffer()).toString('base64url')
}

describe('a link with code', () => {
  it('gives back any code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (code) => {
        expect(await decodeLink(await encodeLink({ ...shared, code }))).toEqual({ ...shared, code })
      }),
      { numRuns: 50 },
    )
  })

  it('is made of characters that need no escape in an address', async () => {
    const hash = await encodeLink(shared)
    expect(new URL(`https://example.com/${hash}`).hash).toBe(hash)
    expect(hash).toMatch(/^#code=1\.[\w-]+$/)
  })

  it('is not made of code that is too long, and says what to do', async () => {
    const code = Array.from({ length: 40_000 }, (_, index) => (index * 7919).toString(36)).join('')
    await expect(encodeLink({ ...shared, code })).rejects.toThrow(/too long.*Download it instead/s)
  })

  it.each(['', '#', '#how-to-use', '#code'])('%j holds no code', async (hash) => {
    expect(await decodeLink(hash)).toBeUndefined()
  })

  it('is damaged wherever a character is missing or changed, or opens as it was', async () => {
    const hash = await encodeLink(shared)
    for (let index = '#code='.length; index < hash.length; index++) {
      for (const damaged of [
        hash.slice(0, index),
        `${hash.slice(0, index)}*${hash.slice(index + 1)}`,
      ]) {
        await expect(decodeLink(damaged), damaged).rejects.toThrow(LinkError)
      }
    }
  })

  it.each([
    { ...shared, framework: 'angular' },
    { ...shared, session: 'elsewhere' },
    { ...shared, code: 12 },
    { ...shared, file: undefined },
    null,
    [],
  ])('is damaged when it holds %j', async (value) => {
    await expect(decodeLink(`#code=1.${await packed(value)}`)).rejects.toThrow(/damaged/)
  })

  const behind = [
    ...[
      ')',
      '.',
      ',',
      '>',
      '"',
      "'",
      ']',
      '**',
      '_',
      ')_',
      '`',
      '…',
      '!)',
      '?',
      ' and so on',
      '\n',
    ],
    ...[
      '&utm_source=x',
      '?utm_source=chat&utm_medium=y',
      '&amp;fbclid=IwAR_x-1',
      '#top',
      '%20',
      '%22',
    ],
  ]
  const escape = (text: string) =>
    text.replace(/[^A-Za-z0-9_-]/g, (one) => (one === '#' ? one : encodeURIComponent(one)))
  const hex = (text: string) => text.replace(/[=.]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)

  it('opens with any dirt that a program on its way has put on it', async () => {
    const dirty = fc.record({
      code: fc.string({ unit: 'grapheme', maxLength: 200 }),
      behind: fc.array(fc.constantFrom(...behind), { maxLength: 3 }),
      escapes: fc.array(fc.constantFrom(escape, hex), { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(dirty, async ({ code, behind, escapes }) => {
        const hash = escapes.reduce(
          (text, escape) => escape(text),
          (await encodeLink({ ...shared, code })) + behind.join(''),
        )
        expect(await decodeLink(hash), hash).toEqual({ ...shared, code })
      }),
      { numRuns: 300 },
    )
  })

  it('opens though it was wrapped like a line of text', async () => {
    const hash = await encodeLink(shared)
    for (const space of [' ', '\n', '\r\n', '%0A', '%20', '\u200b', '%E2%80%8B']) {
      const wrapped = hash.replace(/(.{20})/g, `$1${space}`)
      expect(await decodeLink(wrapped), wrapped).toEqual(shared)
    }
  })

  it.each(behind)('is damaged when a part is missing, with %j behind it', async (dirt) => {
    const hash = await encodeLink(shared)
    await expect(decodeLink(hash.slice(0, -4) + dirt)).rejects.toThrow(/damaged/)
  })

  it('says that it is from a later version', async () => {
    const hash = (await encodeLink(shared)).replace('=1.', '=2.')
    await expect(decodeLink(hash)).rejects.toThrow(/later version/)
  })

  it('is too long before it is unpacked, and while it is', async () => {
    await expect(decodeLink(`#code=1.${'A'.repeat(30_000)}`)).rejects.toThrow(/too long/)
    const bomb = await packed({ ...shared, code: 'a'.repeat(5_000_000) })
    expect(bomb.length).toBeLessThan(30_000)
    await expect(decodeLink(`#code=1.${bomb}`)).rejects.toThrow(/too long/)
  })
})
