import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {shippedFolder} from '../src/cli/load.ts'
import {UserError} from '../src/errors.ts'
import {wordOf} from '../src/lexicon/tree.ts'
import {loadPacks, type PackFile} from '../src/packs/index.ts'
import type {MessageLanguage, Ruleset} from '../src/types.ts'

/** A pack file that has nothing wrong: each bad pack changes one thing in it. */
const good = `format: 1
regulation:
  id: uji
  type: UU
  short: UU Uji
  title: {id: Undang-undang uji, en: Test act}
  in-force: {from: 2000-01-01}
  url: "https://contoh.invalid/uji"
  verified: 2024-01-01
  articles:
    - id: "1"
      pinpoint: {id: Pasal 1, en: Article 1}
      binds: [asn]
      elections: [pemilu, pilkada]
      phases: semua
      summary: {id: Netral., en: Be neutral.}
      confidence: verified
lists:
  - id: buah
    entries: [apel, "#jeruk", "@mangga", 02, no]
cues:
  - id: larangan
    title: {id: larangan, en: prohibition}
    position: before
    phrases: [dilarang]
rosters:
  - id: desa
    title: {id: Desa, en: Village}
    election: uji
    region: nasional
    office: bupati
    in-force: {from: 2000-01-01}
    contestants:
      - number: "1"
        people: [{name: Wiraga Sentosa}, {name: Laras Prabu}]
      - number: "2"
        people: [{name: Tirta Kencana}, {name: Galih Mustika}]
rules:
  - id: uji/buah
    kind: ajakan
    title: {id: Buah, en: Fruit}
    message: {id: "{match} adalah buah.", en: "{match} is fruit."}
    why: {id: Sebab., en: Because.}
    advice: {id: Hapus., en: Remove it.}
    severity: error
    cite: [uji:1]
    match:
      - makan <buah>
    context: [larangan]
    tests:
      violations: ["Ayo [[makan apel]]"]
      ok: [Ayo minum]
`

/** Load one file beside others. */
const load = (text: string, more: readonly PackFile[] = []): Ruleset => loadPacks([{folder: 'mini', files: [{name: 'mini.yaml', text}, ...more]}])

/** The good pack with a text replaced, which must be there once. */
function changed(from: string, to: string): string {
  if (good.split(from).length !== 2) throw new Error(`"${from}" is not there once`)
  return good.replace(from, to)
}

/** Why a pack is refused, a line a problem and a line its remedy. */
function refusal(text: string, more: readonly PackFile[] = [], language: MessageLanguage = 'en'): string[] {
  try {
    load(text, more)
  } catch (error) {
    if (error instanceof UserError) return error.text[language].split('\n').slice(1)
    throw error
  }
  return []
}

test('the good pack is good', () => {
  expect(refusal(good)).toEqual([])
})

describe('each problem has its place and its remedy', () => {
  test.each<[name: string, from: string, to: string, expected: string[]]>([
    ['an unknown key', '    severity: error', '    severty: error', [
      'mini.yaml:39:5 key "severity" is required',
      'mini.yaml:45:5 unknown key "severty"', '    did you mean "severity"?',
    ]],
    ['an unknown top key', 'cues:', 'cue:', [
      'mini.yaml:21:1 unknown key "cue"', '    did you mean "cues"?',
      'mini.yaml:49:15 context "larangan" does not exist',
    ]],
    ['an unknown value', 'kind: ajakan', 'kind: ajakn', ['mini.yaml:40:5 "ajakn" is no value for "kind"', '    did you mean "ajakan"?']],
    ['an unknown article', '[uji:1]', '[uji:2]', ['mini.yaml:46:12 article "uji:2" does not exist', '    did you mean "uji:1"?']],
    ['no article', '    cite: [uji:1]\n', '', [
      'mini.yaml:39:5 key "cite" is required: every rule names its law',
      'mini.yaml:39:5 no article for phase luar-tahapan (pemilu)', '    add a standing duty, for example uu-20-2023:24-1d, or "off" for that phase',
    ]],
    ['a missing test that flags', '      violations: ["Ayo [[makan apel]]"]\n', '', ['mini.yaml:50:5 rule without examples: "tests.violations" is required', '    add a sentence to flag, with its words in [[ ]]']],
    ['a missing test that passes', '      ok: [Ayo minum]\n', '', ['mini.yaml:50:5 rule without examples: "tests.ok" is required', '    add a similar sentence that must pass']],
    ['a test without marks', '[[makan apel]]', 'makan apel', ['mini.yaml:51:20 example "Ayo makan apel" marks no words', '    put [[ ]] around the words at fault']],
    ['an unknown list', 'makan <buah>', 'makan <buih>', ['mini.yaml:48:9 list "buih" does not exist', '    did you mean "buah"?']],
    ['an unknown context', '[larangan]', '[larangn]', ['mini.yaml:49:15 context "larangn" does not exist', '    did you mean "larangan"?']],
    ['an unknown placeholder', '"{match} is fruit."', '"{mtch} is fruit."', ['mini.yaml:42:5 unknown placeholder {mtch}', '    known placeholders: {match}, {peserta}']],
    ['one language only', '{id: Sebab., en: Because.}', '{id: Sebab.}', ['mini.yaml:43:10 key "en" is required']],
    ['a roster with a gap', '      - number: "2"', '      - number: "3"', ['mini.yaml:33:5 roster is incomplete: ballot numbers must run 1, 2, 3 ... without a gap', '    list every pair; a pack that lists one side takes sides itself']],
    ['a roster of one side', `      - number: "1"
        people: [{name: Wiraga Sentosa}, {name: Laras Prabu}]
`, '', ['mini.yaml:33:5 roster is incomplete: ballot numbers must run 1, 2, 3 ... without a gap', '    list every pair; a pack that lists one side takes sides itself']],
    ['a bad date', '{from: 2000-01-01}\n  url', '{from: 2000-02-30}\n  url', ['mini.yaml:7:14 "2000-02-30" is no date YYYY-MM-DD']],
    ['a wrong format', 'format: 1', 'format: 2', ['mini.yaml:1:1 a pack file begins with "format: 1"']],
    ['no format', 'format: 1\n', '', ['mini.yaml:1:1 a pack file begins with "format: 1"']],
  ])('%s', (_name, from, to, expected) => {
    expect(refusal(changed(from, to))).toEqual(expected)
  })
})

describe('YAML that would lose words in silence', () => {
  test.each<[name: string, from: string, to: string, expected: string[]]>([
    ['an entry that begins with #', '    entries: [apel, "#jeruk", "@mangga", 02, no]', '    entries:\n      - apel\n      - #jeruk', [
      'mini.yaml:22:9 hashtag #jeruk is lost: YAML reads it as a comment', '    quote it: "#jeruk"; for a comment, put a space after #',
    ]],
    ['a phrase cut by #', '- makan <buah>', '- coblos #2', ['mini.yaml:48:16 hashtag #2 is lost: YAML reads it as a comment', '    quote it: "#2"; for a comment, put a space after #']],
    ['a key twice', 'severity: error', 'severity: error\n    severity: info', ['mini.yaml:46:5 this key is written twice']],
    ['an account without quotes', '    entries: [apel, "#jeruk", "@mangga", 02, no]', '    entries:\n      - @mangga', [
      'mini.yaml:21:9 YAML cannot be read: Plain value cannot start with reserved character @',
      '    text that begins with # @ ` * & ! % { [ or contains ": " needs quotes, for example "#tagar"',
    ]],
  ])('%s', (_name, from, to, expected) => {
    expect(refusal(changed(from, to))).toEqual(expected)
  })

  test('a comment with a space is a comment', () => {
    expect(refusal(changed('severity: error', 'severity: error # berat'))).toEqual([])
  })

  test('numbers, booleans, handles and hashtags stay text', () => {
    const {lexicon} = load(good)
    expect(['apel', '#jeruk', '@mangga', '02', 'no'].map(word => wordOf(word, lexicon) >= 0)).toEqual([true, true, true, true, true])
  })
})

describe('phrases', () => {
  test.each<[phrase: string, expected: string]>([
    ['makan (apel', '"(" without ")"'],
    ['makan apel)', '")" without an opening bracket'],
    ['makan apel|jeruk', '"|" without an opening bracket'],
    ['makan (apel|)', 'empty choice in brackets'],
    ['makan <buah', '"<" without ">"'],
    ['makan <0-13 kata> apel', 'gap <0-13 kata> is not valid; at most 0-12'],
    ['makan <3-1 kata> apel', 'gap <3-1 kata> is not valid; at most 0-12'],
    ['<0-3 kata>', 'a phrase must hold a word or a list'],
    ['((((((apel))))))', 'brackets nest too deep'],
    ['(a b|<buah>)? (c d|<buah>)? (e f|<buah>)? (g h|<buah>)? apel', 'phrase has too many branches (81; at most 64)'],
    [`makan${' <buah>'.repeat(32)}`, 'phrase is too long (33 parts; at most 32)'],
    [`makan${' (a)?'.repeat(32)} apel`, 'phrase is too long (34 parts; at most 32)'],
    ['satu dua tiga empat lima enam satu dua tiga empat lima enam satu dua tiga empat lima', 'more than 16 words in a row; take the part that tells'],
    ['makan (<buah>|satu dua tiga empat lima enam satu dua tiga empat lima enam satu dua tiga empat lima)', 'more than 16 words in a row; take the part that tells'],
  ])('%s', (phrase, expected) => {
    expect(refusal(changed('- makan <buah>', `- "${phrase}"`))).toContain(`mini.yaml:48:9 ${expected}`)
  })
})

describe('packs from strangers', () => {
  const lists = (text: string): PackFile => ({name: 'asing.yaml', text: `format: 1\nlists:\n${text}`})
  const many = (count: number, line: (index: number) => string) => Array.from({length: count}, (_, index) => line(index)).join('')

  test.each<[name: string, file: PackFile, expected: string[]]>([
    ['an entry that is too long', lists('  - {id: a, entries: [satu dua tiga empat lima enam satu dua tiga empat lima enam satu dua tiga empat lima]}\n'), ['asing.yaml:3:23 more than 16 words in a row; take the part that tells']],
    ['names of the language that it is written in', lists('  - {id: __proto__, entries: [constructor, toString, __proto__]}\n  - {id: constructor, include: [__proto__], entries: [hasOwnProperty]}\n'), []],
    ['a key that every object has', {name: 'asing.yaml', text: 'format: 1\n__proto__: {a: b}\n'}, ['asing.yaml:2:1 unknown key "__proto__"']],
    ['what a phase changes, by unknown law and in an unknown phase', {name: 'asing.yaml', text: 'format: 1\nchanges:\n  - text: {id: Netral., en: Neutral.}\n    articles: [uji:9]\n    pilkada: [masa-tenag]\n'}, [
      'asing.yaml:4:16 article "uji:9" does not exist', 'asing.yaml:5:15 "masa-tenag" is no value for "pilkada"',
    ]],
    ['a list that every object has', lists('  - {id: a, entries: ["<toString> x"]}\n'), ['asing.yaml:3:23 list "toString" does not exist']],
    ['lists that hold each other', lists('  - {id: a, include: [a, b], entries: [x, "<a> y"]}\n  - {id: b, include: [a], entries: ["<b> <a>"]}\n'), []],
    ['aliases that grow', {name: 'asing.yaml', text: `format: 1\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`}, ['asing.yaml:2:1 unknown key "a"', 'asing.yaml:3:1 unknown key "b"', 'asing.yaml:4:1 unknown key "c"']],
    ['a tag that would make an object', lists('  !!js/function "x"\n'), ['asing.yaml:3:17 expected key: value pairs here', 'asing.yaml:3:17 key "id" is required', 'asing.yaml:3:17 list "" is empty']],
    ['values without end', {name: 'asing.yaml', text: `format: 1\nlists: ${'['.repeat(50_000)}`}, ['asing.yaml:1:1 YAML values are nested too deep']],
    ['a file of five million characters', lists(`# ${'x'.repeat(5_000_000)}\n`), ['asing.yaml:1:1 YAML file is larger than 4 million characters']],
    ['lemmas of more forms than anyone writes', lists(`  - id: a\n    entries:\n${many(1200, index => `      - {lemma: kata${'abcdefghij'[index % 10]}${[...String(index)].map(digit => 'bcdfghjklm'[Number(digit)]).join('')}}\n`)}`), ['asing.yaml:1005:10 the lemmas of all packs have more than 200,000 forms; write fewer lemmas, or fewer classes']],
    ['twenty thousand lists', lists(many(20_000, index => `  - {id: l${index}, entries: [k${index}]}\n`)), []],
  ])('%s', (_name, file, expected) => {
    expect(refusal(good, [file]).filter(line => !line.startsWith('    '))).toEqual(expected)
  })

  test('fifty thousand keys take no longer than they are', () => {
    const start = performance.now()
    expect(refusal(good, [{name: 'asing.yaml', text: `format: 1\n${many(50_000, index => `k${index}: x\n`)}k7: x\n`}])).toEqual(['asing.yaml:50002:1 this key is written twice'])
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('law that is dead or doubtful', () => {
  const register: PackFile[] = ['uu-5-2014.yaml', 'uu-20-2023.yaml'].map(name => ({name, text: readFileSync(path.join(shippedFolder, 'regulations', name), 'utf8')}))

  test.each<[cite: string, expected: string[]]>([
    ['[uu-5-2014:9-2]', [
      'mini.yaml:46:5 no article for phase luar-tahapan (pemilu)', '    add a standing duty, for example uu-20-2023:24-1d, or "off" for that phase',
      'mini.yaml:46:12 article "uu-5-2014:9-2" has not been in force since 2023-10-30', '    cite its replacement too: uu-20-2023',
    ]],
    ['[uu-20-2023:2f, uji:1]', ['mini.yaml:46:12 article "uu-20-2023:2f" is unverified and must not be cited']],
    // Beside its replacement, a repealed article may stay for old posts.
    ['[uu-5-2014:9-2, uu-20-2023:9-2]', []],
  ])('%s', (cite, expected) => {
    expect(refusal(changed('[uji:1]', cite), register)).toEqual(expected)
  })
})

test('all problems of all files are told at once, in order', () => {
  const second = {name: 'dua.yaml', text: 'format: 2\nrule: []\n'}
  expect(refusal(changed('kind: ajakan', 'kind: ajakn').replace('severity: error', 'severity: berat'), [second])).toEqual([
    'dua.yaml:1:1 a pack file begins with "format: 1"',
    'dua.yaml:2:1 unknown key "rule"', '    did you mean "rules"?',
    'mini.yaml:40:5 "ajakn" is no value for "kind"', '    did you mean "ajakan"?',
    'mini.yaml:45:5 "berat" is no value for "severity"', '    choose: error, warning, info, off',
  ])
})

test('problems are told in Indonesian too', () => {
  expect(refusal(changed('makan <buah>', 'makan <buih>'), [], 'id')).toEqual(['mini.yaml:48:9 daftar "buih" tidak ada', '    maksud Anda "buah"?'])
})

test('a rule, a list and a roster have names of their own', () => {
  const twice = good + good.slice(good.indexOf('  - id: uji/buah'))
  expect(refusal(twice)).toEqual(['mini.yaml:53:5 rule "uji/buah" exists already at mini.yaml:39:5'])
})

test('a ruleset is plain data', () => {
  // It must be possible to write it to a file and to hand it to a worker.
  const ruleset = load(good)
  expect(structuredClone(ruleset)).toEqual(ruleset)
})
