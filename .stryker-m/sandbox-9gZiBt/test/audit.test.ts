// @ts-nocheck
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {audit, type Audit} from '../src/audit/index.ts'
import {shippedFolder} from '../src/cli/load.ts'
import {loadPacks, type Pack} from '../src/packs/index.ts'
import {rule, tinyFile, type Tiny} from './tiny.ts'

/** The made-up contestants, and one law. */
const base: Pack = {folder: 'dasar', files: [tinyFile('dasar.yaml', {}), {name: 'contoh.yaml', text: readFileSync(path.join(shippedFolder, 'rosters/contoh.yaml'), 'utf8')}]}

const dictionary = new Set(['masa', 'masalah', 'karang', 'arang', 'pilih'])

/** Audit a pack of a few lines beside the base; the made-up roster's own pairs are put into no example. */
function auditOf(parts: Tiny, elections?: readonly string[]): Audit {
  const own: Pack = {folder: 'uji', files: [{name: 'uji.yaml', text: JSON.stringify({format: '1', ...parts})}]}
  const all = [base, own]
  return audit({
    packs: [own], all, ruleset: loadPacks(all), isWord: word => dictionary.has(word),
    ...(elections !== undefined && {rosters: ({election}) => elections.includes(election)}),
  })
}

/** What is said, without places: a pack in one line has but one. */
const said = ({remarks}: Audit) => remarks.map(({level, kind, text}) => `${level} ${kind}: ${text.en.replace(/uji\.yaml:\d+:\d+/, '…')}`)

const good = {violations: ['Ayo [[makan apel]]'], ok: ['Selamat pagi.']}

describe('what an audit finds', () => {
  test.each<[what: string, parts: Tiny, said: readonly string[]]>([
    ['nothing in a pack that is sound', {rules: [rule({match: ['makan apel'], tests: good})]}, []],
    ['an example that is not flagged', {rules: [rule({match: ['makan jeruk', 'makan apel'], tests: {violations: ['[[makan apel]]', '[[makan jeruk]]', '[[minum teh]]'], ok: ['x']}})]},
      ['error test: should be flagged, but passes: "minum teh"']],
    ['a phrase that no example reaches', {rules: [rule({match: ['makan apel', 'makan jeruk'], tests: good})]},
      ['warning unreached: no example reaches the phrase "makan jeruk" of uji/kata']],
    ['a phrase that can never be found: a hashtag within words', {rules: [rule({match: ['makan apel', 'ayo #menang'], tests: good})]},
      ['error never: "ayo #menang" is never found, not even in "ayo #menang"']],
    ['one choice of a phrase that can never be found; a hashtag alone can', {rules: [rule({match: ['makan (apel|#jeruk|ayo #jeruk)'], tests: {violations: ['[[makan apel]]'], ok: ['x']}})]},
      ['error never: one choice of "makan (apel|#jeruk|ayo #jeruk)" is never found: "makan ayo #jeruk"']],
    ['a phrase whose words another of the rule always finds', {rules: [rule({match: ['makan <0-2 kata> apel', 'makan (satu)? apel'], tests: {violations: ['[[makan satu apel]]'], ok: ['x']}})]},
      ['warning redundant: the phrase "makan (satu)? apel" adds nothing: "makan <0-2 kata> apel" (…) always finds its words too']],
    ['of a narrow and a wide one, the narrow one', {rules: [rule({match: ['makan <0-1 kata> apel', 'makan <0-2 kata> apel'], tests: {violations: ['[[makan satu apel]]', '[[makan satu dua apel]]'], ok: ['x']}})]},
      ['warning redundant: the phrase "makan <0-1 kata> apel" adds nothing: "makan <0-2 kata> apel" (…) always finds its words too']],
    ['of two that say the same, the later one', {rules: [rule({match: ['makan apel', 'Makan  Apel!'], tests: good})]},
      ['warning redundant: the phrase "Makan  Apel!" adds nothing: "makan apel" (…) always finds its words too']],
    ['not one that finds small letters as well', {rules: [rule({match: ['pilih <paslon.sebutan>', 'pilih <paslon.tertulis>'], tests: {violations: ['[[pilih {sebutan}]]'], ok: ['x']}})]}, []],
    ['list entries that stand in no example, in one remark', {lists: [{id: 'buah', entries: ['apel', 'jeruk', 'mangga']}], rules: [rule({match: ['makan <buah>'], tests: good})]},
      ['info unreached: 2 entries of list buah stand in no example: jeruk, mangga']],
    ['an entry written twice, whatever its letters', {lists: [{id: 'buah', entries: ['apel', 'Apel!']}], rules: [rule({match: ['makan <buah>'], tests: good})]},
      ['info redundant: "Apel!" is in the list "buah" already (…)']],
    ['a list that nothing uses', {lists: [{id: 'buah', entries: ['apel']}, {id: 'sayur', include: ['buah'], entries: ['makan apel']}], rules: [rule({match: ['makan apel'], tests: good})]},
      ['warning unused: no rule or cue uses the list "buah"', 'warning unused: no rule or cue uses the list "sayur"']],
    ['not one that is used by way of another', {lists: [{id: 'buah', entries: ['apel']}, {id: 'makanan', include: ['buah']}, {id: 'apel-lain', extends: ['buah'], entries: ['apel']}], rules: [rule({match: ['makan <makanan>'], tests: good})]}, []],
    ['forms that are other words: masa and -lah, meng- and karang', {lists: [{id: 'kata', entries: [{lemma: 'masa', as: ['base']}, {lemma: 'arang', as: ['act']}, {lemma: 'pilih', as: ['act']}]}], rules: [rule({match: ['<kata>'], tests: {violations: ['[[masa]]', '[[mengarang]]', '[[memilih]]'], ok: ['x']}})]},
      [
        'warning form: forms of "masa" in the list "kata" that are other words too: masalah',
        'warning form: forms of "arang" in the list "kata" that are other words too: mengarang (of karang), mengarangkan (of karang), mengarangi (of karang)',
      ]],
    ['rules that flag the same words', {rules: [
      rule({id: 'uji/apel', match: ['makan apel'], tests: {violations: ['[[makan apel]] merah'], ok: ['x']}}),
      rule({id: 'uji/merah', match: ['makan <0-1 kata> merah'], tests: {violations: ['[[makan apel merah]]', '[[makan tomat merah]]'], ok: ['x']}}),
    ]}, ['warning overlap: every example of uji/apel is flagged by uji/merah too, for example "makan apel merah"']],
    ['not a name that another rule finds within the words', {rules: [
      rule({id: 'uji/makan', match: ['makan <paslon.nama>'], tests: {violations: ['[[makan {calon}]]'], ok: ['x']}}),
      rule({id: 'uji/nama', match: ['<paslon.nama>'], tests: {violations: ['[[{calon}]] datang'], ok: ['x']}, severity: 'info'}),
    ]}, []],
  ])('%s', (_what, parts, expected) => {
    expect(said(auditOf(parts))).toEqual(expected)
  })
})

describe('exceptions hold both ways', () => {
  const withException = (example: string, match = ['makan apel']) => ({rules: [rule({match, tests: good, unless: [{phrases: ['di layar'], example, reason: {id: 'gambar', en: 'a picture'}}]})]})

  test.each<[example: string, said: readonly string[]]>([
    ['Mari makan apel di layar.', []],
    ['Mari makan apel.', ['error test: the exception does not hold its example: "Mari makan apel."']],
    ['Mari menonton di layar.', ['error test: the exception\'s example passes without it too: "Mari menonton di layar."']],
  ])('%s', (example, expected) => {
    expect(said(auditOf(withException(example))).filter(text => !text.includes('unreached'))).toEqual(expected)
  })

  test('an exception whose example another exception holds as well does nothing', () => {
    const unless = ['di layar', 'di mesin'].map(phrase => ({phrases: [phrase], example: 'Makan apel di layar atau di mesin.', reason: {id: phrase, en: phrase}}))
    expect(said(auditOf({rules: [rule({match: ['makan apel'], tests: good, unless})]}))).toEqual([
      'error test: the exception\'s example passes without it too: "Makan apel di layar atau di mesin."',
      'error test: the exception\'s example passes without it too: "Makan apel di layar atau di mesin."',
    ])
  })
})

describe('every pair of a roster stands in the examples', () => {
  const pair = (number: string, one: string, two: string, more: object = {}) => ({number, people: [{name: one}, {name: two}], ...more})
  const roster = (contestants: readonly object[]) => ({
    id: 'lomba', title: {id: 'Lomba', en: 'Race'}, election: 'lomba', region: 'nasional', office: 'bupati', 'in-force': {from: '2000-01-01'}, contestants,
  })
  const rules = [rule({match: ['pilih (wirasana|<paslon.nama>)'], tests: {violations: ['[[pilih {calon}]]'], ok: ['{calon} datang']}})]

  test('alike when all are caught, counted, and compared with the made-up ones in no way', () => {
    const {contests, pairs, remarks} = auditOf({rosters: [roster([pair('1', 'Wira Sana', 'Laras Putri'), pair('2', 'Tirta Jati', 'Galih Rasa')])], rules})
    expect({contests, pairs, remarks: remarks.map(({text}) => text.en)}).toEqual({contests: 1, pairs: 2, remarks: []})
  })

  test('a rule that names one of them', () => {
    const named = [rule({match: ['pilih (wira sana|bramantya wirasena)'], tests: {violations: ['[[pilih {calon}]]'], ok: ['x']}})]
    expect(said(auditOf({rosters: [roster([pair('1', 'Wira Sana', 'Laras Putri'), pair('2', 'Tirta Jati', 'Galih Rasa')])], rules: named}))).toEqual([
      'error pair: uji/kata does not treat the pairs of lomba alike: "pilih {calon}" flags 1 Wira Sana–Laras Putri but not 2 Tirta Jati–Galih Rasa',
    ])
  })

  test('no roster, no pairs, unless an election is named', () => {
    const [without, other] = [auditOf({rules}), auditOf({rules, rosters: [roster([pair('1', 'Wira Sana', 'Laras Putri'), pair('2', 'Tirta Jati', 'Galih Rasa')])]}, ['lain'])]
    expect([without.contests, other.contests]).toEqual([0, 0])
  })
})
