// Where the guards of a reader's loops and functions go: to what a parser says is one, and nowhere else.
import { parse as parseBabel } from '@babel/parser'
import { parse as parseAcorn } from 'acorn'
import { describe, expect, test } from 'vitest'
import { guardName } from '../../../../src/playground/compiled'
import { guardsOf } from '../../../../src/playground/worker/guards'
import type { Node, Parse } from '../../../../src/playground/worker/program'

const parsers: Record<string, Parse> = {
  acorn: (code) =>
    parseAcorn(code, {
      ecmaVersion: 'latest',
      allowReturnOutsideFunction: true,
    }) as unknown as Node,
  Babel: (code) =>
    parseBabel(code, { allowReturnOutsideFunction: true }).program as unknown as Node,
}

function guarded(code: string, parse: Parse): string {
  let result = ''
  let done = 0
  for (const { at, text } of guardsOf(parse(code))) {
    result += code.slice(done, at) + text
    done = at
  }
  return result + code.slice(done)
}

/** Runs code with a guard that ends it at the so many-th call. */
function run(code: string, most = 1000): unknown {
  let calls = 0
  const guard = () => {
    if (++calls > most) throw new Error('ended')
  }
  return new Function(guardName, code)(guard)
}

const endless = [
  'while (true);',
  'while (true) { }',
  'do { } while (true)',
  'do ; while (true)',
  'for (;;);',
  'for (let i = 0; ; i++) { continue }',
  'for (const one of forever()) { }\nfunction* forever() { while (true) yield 1 }',
  'const list = [1]\nfor (const one of list) list.push(one)',
  'outer: for (;;) for (;;) continue outer',
  'if (1) for (;;) 1; else 2',
  'const f = () => { while (1) { } }\nf()',
  'class A { m() { for (;;) { } } }\nnew A().m()',
  'const o = { get m() { while (1) 1 } }\no.m',
  'const f = () => f\nlet g = f\nfor (;;) g = g()',
]

/** Each with what it returns. */
const harmless: [code: string, value: unknown][] = [
  [
    'const query = { while(n) { return n }, for(n) { return n + 1 } }\nreturn query.while(1) + query.for(2)',
    4,
  ],
  [
    'class Words { for = (n) => n\n while(n) { return n } }\nreturn new Words().for(1) + new Words().while(2)',
    3,
  ],
  ['const a = { for: 1, while: 2, do: 3 }\nreturn a.for + a.while + a.do', 6],
  ['const f = () => ({ a: 1 })\nreturn f().a', 1],
  ['const f = (a) => (b) => a + b\nreturn f(1)(2)', 3],
  ['const f = () => (1, 2)\nreturn f()', 2],
  ['const f = (a = () => 1) => a()\nreturn f()', 1],
  ['const f = () => [1].map((n) => n + 1)\nreturn f()[0]', 2],
  ['const f = () => `${(() => 1)()}`\nreturn f()', '1'],
  ['const f = () => true ? () => 1 : () => 2\nreturn f()()', 1],
  ['let n = 0\nfor (let i = 0; i < 3; i++) n += i\nreturn n', 3],
  ['let n = 0\nfor (let i = 0; i < 3; i++) if (i) n += i; else n += 5\nreturn n', 8],
  ['let n = 0\nif (n) for (;;) break; else n = 2\nreturn n', 2],
  ['let n = 3\nwhile (n--) if (n === 1) break\nreturn n', 1],
  ['let n = 0\ndo n++\nwhile (n < 3)\nreturn n', 3],
  [
    'let n = 0\na: for (const x of [1, 2]) for (const y of [1, 2]) { if (y > 1) continue a; n += x * y }\nreturn n',
    3,
  ],
  ['let n = 0\nfor (const k in { a: 1 }) switch (k) { case "a": n = 4 }\nreturn n', 4],
  ['const named = () => 1\nreturn named.name', 'named'],
  ['class A { static #p = () => 2; static read() { return A.#p() } }\nreturn A.read()', 2],
  [
    'class A { constructor() { this.a = 1 } }\nclass B extends A { constructor() { super() } }\nreturn new B().a',
    1,
  ],
  ['function f() { "use strict"; return this }\nreturn typeof f', 'function'],
  ['return /while (true)/.source + "for (;;)" + `while (${1})`', 'while (true)for (;;)while (1)'],
]

describe.each(Object.entries(parsers))('guards by %s', (_, parse) => {
  test.each(endless)('end %s', (code) => {
    expect(() => run(guarded(code, parse))).toThrow('ended')
  })

  test.each(harmless)('leave as it is: %s', (code, value) => {
    expect(run(code)).toEqual(value)
    expect(run(guarded(code, parse))).toEqual(value)
  })
})
