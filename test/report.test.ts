import {describe, expect, test} from 'vitest'
import stringWidth from 'string-width'
import {lint} from '../src/lint.ts'
import {columns} from '../src/report/columns.ts'
import {reporters} from '../src/report/index.ts'
import type {Post} from '../src/types.ts'
import {post} from './draft.ts'
import {ending, options, report, summary} from './reporting.ts'
import {quietBlora, ruleset} from './shipped.ts'

const draft = 'Warga, ayo coblos nomor 2 ya!'

test('the reporters that ship', async () => {
  expect(Object.keys(reporters)).toEqual(['text', 'compact', 'json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'])
})

describe('ndjson, which other tools rely on', () => {
  const record = async (text: string, more: Partial<Post> = {}): Promise<Record<string, unknown>> => JSON.parse(await report('ndjson', [{...post(text), ...more}])) as Record<string, unknown>
  const first = (value: unknown): object => Array.isArray(value) && typeof value[0] === 'object' ? value[0] as object : {}

  test('the keys of a post', async () => {
    const found = await record(draft)
    expect(Object.keys(found)).toEqual(['version', 'id', 'file', 'line', 'date', 'region', 'phases', 'status', 'findings', 'held'])
    expect(found).toMatchObject({version: 1, id: '1', file: 'draf.txt', line: 1, date: '2024-11-25', region: '33.16', phases: [{election: 'pilkada-2024', phase: 'masa-tenang'}], status: 'violation', held: []})
  })

  test('the keys of a finding', async () => {
    const {findings} = await record(draft)
    const found = first(findings)
    expect(Object.keys(found)).toEqual(['rule', 'severity', 'confidence', 'message', 'match', 'range', 'line', 'column', 'endLine', 'endColumn', 'why', 'advice', 'citations'])
    expect(found).toMatchObject({rule: 'ajakan/pilih-nomor', severity: 'error', match: 'coblos nomor 2', range: [11, 25], line: 1, column: 12, endLine: 1, endColumn: 26})
  })

  test('the keys of a citation', async () => {
    const citations = Object.entries(first((await record(draft))['findings'])).find(([key]) => key === 'citations')?.[1] as unknown
    const keys = new Set(Array.isArray(citations) ? citations.flatMap(each => Object.keys(each as object)) : [])
    expect([...keys].sort()).toEqual(['article', 'consequence', 'key', 'regulation', 'title', 'url'])
    expect(first(citations)).toMatchObject({key: 'skb-2022:D6', regulation: 'skb-2022', title: 'SKB Netralitas 2022'})
  })

  test('the keys of what was held', async () => {
    const {held, status} = await record('ASN dilarang mengajak coblos nomor 2')
    expect(status).toBe('clean')
    expect(Object.keys(first(held))).toEqual(['rule', 'match', 'range', 'reason'])
    expect(first(held)).toMatchObject({rule: 'ajakan/pilih-nomor', match: 'coblos nomor 2', range: [22, 36]})
  })

  test('a post that was not checked says why', async () => {
    expect(await record('', {id: 'p7', line: 7, unreadable: {id: 'rusak', en: 'broken'}})).toMatchObject({id: 'p7', line: 7, status: 'unchecked', reason: 'broken', findings: [], held: []})
  })

  test('ranges count UTF-16 units, columns graphemes', async () => {
    expect(first((await record('👍🏽 Coblos nomor 2'))['findings'])).toMatchObject({range: [5, 19], column: 3, endColumn: 17})
  })

  test('one line a post, in order, clean ones too', async () => {
    const lines = (await report('ndjson', [post('Pagi.'), {...post(draft), id: '2'}, {...post('Baris satu\nbaris dua'), id: '3'}])).split('\n')
    expect(lines.map(line => line === '' ? '' : (JSON.parse(line) as {id: string}).id)).toEqual(['1', '2', '3', ''])
  })
})

test('a finding in a spreadsheet names its cell', async () => {
  const cell = {id: 'Kalender!B7', en: 'Kalender!B7'}
  const sheet = {...post(draft), file: 'k.xlsx', id: 'u1', line: 7, cell, anchors: [{offset: 0, line: 1, column: 1, cell}]}
  expect((await report('text', [sheet])).split('\n').slice(0, 4)).toEqual(['k.xlsx', '  post u1 (Kalender!B7)', '  Kalender!B7 VIOLATION  Call to vote for a ballot number  ajakan/pilih-nomor', '    │ Warga, ayo coblos nomor 2 ya!'])
  expect(JSON.parse(await report('ndjson', [sheet]))).toMatchObject({line: 7, cell: 'Kalender!B7', findings: [{line: 1, column: 12, cell: 'Kalender!B7'}]})
  expect(JSON.parse(await report('json', [sheet]))).toMatchObject({files: [{filePath: 'k.xlsx', messages: [{line: 1, column: 12, cell: 'Kalender!B7'}]}]})
})

test('json is one document, with every file', async () => {
  const results = [post('Pagi.'), {...post(draft), file: 'b.txt', line: 3, anchors: [{offset: 0, line: 3, column: 1}]}].map(each => lint(each, ruleset, quietBlora))
  const reporter = await reporters.json(options)
  const text = results.map(result => reporter.result(result)).join('') + ending(reporter, summary(results, [{name: 'c.txt', reason: {id: 'rusak', en: 'broken'}}]))
  expect(JSON.parse(text)).toMatchObject({
    format: 1, tool: {name: 'netralint'},
    context: {date: '2024-11-25', region: '33.16', phases: [{election: 'pilkada-2024', phase: 'masa-tenang'}]},
    summary: {files: 2, posts: 2, error: 1, warning: 0, info: 0, held: 0, unchecked: 1},
    files: [
      {filePath: 'draf.txt', status: 'checked', messages: []},
      {filePath: 'b.txt', status: 'checked', messages: [{ruleId: 'ajakan/pilih-nomor', severity: 'error', line: 3, column: 12, endLine: 3, endColumn: 26, post: '1', postLine: 3}]},
      {filePath: 'c.txt', status: 'unchecked', reason: 'broken', messages: []},
    ],
  })
})

test('json names the posts of a file that were not checked, and says what is noted of others', async () => {
  const noted = {...lint(post('Pagi.'), ruleset, quietBlora), notes: [{id: 'bahasa lain', en: 'another language'}]}
  const reporter = await reporters.json(options)
  const text = reporter.result(noted) + ending(reporter, summary([noted], [{name: 'draf.txt:2', file: 'draf.txt', line: 2, reason: {id: 'rusak', en: 'broken'}}]))
  expect((JSON.parse(text) as {files: unknown}).files).toMatchObject([
    {filePath: 'draf.txt', status: 'unchecked', reason: 'broken', unchecked: [{name: 'draf.txt:2', line: 2, reason: 'broken'}], messages: [{ruleId: null, severity: 'info', message: 'another language', line: 1}]},
  ])
})

test('what a draft holds is no pattern and no placeholder of a message', async () => {
  expect((await report('compact', [post('Ayo coblos nomor $& 2')])).split('\n')[0]).toContain('“coblos nomor $& 2” calls')
  expect((await report('compact', [post('Ayo coblos {peserta} nomor 2')])).split('\n')[0]).toContain('“coblos {peserta} nomor 2” calls')
})

test.each(['html', 'markdown'] as const)('%s does not call clean what a person answers for', async name => {
  const reporter = await reporters[name](options)
  const results = [lint(post('Pagi.'), ruleset, quietBlora)]
  const text = results.map(result => reporter.result(result)).join('') + ending(reporter, {...summary(results), accepted: 1})
  expect([text.includes('Clean: no words'), text.includes('Nothing was found but what has been accepted.')]).toEqual([false, true])
})

test('an excerpt cuts no emoji', async () => {
  expect(await report('text', [post(`Ayo coblos nomor 2 ${'x'.repeat(76)}${'🔥'.repeat(30)}`)])).not.toMatch(/\ufffd|[\ud800-\udbff](?![\udc00-\udfff])/)
})

/** The quoted line of the first finding and the marks under it, without the gutter. */
async function excerpt(text: string): Promise<[line: string, marks: string]> {
  const [line = '', marks = ''] = (await report('text', [post(text)])).split('\n').filter(each => each.startsWith('    │ ')).map(each => each.slice(6))
  return [line, marks]
}

describe('text: the marks stand under the words', () => {
  test.each<[draft: string, words: string]>([
    ['Ayo coblos nomor 2 ya', 'coblos nomor 2'],
    ['👍🏽👍🏽 Ayo coblos nomor 2 ya', 'coblos nomor 2'],
    ['大家好 Ayo coblos nomor 2 ya', 'coblos nomor 2'],
    ['Ayo ｃｏｂｌｏｓ nomor 2 ya', 'ｃｏｂｌｏｓ nomor 2'],
    ['e\u0301e\u0301 coblos nomor 2', 'coblos nomor 2'],
    ['Ayo\tcoblos nomor 2', 'coblos nomor 2'],
    [`${'kata '.repeat(60)}coblos nomor 2 ${'kata '.repeat(60)}`, 'coblos nomor 2'],
  ])('%s', async (text, words) => {
    const [line, marks] = await excerpt(text)
    expect(marks.trim()).toBe('~'.repeat(stringWidth(words)))
    expect(stringWidth(line.slice(0, line.indexOf(words)))).toBe(marks.indexOf('~'))
  })

  test('a match over two lines shows the first', async () => {
    expect(await excerpt('Ayo coblos\r\nnomor 2 ya')).toEqual(['Ayo coblos', '    ~~~~~~'])
  })
})

describe('text: a draft cannot speak to the terminal', () => {
  const escape = '\u001b'
  test.each<[name: string, text: string]>([
    ['colour', `Ayo ${escape}[31m coblos nomor 2 ${escape}[0m`],
    ['a window title', `Ayo ${escape}]0;bersih\u0007 coblos nomor 2`],
    ['an 8-bit sequence', 'Ayo \u009b31m coblos nomor 2'],
    ['a return over the line', 'coblos nomor 2\u0008\u0008\u007f'],
    ['a bidi override', 'Ayo \u202ecoblos nomor 2\u202c'],
    ['a bidi isolate', 'Ayo \u2066coblos nomor 2\u2069'],
  ])('%s', async (_name, text) => {
    for (const verbose of [false, true]) for (const name of ['draf.txt', `${escape}[2Jdraf.txt`]) {
      const shown = await report('text', [{...post(text), file: name, id: text, anchors: []}], {verbose})
      expect(shown).toContain('coblos nomor 2')
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }
  })

  test('nor to a build service: a line of the draft stands behind the gutter', async () => {
    const shown = await report('text', [post('::error::Ayo coblos nomor 2\n::set-output name=a::coblos nomor 1')])
    expect(shown.split('\n').filter(line => line.includes('::'))).toEqual(['    │ ::error::Ayo coblos nomor 2', '    │ ::set-output name=a::coblos nomor 1'])
  })
})

describe('text: what is shown', () => {
  const held = 'ASN dilarang mengajak coblos nomor 2'

  test('a clean post is silent, but for what was checked', async () => {
    expect((await report('text', [post('Pagi.')])).split('\n').slice(0, 3)).toEqual([
      'Clean: no words that take sides were found.', '0 violations, 0 warnings, 0 notes · 1 post, 1 file checked', expect.stringContaining('Checked for 25 November 2024, Kabupaten Blora (33.16): '),
    ])
  })

  test('--verbose shows what was held, and why', async () => {
    expect(await report('text', [post(held)])).not.toContain('held')
    expect(await report('text', [post(held)], {verbose: true})).toContain('1:23   held  “coblos nomor 2”  ajakan/pilih-nomor: neutral context, prohibition: “dilarang”')
  })

  test('--quiet shows violations only', async () => {
    const both = 'Ayo coblos nomor 2 ✌️'
    expect(await report('text', [post(both)])).toContain('isyarat/jari')
    expect(await report('text', [post(both)], {quiet: true})).not.toContain('isyarat/jari')
  })

  test('colour only when it is asked for', async () => {
    expect(await report('text', [post(draft)])).not.toContain('\u001b')
    expect(await report('text', [post(draft)], {color: 1})).toContain('\u001b[')
  })

  test('people are at risk, not accounts', async () => {
    expect(await report('text', [post(draft)], {language: 'id'})).toMatch(/Risiko {3}.* yang membuat atau menyetujui unggahan ini\n/)
  })

  test('what was not checked stands above the counts, and nothing is called clean', async () => {
    const end = ending(await reporters.text(options), summary([], [{name: 'a.txt', reason: {id: 'rusak', en: 'broken'}}]))
    expect(end.split('\n').slice(0, 2)).toEqual(['NOT CHECKED  a.txt: broken', '0 violations, 0 warnings, 0 notes · 0 posts, 0 files checked; 1 not checked'])
    expect(end).not.toContain('Clean')
  })
})

describe('columns are those that the library of widths knows', () => {
  const range = (from: number, to: number) => Array.from({length: to - from}, (_, index) => String.fromCodePoint(from + index))

  test('for every character alone, and beside what may change it', () => {
    const near = [...range(0x20, 0x180), ...range(0x2010, 0x2030), ...range(0x2600, 0x2770), ...range(0x1f440, 0x1f500), ...range(0x1f5f0, 0x1f650)]
    const beside = ['a', '\ufe0f', '\u0301', '\u200d', '\u{1f3fd}', '✌️', '\u{1f1ee}']
    const tried = [...range(0x20, 0xd800), ...range(0x1_f000, 0x1_fb00), ...near.flatMap(one => beside.flatMap(other => [one + other, other + one]))]
    expect(tried.filter(text => columns(text) !== stringWidth(text))).toEqual([])
  })
})
