// @ts-nocheck
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import Ajv from 'ajv-draft-04'
import formats from 'ajv-formats'
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.ts'
import {record} from '../src/report/record.ts'
import type {ReportFormat, ReportOptions} from '../src/report/index.ts'
import type {Post} from '../src/types.ts'
import {post} from './draft.ts'
import {report} from './reporting.ts'
import {quietBlora, ruleset} from './shipped.ts'

const unchecked = [{name: 'p.ndjson:2', file: 'p.ndjson', line: 2, reason: {id: 'baris rusak', en: 'broken line'}}, {name: 'gone.txt', reason: {id: 'tidak ada', en: 'no such file'}}]

/** Two findings after an emoji of two units, a clean post of the same file, a wrapped post, and what could not be read. */
const posts: readonly Post[] = [
  post('Pagi 👍\nWarga 👍, coblos nomor 2 ✌️'),
  {...post('Selamat pagi.'), id: '2', line: 4, anchors: [{offset: 0, line: 4, column: 1}]},
  {...post('Coblos nomor 2'), file: 'p.ndjson', id: 'p1', anchors: []},
]

const whole = (format: ReportFormat, more: Partial<ReportOptions> = {}) => report(format, posts, {unchecked, ...more})

describe('ndjson', () => {
  const many: readonly Post[] = [
    ...posts, {...post('Pagi'), date: '2024-11-01', region: 'Blora'}, {...post('Pagi'), unreadable: {id: 'rusak "x"', en: 'broken "x"'}},
    {...post('KPU: "Jangan coblos nomor 2" \ud800'), id: 'a"b\u2028'}, {...post('Coblos nomor 2\nCoblos nomor 1'), cell: {id: 'baris 2', en: 'row 2'}},
  ]
  test.each(['id', 'en'] as const)('each line is the record of its post, in %s', async language => {
    const lines = many.map(each => JSON.stringify(record(lint(each, ruleset, quietBlora), language)))
    expect(await report('ndjson', many, {language})).toBe(lines.map(line => `${line}\n`).join(''))
  })
})

test('compact: a line a finding, then how much was checked', async () => {
  expect(await whole('compact')).toBe([
    'draf.txt:2:10: VIOLATION “coblos nomor 2” calls for a vote for one ballot number. [ajakan/pilih-nomor]',
    'draf.txt:2:25: WARNING ✌️ can be read as a ballot number. [isyarat/jari]',
    'p.ndjson:1: VIOLATION “Coblos nomor 2” calls for a vote for one ballot number. [ajakan/pilih-nomor]',
    'p.ndjson:2: NOT CHECKED broken line',
    'gone.txt: NOT CHECKED no such file',
    '2 violations, 1 warning, 0 notes · 3 posts, 2 files checked; 2 not checked',
    '',
  ].join('\n'))
})

describe('sarif', () => {
  // The package is a set of matchers for another test runner; the schema that it ships is all that is used.
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object
  const valid = formats.default(new Ajv.default({strict: false, unicodeRegExp: false}), ['uri', 'uri-reference', 'date-time']).compile(schema)
  const parsed = async (more: Partial<ReportOptions> = {}) => JSON.parse(await whole('sarif', more)) as {runs: [{results: Record<string, unknown>[]; tool: {driver: {rules: Record<string, unknown>[]}}; invocations: unknown}]}

  test('fits the schema of SARIF 2.1.0', async () => {
    for (const more of [{}, {verbose: true}, {language: 'id'}] as const) expect([valid(await parsed(more)), valid.errors]).toEqual([true, null])
    expect(valid({version: '2.1.0', runs: [{tool: {driver: {name: 'x'}}, results: [{message: {text: 'x'}, level: 'info'}]}]})).toBe(false)
  })

  test('lists every rule with the texts that code scanning asks for', async () => {
    const {rules} = (await parsed()).runs[0].tool.driver
    expect(rules.map(({id}) => id)).toEqual(ruleset.rules.map(({id}) => id))
    for (const rule of rules) {
      expect(rule).toEqual({
        id: expect.stringMatching(/./), shortDescription: {text: expect.stringMatching(/./)}, fullDescription: {text: expect.stringMatching(/./)},
        help: {text: expect.stringMatching(/./), markdown: expect.stringMatching(/./)}, helpUri: expect.stringMatching(/^https?:/),
        defaultConfiguration: {level: expect.stringMatching(/^(?:error|warning|note)$/)},
        properties: {precision: expect.stringMatching(/./), 'problem.severity': expect.stringMatching(/./), tags: [expect.stringMatching(/./)]},
      })
    }
  })

  test('points at words in UTF-16 columns, and at the line of a wrapped post', async () => {
    const index = (id: string) => ruleset.rules.findIndex(rule => rule.id === id)
    const place = (uri: string, region: object) => [{physicalLocation: {artifactLocation: {uri, uriBaseId: '%SRCROOT%'}, region}}]
    const known = {'netralintFingerprint/v1': expect.stringMatching(/^[0-9a-f]{16}$/)}
    expect((await parsed()).runs[0].results).toEqual([
      {
        ruleId: 'ajakan/pilih-nomor', ruleIndex: index('ajakan/pilih-nomor'), level: 'error', message: {text: '“coblos nomor 2” calls for a vote for one ballot number.'},
        locations: place('draf.txt', {startLine: 2, startColumn: 11, endLine: 2, endColumn: 25}), partialFingerprints: known,
      },
      {
        ruleId: 'isyarat/jari', ruleIndex: index('isyarat/jari'), level: 'warning', message: {text: '✌️ can be read as a ballot number.'},
        locations: place('draf.txt', {startLine: 2, startColumn: 26, endLine: 2, endColumn: 28}), partialFingerprints: known,
      },
      {
        ruleId: 'ajakan/pilih-nomor', ruleIndex: index('ajakan/pilih-nomor'), level: 'error', message: {text: '“Coblos nomor 2” calls for a vote for one ballot number.'},
        locations: place('p.ndjson', {startLine: 1, startColumn: 1, endLine: 1}), partialFingerprints: known,
      },
    ])
  })

  test('says what was not checked, and that the run is not whole', async () => {
    const location = (uri: string, region?: object) => [{physicalLocation: {artifactLocation: {uri, uriBaseId: '%SRCROOT%'}, ...(region !== undefined && {region})}}]
    expect((await parsed()).runs[0].invocations).toEqual([{executionSuccessful: false, toolExecutionNotifications: [
      {level: 'error', message: {text: 'p.ndjson:2: broken line'}, locations: location('p.ndjson', {startLine: 2})},
      {level: 'error', message: {text: 'gone.txt: no such file'}, locations: location('gone.txt')},
    ]}])
  })

  test('holds back what is held, unless --verbose asks: then it is suppressed with its reason', async () => {
    const text = 'ASN dilarang mengajak coblos nomor 2'
    const results = async (verbose: boolean) => (JSON.parse(await report('sarif', [post(text)], {verbose})) as {runs: [{results: {suppressions?: unknown}[]}]}).runs[0].results
    expect(await results(false)).toEqual([])
    expect((await results(true)).map(({suppressions}) => suppressions)).toEqual([[{kind: 'external', justification: 'neutral context, prohibition: “dilarang”'}]])
  })

  test.each([
    ['a b/c#d.txt', {uri: 'a%20b/c%23d.txt', uriBaseId: '%SRCROOT%'}],
    ['/srv/luar/a.txt', {uri: 'file:///srv/luar/a.txt'}],
    ['C:/luar/a b.txt', {uri: 'file:///C:/luar/a%20b.txt'}],
    ['<stdin>', {uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%'}],
  ])('%s as a URI', async (file, artifactLocation) => {
    const {runs} = JSON.parse(await report('sarif', [{...post('Coblos nomor 2'), file}])) as {runs: [{results: [{locations: [{physicalLocation: {artifactLocation: unknown}}]}]}]}
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual(artifactLocation)
  })
})

describe('junit', () => {
  const parser = new XMLParser({ignoreAttributes: false, attributeNamePrefix: '', isArray: name => name === 'testsuite' || name === 'testcase', processEntities: true})
  const parsed = async (xml: string): Promise<unknown> => {
    expect(XMLValidator.validate(xml)).toBe(true)
    return parser.parse(xml)
  }

  test('a suite a file, a case a post; a violation fails it, a warning does not, what was not read is an error', async () => {
    expect(await parsed(await whole('junit'))).toEqual({'?xml': {version: '1.0', encoding: 'UTF-8'}, testsuites: {name: 'netralint', tests: '5', failures: '2', errors: '2', testsuite: [
      {
        name: 'draf.txt', tests: '2', failures: '1', errors: '0', skipped: '0', 'system-out': expect.stringContaining('2 violations, 1 warning'),
        testcase: [
          {
            name: 'post 1', classname: 'draf.txt', file: 'draf.txt', line: '1',
            failure: {message: '“coblos nomor 2” calls for a vote for one ballot number.', type: 'ajakan/pilih-nomor', '#text': expect.stringMatching(/^2:10: VIOLATION [^]*\nAdvice: /)},
            'system-out': '2:25: WARNING ✌️ can be read as a ballot number. [isyarat/jari]',
          },
          {name: 'post 2', classname: 'draf.txt', file: 'draf.txt', line: '4'},
        ],
      },
      {
        name: 'p.ndjson', tests: '2', failures: '1', errors: '1', skipped: '0',
        testcase: [
          {name: 'post 1 (p1)', classname: 'p.ndjson', file: 'p.ndjson', line: '1', failure: {message: '“Coblos nomor 2” calls for a vote for one ballot number.', type: 'ajakan/pilih-nomor', '#text': expect.stringMatching(/^1: VIOLATION /)}},
          {name: 'NOT CHECKED 2', classname: 'p.ndjson', file: 'p.ndjson', line: '2', error: {message: 'broken line', type: 'NOT CHECKED', '#text': 'p.ndjson:2: broken line'}},
        ],
      },
      {
        name: 'gone.txt', tests: '1', failures: '0', errors: '1', skipped: '0',
        testcase: [{name: 'NOT CHECKED 1', classname: 'gone.txt', file: 'gone.txt', line: '1', error: {message: 'no such file', type: 'NOT CHECKED', '#text': 'gone.txt: no such file'}}],
      },
    ]}})
  })

  test('whatever a draft holds, it parses', async () => {
    const bad = '\u0000\u001b[31m]]>&<x>"\'\ufffe\ud800 coblos nomor 2 \uffff'
    const xml = await report('junit', [{...post(bad), file: bad, id: bad}, post(`${bad} ✌️`)], {unchecked: [{name: bad, reason: {id: bad, en: bad}}], verbose: true})
    await parsed(xml)
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/)
    expect(xml.isWellFormed()).toBe(true)
  })
})

describe('github', () => {
  test('annotations by gravity, whole', async () => {
    const lines = (await whole('github')).split('\n')
    expect(lines.map(line => line.replace(/(?<=::[^:]*)::(?<message>[^%]*).*/, '::$<message>'))).toEqual([
      '::error file=p.ndjson,line=2,title=NOT CHECKED::broken line',
      '::error file=gone.txt,line=1,title=NOT CHECKED::no such file',
      '::error file=draf.txt,line=2,endLine=2,col=11,endColumn=25,title=VIOLATION%3A Call to vote for a ballot number::“coblos nomor 2” calls for a vote for one ballot number.',
      '::error file=p.ndjson,line=1,title=VIOLATION%3A Call to vote for a ballot number::“Coblos nomor 2” calls for a vote for one ballot number.',
      '::warning file=draf.txt,line=2,endLine=2,col=26,endColumn=28,title=WARNING%3A Hand emoji beside a contestant or call::✌️ can be read as a ballot number.',
      '2 violations, 1 warning, 0 notes · 3 posts, 2 files checked; 2 not checked',
      '',
    ])
  })

  test('ten of a kind are shown, the gravest first, and the rest is counted', async () => {
    const many = Array.from({length: 12}, (_, index) => ({...post('Coblos nomor 2 ✌️'), id: String(index), line: index + 1}))
    const lines = (await report('github', many, {unchecked})).split('\n')
    expect([lines.filter(line => line.startsWith('::error ')).length, lines.filter(line => line.startsWith('::warning ')).length]).toEqual([10, 10])
    expect(lines[0]).toContain('title=NOT CHECKED')
    expect(lines.slice(20)).toEqual(['6 more do not appear as annotations: GitHub shows at most 10 of a kind. All are in the step summary.', '12 violations, 12 warnings, 0 notes · 12 posts, 1 file checked; 2 not checked', ''])
  })
})

test('gitlab: an issue each, told apart by fingerprint even when their words are the same', async () => {
  const same = {...post('Coblos nomor 2'), id: '2', line: 4, anchors: [{offset: 0, line: 4, column: 1}]}
  const issues = JSON.parse(await report('gitlab', [post('Coblos nomor 2'), same, {...same, file: 'b.txt'}, post('Coblos nomor 2 ✌️')], {unchecked: [...unchecked, ...unchecked]})) as {fingerprint: string}[]
  expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(issues.length)
  const [first, , , , , , , ...rest] = issues
  const [, plain = ''] = [first, first?.fingerprint]
  const violation = (fingerprint: string, path: string, begin: number) => ({description: '“Coblos nomor 2” calls for a vote for one ballot number.', check_name: 'ajakan/pilih-nomor', fingerprint, severity: 'critical', location: {path, lines: {begin}}})
  expect(issues.slice(0, 3)).toEqual([violation(plain, 'draf.txt', 1), violation(`${plain}:2`, 'draf.txt', 4), violation(`${plain}:3`, 'b.txt', 4)])
  expect(issues[4]).toMatchObject({check_name: 'isyarat/jari', severity: 'minor'})
  expect(issues[5]).toEqual({description: 'broken line', check_name: 'tidak-diperiksa', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/), severity: 'critical', location: {path: 'p.ndjson', lines: {begin: 2}}})
  expect(rest.length).toBe(2)
})

describe('markdown', () => {
  test('a table with the gravest first, and the law behind a fold', async () => {
    const text = await whole('markdown')
    expect(text.split('\n').slice(0, 11)).toEqual([
      '### Neutrality of posts', '', '**2 violations, 1 warning, 0 notes · 3 posts, 2 files checked; 2 not checked**', '',
      '| Level | Place | Finding | Rule |', '| --- | --- | --- | --- |',
      '| NOT CHECKED | `p.ndjson:2` | broken line |  |', '| NOT CHECKED | `gone.txt` | no such file |  |',
      '| VIOLATION | `draf.txt:2:10` | “coblos nomor 2” calls for a vote for one ballot number. | `ajakan/pilih-nomor` |',
      '| VIOLATION | `p.ndjson:1` | “Coblos nomor 2” calls for a vote for one ballot number. | `ajakan/pilih-nomor` |',
      '| WARNING | `draf.txt:2:25` | ✌️ can be read as a ballot number. | `isyarat/jari` |',
    ])
    expect(text).toContain('```text\n│ Warga 👍, coblos nomor 2 ✌️\n│           ~~~~~~~~~~~~~~\n```')
    expect(text.match(/<\/?details>/g)).toEqual(['<details>', '</details>'])
  })

  test('fits into a comment, and says what it left out', async () => {
    const many = Array.from({length: 400}, (_, index) => ({...post('Coblos nomor 2 ✌️'), id: String(index), line: index + 1}))
    const text = await report('markdown', many)
    expect(text.length).toBeLessThan(65_536)
    const rows = text.split('\n').filter(line => /^\| (?:VIOLATION|WARNING)/.test(line)).length
    expect(text).toContain(`… and ${800 - rows} more`)
  })

  test('words of a draft are only words', async () => {
    const text = await report('markdown', [{...post('#coblosnomor2 coblos nomor 2\n/close\n```\n</details>'), file: 'a|`b`.txt'}])
    expect(text).toContain('| ``a\\|`b`.txt:1:1`` |')
    expect(text.split('\n').filter(line => /^\s*(?:\/|<(?!\/?(?:details|summary)))/.test(line))).toEqual([])
    expect(text.match(/<\/?details>/g)).toEqual(['<details>', '</details>'])
  })
})
