// What readers wrote does no harm where it is shown.
import { expect, test } from 'vitest'
import { csvReport } from '../../../../src/feedback/server/report/csv-report'
import {
  forCsv,
  forHtml,
  forJson,
  forTerminal,
} from '../../../../src/feedback/server/report/escape'
import { htmlReport } from '../../../../src/feedback/server/report/html-report'
import { summarize } from '../../../../src/feedback/server/report/summary'
import { textReport } from '../../../../src/feedback/server/report/text-report'
import { answer, given, now } from './answers'

const esc = '\u001b'

test.each([
  [`a${esc}[2Jb`, 'a[2Jb'],
  [`a${esc}]8;;http://evil.test\u0007link`, 'a]8;;http://evil.testlink'],
  ['a\u009b31mb', 'a31mb'],
  ['a\rb\u0008c\u0000d', 'abcd'],
  ['a\u202egnp.exe\u2066', 'agnp.exe'],
  ['one\ntwo \n\t three', 'one two three'],
  ['日本語 🎈 é', '日本語 🎈 é'],
  ['👩\u200d💻 می\u200cخواهم', '👩\u200d💻 می\u200cخواهم'],
])('in a terminal %j is %j', (text, shown) => {
  expect(forTerminal(text)).toBe(shown)
})

test.each([
  ['plain', 'plain'],
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  [' =1+1', `"' =1+1"`],
  ['\t=1+1', `"' =1+1"`],
  ['＝1+1', `"'＝1+1"`],
  ['a, "b"', '"a, ""b"""'],
  ['a;b', '"a;b"'],
  ['one\ntwo', '"one\ntwo"'],
  ['one\r\n=two', '"one \n=two"'],
  [`${esc}[2J`, '" [2J"'],
])('in a spreadsheet %j is %j', (text, cell) => {
  expect(forCsv(text)).toBe(cell)
})

test('in JSON it is the same text, without a byte that a terminal obeys', () => {
  const text = `${esc}[2J \u009b \u202e "quoted" \u007f`
  const json = forJson({ text })
  expect(JSON.parse(json)).toEqual({ text })
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
})

test('in HTML it is text', () => {
  expect(forHtml(`<b title="x" y='z'>&`)).toBe('&#60;b title=&#34;x&#34; y=&#39;z&#39;&#62;&#38;')
})

test('the reports let nothing through, whatever field it is in', async () => {
  const evil = `<script>alert(1)</script>${esc}[2J`
  const parts = { page: evil, comment: evil, framework: evil, session: evil, version: evil }
  const report = await summarize(given(answer(0, parts)), { now })
  const html = htmlReport(report, now)
  expect(html).not.toContain('<script')
  expect(html).not.toContain(esc)
  expect(textReport(report)).not.toContain(esc)
  const csv = (await Array.fromAsync(csvReport(given(answer(0, parts))))).join('')
  expect(csv).not.toContain(esc)
})
