// Programs that nobody would write: expressions, types and line breaks put together at random.
import fc from 'fast-check'

/** Where a line may break in a program. */
const gap = '␣'

const gaps = ['', '', '', ' ', '\n', '\n\n  ', ' /* between */ ', ' // to the end\n']

interface Parts {
  type: string
  expression: string
  statement: string
}

const { statement } = fc.letrec<Parts>((tie) => {
  const type = tie('type') as fc.Arbitrary<string>
  const expression = tie('expression') as fc.Arbitrary<string>
  const of = (make: (...parts: string[]) => string, ...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((values) => make(...values))
  return {
    type: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'type' },
      fc.constantFrom(
        'number',
        'string',
        'null',
        "'a'",
        '`b${number}`',
        'unknown',
        'readonly string[]',
      ),
      of((a) => `Array<${gap}${a}${gap}>`, type),
      of((a) => `(${gap}${a}${gap})[]`, type),
      of((a, b) => `{ a: ${a};${gap}b?: ${b} }`, type, type),
      of((a, b) => `{${gap}readonly a: ${a}\n(b: ${b}): void\nc<T>(d: T): T${gap}}`, type, type),
      of((a, b) => `((a: ${a},${gap}b?: ${b}) => ${gap}${b})`, type, type),
      of((a, b) => `(${gap}| ${a}${gap}| ${b})`, type, type),
      of((a, b) => `[first: ${a},${gap}...rest: (${b})[]]`, type, type),
      of((a, b) => `(${a} extends ${b} ? ${gap}${a} : ${b})`, type, type),
      of((a) => `(keyof ${a})`, type),
      of((a) => `Map<string,${gap}Set<${a}>>`, type),
    ),
    expression: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'expression' },
      fc.constantFrom(
        '1',
        '-2',
        "'text'",
        'null',
        'true',
        'value',
        '/a>/.test("a")',
        '`t${value}`',
      ),
      of((a, b) => `(${a} as ${gap}${b})`, expression, type),
      of((a, b) => `(${gap}${a} satisfies ${b}${gap})`, expression, type),
      of((a, b, c) => `(${a} as ${gap}${b} as ${c})`, expression, type, type),
      of((a) => `(${a})!`, expression),
      of((a) => `[${gap}${a}${gap}]!`, expression),
      of((a, b) => `[${a},${gap}${b}]`, expression, expression),
      of((a, b, c) => `({ a: ${a} as ${c},${gap}b: ${b} })`, expression, expression, type),
      of((a, b) => `same<${gap}${b}>(${a})`, expression, type),
      of((a, b) => `same(${gap}${a}${gap}, ${b})`, expression, expression),
      of((a, b, c) => `((x: ${b}): ${gap}${c} => ${gap}x as never)(${a})`, expression, type, type),
      of((a, b) => `(<${gap}T extends ${b},>(x: T) => { return x })(${a})`, expression, type),
      of((a, b) => `(function (this: ${b}, x?: ${b}) { return ${a} })()`, expression, type),
      of((a, b) => `new (class<T> {${gap}x: ${b} = ${a}\nprivate ['y']?: T })()`, expression, type),
      of(
        (a, b) => `new (class { constructor(readonly x: ${b} = ${a}) {} z = 1 })()`,
        expression,
        type,
      ),
      of((a, b) => `(${a} ${gap}+ ${b})`, expression, expression),
      of((a, b) => `(${a} < ${gap}(${b} as number))`, expression, expression),
      of((a, b, c) => `(${a} ? ${gap}${b} : ${c})`, expression, expression, expression),
      of((a, b) => `(${a} ?? ${gap}${b})`, expression, expression),
      of((a, b) => `String((${a} as any)?.x${gap})!.concat(\`\${${b}}\`)`, expression, expression),
      of((a, b) => `(() => ({${gap}a: ${a} as ${b} }))()!.a`, expression, type),
      of((a) => `typeof ${a}`, expression),
      of((a) => `(${gap}1, ${a})`, expression),
    ),
    statement: fc.oneof(
      of((a, b) => `{ const one: ${b} = ${gap}${a}; log(one) }`, expression, type),
      of((a, b) => `log(${a} as ${gap}${b})`, expression, type),
      of((a) => `type Alias<T = ${gap}string> = ${a}\ndeclare let later: Alias`, type),
      of((a, b) => `interface Face { a: ${a}${gap}; b(): ${b}\n[key: string]: any }`, type, type),
      of((a, b) => `if (${a} as ${b}) { log(1) } else log(2)`, expression, type),
      of((a, b) => `for (const one of [${a}] as ${gap}(${b})[]) log(one)`, expression, type),
      of((a, b) => `for (let n: number = 0; n < 2; n++) log(${a} as ${b})`, expression, type),
      of(
        (a) => `{ let n = 0\nwhile (n < 2) n++\ndo { n++ } while (n < 5)\nlog(n, ${a}) }`,
        expression,
      ),
      of(
        (a, b) => `{ function f(x: ${b}): void\nfunction f(x: any) { log(x) }\nf(${a}) }`,
        expression,
        type,
      ),
      of((a, b) => `;[${a}]${gap}.forEach((x: ${b}) => {${gap}log(x) })`, expression, type),
      of((a, b) => `;(log as (x: ${b}) => void)${gap}(${a})`, expression, type),
      of(
        (a) => `try { throw ${a} } catch (error: unknown) { log(error as ${gap}string) }`,
        expression,
      ),
      of((a) => `{ enum Kind { A = 1,${gap}B = 'b', C = A << 2 }\nlog(Kind.C, ${a}) }`, expression),
      of(
        (a) =>
          `{ const object = { while(x: number) { return x },${gap}for: ${a} }\nlog(object.while(1), object.for) }`,
        expression,
      ),
      of(
        (a, b) =>
          `{ abstract class A<T> { abstract x: T; get: ${b}\nset = 1\nstatic static = ${a} }\nlog(A.static) }`,
        expression,
        type,
      ),
    ),
  }
})

/** Statements that tell a function `log` what they do, and may use `value` and `same()`. */
export const program = fc
  .record({
    statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
    ends: fc.array(fc.constantFrom('\n', ';\n', '; ', '\n\n'), { minLength: 4, maxLength: 4 }),
    gaps: fc.infiniteStream(fc.constantFrom(...gaps)),
  })
  .map(({ statements, ends, gaps: fill }) =>
    statements
      .map((one, index) => one + ends[index])
      .join('')
      .replaceAll(gap, () => fill.next().value),
  )
