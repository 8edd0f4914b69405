// @ts-nocheck
import {describe, expect, test} from 'vitest'
import {lintTiny, reported, rule, tiny} from './tiny.ts'

const lists = [
  {id: 'buah', entries: ['apel', 'jeruk bali', 'kotak-kotak']},
  {id: 'sayur', entries: ['bayam']},
  {id: 'panen', include: ['buah', 'sayur']},
  {id: 'nomor', entries: ['1', '2', '02']},
  {id: 'ajak', entries: [{lemma: 'pilih', as: ['base', 'imp', 'act']}]},
  {id: 'pelaku', entries: [{lemma: 'pilih', as: ['agent', 'nom'], not: ['pemilihan']}]},
  {id: 'pose', entries: ['✌️', '2️⃣']},
]
const aliases = [{word: 'nomor', variants: ['nmr', 'no', 'nmer']}]

/** The words that a rule of some phrases reports in a draft. */
const found = (match: readonly string[], draft: string, more: Readonly<Record<string, unknown>> = {}): string[] =>
  reported(lintTiny(draft, tiny({rules: [rule({match, ...more})], lists, aliases})))

describe('the language of phrases', () => {
  test.each<[phrase: string, draft: string, expected: string[]]>([
    // Words
    ['makan apel', 'Ayo makan apel!', ['makan apel']],
    ['makan apel', 'Ayo MAKAN, apel', ['MAKAN, apel']],
    ['makan apel', 'Ayo makan\napel', ['makan\napel']],
    ['makan apel', 'Ayo makan. Apel enak', []],
    ['makan apel', 'Ayo makan dua apel', []],
    ['makan apel', 'makan apel, makan apel', ['makan apel', 'makan apel']],
    // Gaps
    ['makan <0-2 kata> apel', 'makan apel', ['makan apel']],
    ['makan <0-2 kata> apel', 'makan dua buah apel', ['makan dua buah apel']],
    ['makan <0-2 kata> apel', 'makan dua tiga empat apel', []],
    ['makan <1-2 kata> apel', 'makan apel', []],
    ['makan <0-2 kata> apel', 'makan ya. Dua apel', []],
    // A gap at either end says nothing.
    ['<0-2 kata> makan apel <0-3 kata>', 'ayo makan apel ya', ['makan apel']],
    // Groups and optional words
    ['(makan|minum) (apel|teh manis)', 'minum teh manis', ['minum teh manis']],
    ['makan (dua)? apel', 'makan apel', ['makan apel']],
    ['makan (dua)? apel', 'makan dua apel', ['makan dua apel']],
    ['(ayo)? makan apel', 'makan apel', ['makan apel']],
    ['(ayo)? makan apel', 'ayo makan apel', ['ayo makan apel']],
    ['makan (<buah>|nasi <sayur>)', 'makan nasi bayam', ['makan nasi bayam']],
    // Lists
    ['makan <buah>', 'makan jeruk bali', ['makan jeruk bali']],
    ['makan <buah>', 'makan jeruk nipis', []],
    ['makan <buah>', 'makan bayam', []],
    ['makan <panen>', 'makan bayam', ['makan bayam']],
    ['<buah>', 'baju kotak-kotak', ['kotak-kotak']],
    // Numbers
    ['ke <nomor>', 'ke 2', ['ke 2']],
    ['ke <nomor>', 'ke 22', []],
    ['ke <nomor>', 'ke 02', ['ke 02']],
    ['nomor <nomor>', 'nomor2', ['nomor2']],
    ['nomor <nomor>', 'nomor ②', ['nomor ②']],
    ['nomor <nomor>', 'nomor 2️⃣', ['nomor 2️⃣']],
    // A number stuck to a word begins nothing: `kata2` is a plural.
    ['<nomor>', 'kata2 bijak', []],
    // Pictures
    ['<pose>', 'pagi ✌️', ['✌️']],
    ['<pose>', 'pagi ✌🏽', ['✌🏽']],
    ['makan apel', 'makan 🍎 apel', ['makan 🍎 apel']],
    ['makan apel', 'makan 🍎🍎 apel', ['makan 🍎🍎 apel']],
    // Fourteen of them, no more.
    ['makan apel', `makan ${'🍎'.repeat(14)} apel`, [`makan ${'🍎'.repeat(14)} apel`]],
    ['makan apel', `makan ${'🍎'.repeat(15)} apel`, []],
    // In a gap they are no words, and may themselves be what stands behind it.
    ['makan <0-1 kata> apel', 'makan 🍎🍎 dua 🍎 apel', ['makan 🍎🍎 dua 🍎 apel']],
    ['makan <0-1 kata> apel', 'makan 🍎🍎 dua 🍎 tiga apel', []],
    ['makan <0-1 kata> apel', `makan ${'🍎'.repeat(17)} apel`, [`makan ${'🍎'.repeat(17)} apel`]],
    ['makan <0-1 kata> apel', `makan ${'🍎'.repeat(40)} apel`, []],
    ['makan <0-1 kata> apel', 'makan 🍎! 🍎 apel', []],
    ['makan <0-1 kata> apel', 'makan 🍎 🍎! apel', []],
    ['makan <0-1 kata> <pose>', 'makan 🍎✌️', ['makan 🍎✌️']],
    ['makan <1-1 kata> <pose>', 'makan 🍎✌️🍎 dua 🍎✌️', ['makan 🍎✌️🍎 dua 🍎✌️']],
    ['makan <0-1 kata> (dua)? <pose>', 'makan 🍎 dua 🍎 ✌️', ['makan 🍎 dua 🍎 ✌️']],
    ['makan <0-1 kata> <pose>', 'makan 🍎! ✌️', []],
    // Spellings
    ['nomor <nomor>', 'nmr 2', ['nmr 2']],
    ['nomor <nomor>', 'no. 2', ['no. 2']],
    ['nomor <nomor>', 'nmer 2', ['nmer 2']],
    ['makan apel', 'MAKAAAN apeeeel', ['MAKAAAN apeeeel']],
    ['makan apel', 'm4kan ap3l', ['m4kan ap3l']],
    ['makan apel', 'm a k a n apel', ['m a k a n apel']],
    ['makan apel', 'mаkan 𝐚𝐩𝐞𝐥', ['mаkan 𝐚𝐩𝐞𝐥']],
    // Disguises are undone only toward words that packs use.
    ['makan apel', 'mkan apel', []],
    // Hashtags
    ['#<buah> menang', 'Pagi #ApelMenang', ['#ApelMenang']],
    ['#<buah> menang', 'Pagi #apelmenang', ['#apelmenang']],
    ['#<buah> menang', 'apel menang', []],
    ['#<buah> menang', '#Apel menang', []],
    ['#<buah> menang', '#Apel #Menang', []],
    ['#<buah> <0-1 kata> menang', '#ApelPastiMenang', ['#ApelPastiMenang']],
    ['makan apel', '#MakanApel', ['#MakanApel']],
    // A match inside a longer hashtag covers its own words.
    ['makan apel', '#AyoMakanApelYuk', ['MakanApel']],
  ])('%s in %j', (phrase, draft, expected) => {
    expect(found([phrase], draft)).toEqual(expected)
  })
})

describe('the form of a word decides', () => {
  test.each<[list: string, draft: string, expected: string[]]>([
    ['<ajak>', 'pilih pilihlah memilih pilihkan', ['pilih', 'pilihlah', 'memilih', 'pilihkan']],
    ['<ajak>', 'pemilih pemilihan pilihan dipilih terpilih', []],
    ['<pelaku>', 'pemilih pilihan pilihlah', ['pemilih', 'pilihan']],
    ['<pelaku>', 'pemilihan', []],
  ])('%s in %s', (phrase, draft, expected) => {
    expect(found([phrase], draft)).toEqual(expected)
  })
})

test('phrasings of one rule that overlap are one finding: the longest', () => {
  expect(found(['makan apel', 'apel', 'makan <0-2 kata> bali'], 'Ayo makan apel jeruk bali')).toEqual(['makan apel jeruk bali'])
})

describe('needs', () => {
  test.each<[within: string, draft: string, expected: string[]]>([
    ['post', 'makan apel. Besok panen raya', ['makan apel']],
    ['post', 'makan apel', []],
    ['sentence', 'makan apel saat panen raya', ['makan apel']],
    ['sentence', 'makan apel. Besok panen raya', []],
  ])('within a %s: %j', (within, draft, expected) => {
    expect(found(['makan apel'], draft, {needs: {phrases: ['panen raya'], within}})).toEqual(expected)
  })
})

describe('names of a roster', () => {
  const pair = (number: string, one: string, two: string, more: object = {}) => ({number, people: [{name: one, calls: [`Pak ${one.split(' ')[0]}`]}, {name: two}], ...more})
  const rosters = [{
    id: 'desa', title: {id: 'Desa', en: 'Village'}, election: 'uji', region: 'nasional', office: 'bupati', 'in-force': {from: '2000-01-01', until: '2029-12-31'},
    contestants: [pair('1', 'Wiraga Eka Sentosa', 'Laras Prabu', {nicknames: ['BISA'], slogans: ['Desa Rukun'], hashtags: ['#wiraga1'], accounts: ['wiraga_official']}), pair('2', 'Tirta Kencana', 'Galih Mustika')],
  }]
  const named = (phrase: string, draft: string) => reported(lintTiny(draft, tiny({rules: [rule({match: [phrase]})], rosters})))

  test.each<[phrase: string, draft: string, expected: string[]]>([
    ['<paslon.nama>', 'Halo wiraga eka sentosa', ['wiraga eka sentosa']],
    // Two neighbouring parts of a longer name, with capitals.
    ['<paslon.nama>', 'Halo Wiraga Eka', ['Wiraga Eka']],
    ['<paslon.nama>', 'Halo wiraga eka', []],
    ['<paslon.sebutan>', 'Halo Pak Wiraga', ['Pak Wiraga']],
    ['<paslon.bagian>', 'Halo Sentosa', ['Sentosa']],
    ['<paslon.bagian>', 'hidup sentosa', []],
    ['<paslon.pasangan>', 'Wiraga-Laras', ['Wiraga-Laras']],
    ['<paslon.pasangan>', 'Wiraga dan Laras', ['Wiraga dan Laras']],
    ['<paslon.pasangan>', 'Laras dan Wiraga', []],
    // Who gives no name a capital means the pair all the same.
    ['<paslon.pasangan>', 'Besok wiraga laras', ['wiraga laras']],
    ['<paslon.pasangan>', 'Besok di Sukamaju wiraga laras', []],
    ['<paslon.pasangan>', '#WiragaLaras', ['#WiragaLaras']],
    // Both of the same pair, over a gap too.
    ['<paslon.kepala> bersama <paslon.wakil yang sama>', 'Wiraga bersama Laras', ['Wiraga bersama Laras']],
    ['<paslon.kepala> bersama <paslon.wakil yang sama>', 'Wiraga bersama Galih', []],
    ['<paslon.kepala> <0-2 kata> (lalu)? <0-2 kata> <paslon.wakil yang sama>', 'Wiraga atau Tirta lalu Galih', ['Tirta lalu Galih']],
    ['<paslon.akronim>', 'Kita BISA', ['BISA']],
    ['<paslon.akronim>', 'Kita bisa', []],
    ['<paslon.slogan>', 'Menuju desa rukun', ['desa rukun']],
    ['<paslon.tagar>', 'Pagi #Wiraga1', ['#Wiraga1']],
    ['<paslon.akun>', 'Ikuti @wiraga_official', ['@wiraga_official']],
  ])('%s in %s', (phrase, draft, expected) => {
    expect(named(phrase, draft)).toEqual(expected)
  })
})

test('a message names the words and the contestant', () => {
  const ruleset = tiny({rules: [rule({match: ['makan <buah>']})], lists})
  expect(lintTiny('Ayo makan apel', ruleset)).toMatchObject({status: 'violation', findings: [{span: [4, 14], severity: 'error', contestants: []}], held: []})
})

describe('what lists can hold', () => {
  const pack = tiny({
    lists: [
      {id: 'sapaan', entries: ['pak', 'bu']},
      {id: 'nama', entries: ['wiraga']},
      {id: 'orang', entries: ['<sapaan> <nama>', 'ketua']},
      {id: 'sorak', disguised: 'true', entries: ['menang']},
      {id: 'pilih', entries: ['pilih']},
      {id: 'pilih.jawa', extends: ['pilih'], entries: ['pilihen']},
    ],
    rules: [rule({id: 'uji/orang', match: ['<pilih> <orang>']}), rule({id: 'uji/sorak', match: ['<sorak>']})],
  })

  test.each<[name: string, text: string, words: readonly string[]]>([
    ['a phrase of other lists', 'Ayo pilih Pak Wiraga', ['pilih Pak Wiraga']],
    ['a plain entry beside it', 'Ayo pilih ketua', ['pilih ketua']],
    ['not a part of the phrase', 'Ayo pilih Wiraga', []],
    ['a list that extends another', 'Ayo pilihen ketua', ['pilihen ketua']],
    ['a disguised word with a digit', 'Kita m3nang', ['m3nang']],
    ['not without one', 'Kita menang', []],
    ['a word stuck to a picture', '👍pilih ketua', ['pilih ketua']],
  ])('%s', (_name, text, words) => {
    expect(reported(lintTiny(text, pack))).toEqual(words)
  })
})
