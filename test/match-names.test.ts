import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.ts'
import type {LintOptions} from '../src/lint.ts'
import {post} from './draft.ts'
import {reported, rule, tiny} from './tiny.ts'

// When a word is a candidate's name, and when somebody else's, on made-up rosters: two regions, two pairs in each.

const pair = (number: string, one: string, two: string, more: object = {}, calls: readonly string[] = []) =>
  ({number, people: [{name: one, ...(calls.length > 0 && {calls})}, {name: two}], ...more})
const contest = (region: string, contestants: readonly object[]) => ({
  id: region, title: {id: region, en: region}, election: 'uji', region, office: 'bupati', 'in-force': {from: '2000-01-01', until: '2029-12-31'}, contestants,
})
const rosters = [
  contest('10.01', [pair('1', 'Wiraga Eka Sentosa', 'Laras Prabu', {}, ['Pak Wiraga', 'Raga']), pair('2', 'Tirta Kencana', 'Galih Mustika')]),
  contest('10.02', [pair('1', 'Bayu Sagara', 'Intan Permata'), pair('2', 'Damar Langit', 'Ratih Kusuma')]),
]
const regions = [
  {code: '10', name: 'Provinsi Sepuluh', short: 'Sepuluh', level: 'provinsi', zone: 'WIB'},
  {code: '10.01', name: 'Kabupaten Randu Alas', short: 'Randu Alas', also: ['Randas'], level: 'kabupaten'}, {code: '10.02', name: 'Kota Jati', short: 'Jati', level: 'kota'},
]
const lists = [
  {id: 'sorak', entries: ['menang', 'raya']}, {id: 'kata', entries: ['wiraga', 'sentosa', 'sentosa jaya']}, {id: 'tokoh', entries: ['bapak <paslon.nama>', 'yang terhormat']},
  {id: 'tempat-bernama', entries: ['jalan', 'rsud']}, {id: 'gelar-tempat', entries: ['dr']}, {id: 'arah-tempat', entries: ['di']},
]
const aliases = [{word: 'menang', variants: ['mnang']}]

/** What a rule for one phrase finds in a draft of the first region, unless told otherwise. */
function found(phrase: string, draft: string, {code = '10.01', ...more}: Partial<LintOptions> & {readonly code?: string} = {}): string[] {
  const region = code === 'none' ? {} : {region: {code, name: code, short: code, also: [], timeZone: 'Asia/Jakarta'}}
  return reported(lint(post(draft), tiny({rules: [rule({match: [phrase]})], rosters, regions, lists, aliases}), {today: () => '2020-01-01', ...region, ...more}))
}

describe('a place that bears a name', () => {
  test.each<[name: string, phrase: string, draft: string, expected: string[]]>([
    ['is no contestant', '<paslon.nama>', 'di jalan Tirta Kencana', []],
    ['nor with a title between', '<paslon.nama>', 'di RSUD dr. Tirta Kencana', []],
    ['in small letters, without a way there', '<paslon.nama>', 'lewat jalan Tirta Kencana', ['Tirta Kencana']],
    ['a pause ends the place', '<paslon.nama>', 'di jalan, Tirta Kencana', ['Tirta Kencana']],
    ['another word too', '<paslon.nama>', 'di jalan bersama Tirta Kencana', ['Tirta Kencana']],
    ['a hashtag after it is none', '<paslon.nama>', 'di jalan #TirtaKencana', ['#TirtaKencana']],
  ])('%s', (_name, phrase, draft, expected) => {
    expect(found(phrase, draft)).toEqual(expected)
  })
})

describe('where and when a roster holds', () => {
  test.each<[name: string, phrase: string, draft: string, where: Parameters<typeof found>[2], expected: string[]]>([
    ['a full name at home', '<paslon.nama>', 'halo wiraga eka sentosa', {}, ['wiraga eka sentosa']],
    ['a full name elsewhere', '<paslon.nama>', 'halo bayu sagara', {}, ['bayu sagara']],
    ['a full name without a region', '<paslon.nama>', 'halo bayu sagara', {code: 'none'}, ['bayu sagara']],
    ['on a day after the roster', '<paslon.nama>', 'halo wiraga eka sentosa', {today: () => '2030-01-01'}, []],
    ['with another election', '<paslon.nama>', 'halo wiraga eka sentosa', {elections: ['lain']}, []],
    ['a name part at home', '<paslon.bagian>', 'halo Kencana', {}, ['Kencana']],
    ['a name part elsewhere', '<paslon.bagian>', 'halo Sagara', {}, []],
    ['a name part without a region', '<paslon.bagian>', 'halo Kencana', {code: 'none'}, []],
    ['a name part where the draft names the region', '<paslon.bagian>', 'halo Kencana dari Randu Alas', {code: 'none'}, ['Kencana']],
    ['and by another of its names', '<paslon.bagian>', 'Randas: halo Kencana', {code: 'none'}, ['Kencana']],
    ['a name part where it names another', '<paslon.bagian>', 'halo Kencana dari Jati', {code: 'none'}, []],
    ['a name part where a word is only like a region', '<paslon.bagian>', 'halo Sagara dari kayu jati', {code: 'none'}, []],
    ['a name part where the region is known, whatever the draft names', '<paslon.bagian>', 'halo Sagara dari Jati', {}, []],
    ['the names of both regions', '<paslon.bagian>', 'Jati dan Randu Alas: Sagara, Kencana', {code: 'none'}, ['Sagara', 'Kencana']],
    ['a roster of another election, where the draft names its region', '<paslon.bagian>', 'halo Sagara dari Jati', {code: 'none', elections: ['lain']}, []],
    ['first names of a pair at home', '<paslon.kepala> lalu <paslon.wakil yang sama>', 'halo Tirta lalu Galih', {}, ['Tirta lalu Galih']],
    ['first names of a pair elsewhere', '<paslon.kepala> lalu <paslon.wakil yang sama>', 'halo Bayu lalu Intan', {}, []],
    ['first names of a pair without a region', '<paslon.kepala> lalu <paslon.wakil yang sama>', 'halo Bayu lalu Intan', {code: 'none'}, ['Bayu lalu Intan']],
    ['first names, head and deputy of two pairs', '<paslon.kepala> lalu <paslon.wakil yang sama>', 'halo Tirta lalu Laras', {}, []],
    ['a pair elsewhere', '<paslon.pasangan>', 'halo Bayu-Intan', {}, ['Bayu-Intan']],
  ])('%s', (_name, phrase, draft, where, expected) => {
    expect(found(phrase, draft, where)).toEqual(expected)
  })
})

describe('capitals', () => {
  test.each<[phrase: string, draft: string, expected: string[]]>([
    ['<paslon.pasangan>', 'halo TIRTA DAN GALIH', ['TIRTA DAN GALIH']],
    ['<paslon.pasangan>', 'halo Tirta dan galih', []],
    ['<paslon.pasangan>', 'halo tirta dan Galih', []],
    // Who gives no name a capital means the pair all the same; the first word of a sentence or line is no name.
    ['<paslon.pasangan>', 'halo tirta dan galih', ['tirta dan galih']],
    ['<paslon.pasangan>', 'pagi semua. Halo tirta dan galih', ['tirta dan galih']],
    ['<paslon.pasangan>', 'Pagi\nHalo tirta dan galih', ['tirta dan galih']],
    ['<paslon.pasangan>', 'halo @Ani, tirta dan galih', ['tirta dan galih']],
    ['<paslon.pasangan>', 'halo #Pagi tirta dan galih', ['tirta dan galih']],
    ['<paslon.pasangan>', 'halo, Ani! Ada tirta dan galih', []],
    ['<paslon.tertulis>', 'halo pak wiraga', ['pak wiraga']],
    ['<paslon.tertulis>', 'halo raga', []],
    ['<paslon.tertulis>', 'halo Raga', ['Raga']],
    // Two parts of a long name may be ordinary words.
    ['<paslon.nama>', 'halo eka sentosa', []],
    ['<paslon.nama>', 'halo Eka Sentosa', ['Eka Sentosa']],
  ])('%s in %j', (phrase, draft, expected) => {
    expect(found(phrase, draft)).toEqual(expected)
  })
})

describe('an account that lacks its @', () => {
  test.each<[draft: string, expected: string[]]>([
    ['halo @tirtagalih', ['@tirtagalih']],
    ['halo tirtagalih', ['tirtagalih']],
    ['halo TirtaGalih', []],
    ['halo tirtagaliiih', []],
    // Shorter than nine letters, it is a word.
    ['halo bayu-ina bayuina', []],
  ])('%j', (draft, expected) => {
    expect(found('<paslon.akun>', draft)).toEqual(expected)
  })
})

describe("somebody else's last name", () => {
  test.each<[draft: string, expected: string[]]>([
    ['pagi ini Laura Kencana datang', []],
    ['pagi ini laura Kencana datang', ['Kencana']],
    ['pagi ini Laura, Kencana datang', ['Kencana']],
    ['pagi ini LAURA Kencana datang', ['Kencana']],
    ['pagi ini Laura KENCANA datang', ['KENCANA']],
    // What begins a clause has its capital anyway.
    ['pagi ini: Laura Kencana datang', ['Kencana']],
    ['Laura Kencana datang ke sini', ['Kencana']],
    ['pukul 7 Laura Kencana datang ke sini', ['Kencana']],
    ['pagi ini 🍎 Laura Kencana datang', ['Kencana']],
    ['pagi ini Laura 🍎 Kencana datang', ['Kencana']],
    // A word that packs know is no first name, in another spelling either.
    ['pagi ini Pak Kencana datang', ['Kencana']],
    ['pagi ini Mnang Kencana datang', ['Kencana']],
    // In a headline every word has a capital.
    ['Pagi Ini Laura Kencana Datang', ['Kencana']],
    ['pagi ini Laura Kencana', []],
    ['pagi ini Laura Kencana Datang', ['Kencana']],
    ['pagi ini Laura Kencana 1 2 3 4', []],
    ['pagi ini kami semua di sini. Pagi Ini Laura Kencana Datang', ['Kencana']],
    [`${'kata '.repeat(20)}Ini Di Desa Kami Semua Ada Bu Laura Kencana Datang`, ['Kencana']],
    [`Ini Bu Laura Kencana Datang Lagi Ke Desa Kami ${'kata '.repeat(20)}`, ['Kencana']],
    [`Ini Di Desa Kami Semua Ada Lagi Itu Nanti ${'kata '.repeat(5)}Laura Kencana datang`, []],
  ])('%j', (draft, expected) => {
    expect(found('<paslon.bagian>', draft)).toEqual(expected)
  })
})

describe("a name part that goes on into somebody else's name", () => {
  test.each<[draft: string, expected: string[]]>([
    ['pagi ini ada Kencana Wirapraja', []],
    ['pagi ini ada Kencana wirapraja', ['Kencana']],
    ['pagi ini ada Kencana WIRAPRAJA', ['Kencana']],
    ['pagi ini ada Kencana, Wirapraja', ['Kencana']],
    ['pagi ini ada Kencana 2', ['Kencana']],
    ['pagi ini ada Kencana', ['Kencana']],
    // His own name, or another's.
    ['pagi ini ada Kencana Tirta', ['Kencana', 'Tirta']],
    ['pagi ini ada Kencana Prabu', ['Prabu']],
    // A cheer may be a name; what comes after it decides.
    ['pagi ini ada Kencana Menang', ['Kencana']],
    ['pagi ini ada Kencana Menang lagi', ['Kencana']],
    ['pagi ini ada Kencana Menang Wirapraja', []],
    ['pagi ini di desa ada Kencana Menang Raya Wirapraja', []],
    // In a headline an unknown word may be anything, another candidate's name may not.
    ['Pagi Ini Ada Kencana Wirapraja', ['Kencana']],
    ['Pagi Ini Ada Kencana Prabu', ['Prabu']],
  ])('%j', (draft, expected) => {
    expect(found('<paslon.bagian>', draft)).toEqual(expected)
  })

  test('a full name stays what it is', () => {
    expect(found('<paslon.nama>', 'pagi ini ada Tirta Kencana Wirapraja')).toEqual(['Tirta Kencana'])
  })
})

describe('within a whole name', () => {
  test.each<[phrase: string, draft: string, expected: string[]]>([
    ['<paslon.bagian>', 'halo Tirta Kencana', []],
    ['<paslon.nama>', 'halo Wiraga Eka Sentosa', ['Wiraga Eka Sentosa']],
    // Its words are no words, but for the first; what goes on beyond it is one.
    ['<kata>', 'halo wiraga', ['wiraga']],
    ['<kata>', 'halo wiraga eka sentosa', ['wiraga']],
    ['<kata>', 'halo wiraga eka sentosa jaya', ['wiraga', 'sentosa jaya']],
    ['<kata>', 'halo sentosa jaya, wiraga eka sentosa', ['sentosa jaya', 'wiraga']],
  ])('%s in %j', (phrase, draft, expected) => {
    expect(found(phrase, draft)).toEqual(expected)
  })

  test('only a name may hold a full stop', () => {
    expect([found('halo raya', 'Halo. Raya ini kita'), found('<paslon.nama>', 'halo Bayu. Sagara')]).toEqual([[], ['Bayu. Sagara']])
  })
})

test('who is named, also by an entry of a list that asks for a name', () => {
  const named = (phrase: string, draft: string) => lint(post(draft), tiny({rules: [rule({match: [phrase]})], rosters, lists}), {today: () => '2020-01-01'}).findings.map(({contestants}) => contestants.map(({name}) => name))
  expect([
    named('dukung <tokoh>', 'dukung bapak Tirta Kencana'), named('dukung <tokoh>', 'dukung bapak Wiraga Eka Sentosa'), named('dukung <tokoh>', 'dukung yang terhormat'), named('ikuti <akun-apa-saja>', 'ikuti @siapa'), named('buka <tautan>', 'buka https://contoh.id/a'),
  ]).toEqual([[['Tirta Kencana–Galih Mustika']], [['Wiraga Eka Sentosa–Laras Prabu']], [[]], [[]], [[]]])
})
