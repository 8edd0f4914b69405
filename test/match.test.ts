import {describe, expect, test} from 'vitest'
import {contextOf} from '../src/law/phase.ts'
import {wordOf} from '../src/lexicon/tree.ts'
import {match as search, TooMuchWork} from '../src/match/index.ts'
import {toText} from '../src/text/index.ts'
import {post} from './draft.ts'
import {lintTiny, reported, rule, tiny} from './tiny.ts'

const lists = [
  {id: 'buah', entries: ['apel', 'jeruk bali', 'kotak-kotak']},
  {id: 'sayur', entries: ['bayam']},
  {id: 'citrus', entries: ['jeruk', 'jeruk bali']},
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

/** The steps that a search takes; what is not tried again, or not tried at all, shows here alone. */
function stepsFor(match: readonly string[], draft: string): number {
  const ruleset = tiny({rules: [rule({match})], lists, aliases})
  const text = toText(post(draft), {has: word => wordOf(word, ruleset.lexicon) >= 0, isWord: () => false})
  const isEnough = (steps: number) => {
    try {
      search(text, ruleset, contextOf({date: '2020-01-01'}, ruleset), steps)
      return true
    } catch (error) {
      if (error instanceof TooMuchWork) return false
      throw error
    }
  }
  let [low, high] = [0, 100_000]
  while (low < high) {
    const middle = low + high >> 1
    if (isEnough(middle)) high = middle
    else low = middle + 1
  }
  return low
}

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
    // After a capital and few letters a full stop may belong to a name, which no gap holds either.
    ['makan <0-2 kata> apel', 'makan Ubi. Dua apel', []],
    ['makan apel', 'Makan. Apel', []],
    ['makan <2-3 kata> apel', 'makan apel dua apel', ['makan apel dua apel']],
    ['makan <0-12 kata> apel <0-2 kata> enak', 'makan apel ini apel itu apel yang enak', ['makan apel ini apel itu apel yang enak']],
    // A gap at either end says nothing.
    ['<0-2 kata> makan apel <0-3 kata>', 'ayo makan apel ya', ['makan apel']],
    // Groups and optional words
    ['(makan|minum) (apel|teh manis)', 'minum teh manis', ['minum teh manis']],
    ['makan (dua)? apel', 'makan apel', ['makan apel']],
    ['makan (dua)? apel', 'makan dua apel', ['makan dua apel']],
    ['(ayo)? makan apel', 'makan apel', ['makan apel']],
    ['(ayo)? makan apel', 'ayo makan apel', ['ayo makan apel']],
    ['makan (<buah>|nasi <sayur>)', 'makan nasi bayam', ['makan nasi bayam']],
    // The longest way counts, wherever the words part.
    ['makan <buah>', 'makan jeruk bali', ['makan jeruk bali']],
    ['makan <citrus> (bali segar)?', 'makan jeruk bali segar', ['makan jeruk bali segar']],
    ['makan <citrus> (bali segar)?', 'makan jeruk bali ranum', ['makan jeruk bali']],
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
    // A letter doubled in a short word may be its own; in a long one, or trebled, it is not.
    ['makan apel', 'makkan apel', ['makkan apel']],
    ['makan apel', 'makan apeel', []],
    ['makan apel', 'makan apeeel', ['makan apeeel']],
    ['minta maaf', 'minta maaaaf', ['minta maaaaf']],
    ['minta maafkan', 'minta maafkaaaan', ['minta maafkaaaan']],
    ['minta nanas', 'mintaaa nnanass', ['mintaaa nnanass']],
    ['makan apel', `m${'a'.repeat(36)}kan apel`, [`m${'a'.repeat(36)}kan apel`]],
    ['makan apel', `m${'a'.repeat(37)}kan apel`, []],
    ['makan apel', 'm444kan apel', []],
    ['ke <nomor>', 'ke 222', []],
    // What is a word as it stands is not undone; in another spelling it may be.
    ['(makan apel|makkan jeruk)', 'makkan apel', []],
    ['nomor <nomor>', 'nnmerrr 2', ['nnmerrr 2']],
    ['makan apel', '@makkan apel', []],
    // Hashtags
    ['#<buah> menang', 'Pagi #ApelMenang', ['#ApelMenang']],
    ['#<buah> menang', 'Pagi #apelmenang', ['#apelmenang']],
    ['#<buah> menang', 'apel menang', []],
    ['#<buah> menang', '#Apel menang', []],
    ['#<buah> menang', '#Apel #Menang', []],
    ['#<buah> <0-1 kata> menang', '#ApelPastiMenang', ['#ApelPastiMenang']],
    ['makan apel', '#MakanApel', ['#MakanApel']],
    ['#<buah> menang', 'Pagi #ApelMenang lagi', ['#ApelMenang']],
    ['#<buah> menang', 'Pagi #ApelMenangLagi', ['#ApelMenang']],
    ['#<buah> <0-1 kata> menang', '#Apel menang', []],
    ['makan apel', 'Pagi #MakanApel #MakanApel', ['#MakanApel', '#MakanApel']],
    // A match that begins or ends in a hashtag takes its mark along where the tag is whole.
    ['makan apel', '#Makan apel', ['#Makan apel']],
    ['makan apel', '#AyoMakan apel', ['Makan apel']],
    ['makan apel', 'makan #Apel', ['makan #Apel']],
    ['makan apel', 'makan #ApelBali', ['makan #Apel']],
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

test.each(['b0la bola', 'p1sang pisang', 'na2i nasi', 'p3pes pepes', 'p4pan papan', 'na5i nasi', 'ja6un jagun', 'pe7is petis', 'se8ab sebab', 'ja9un jagun'])('a digit for a letter: %s', pair => {
  const [disguised = '', word = ''] = pair.split(' ')
  expect([found([`makan ${word}`], `makan ${disguised}`), found([`makan ${word}`], `makan ${disguised}x`)]).toEqual([[`makan ${disguised}`], []])
})

describe('accounts and links', () => {
  test.each<[phrase: string, draft: string, expected: string[]]>([
    ['ikuti <akun-apa-saja>', 'Ikuti @siapa_saja', ['Ikuti @siapa_saja']],
    ['ikuti <akun-apa-saja>', 'Ikuti siapa saja', []],
    ['ikuti <akun-apa-saja>', 'Ikuti https://contoh.id/a', []],
    ['buka <tautan> ini', 'Buka https://contoh.id/a ini', ['Buka https://contoh.id/a ini']],
    ['buka <tautan>', 'Buka @siapa_saja', []],
  ])('%s in %j', (phrase, draft, expected) => {
    expect(found([phrase], draft)).toEqual(expected)
  })
})

test('words and phrases of up to sixteen tokens are one entry of a list', () => {
  const row = (count: number) => Array.from({length: count}, (_, index) => `kata${String.fromCharCode(97 + index)}`).join(' ')
  expect(found([row(16)], `Ayo ${row(16)} ya`)).toEqual([row(16)])
})

// Linear in the post, whatever the gaps and rows of pictures.
test.each<[phrase: string, draft: string, most: number]>([
  ['makan <0-2 kata> apel', `makan dua tiga empat. Apel`, 45],
  ['makan <0-2 kata> apel', `makan ${'🍎'.repeat(100)}. Apel`, 42],
  ['makan <0-2 kata> apel', `makan ${'🍎'.repeat(100)} apel`, 42],
  ['makan (dua)? <0-2 kata> apel', `makan ${'🍎'.repeat(100)}. Apel`, 43],
  ['makan <0-2 kata> (dua)? apel', `makan ${'🍎'.repeat(100)}. Apel dua`, 88],
  ['makan <0-2 kata> (<buah>)? <0-2 kata> bayam', `makan ${'🍎'.repeat(100)}. Apel bayam`, 115],
  ['<pose> <buah>', `${'✌️'.repeat(50)}. Apel`, 2527],
  ['<pose> <0-2 kata> <buah>', `${'✌️'.repeat(50)}. Apel`, 2309],
  ['<pose> <0-2 kata> <buah>', `${'✌️'.repeat(50)} apel`, 2309],
  ['<pose> <0-2 kata> <buah>', `${'✌️'.repeat(500)} apel`, 54078],
  ['<pose> <0-2 kata> <buah>', `${`${'✌️'.repeat(20)} dua `.repeat(5)} apel`, 8027],
  ['<buah> <0-12 kata> (<buah>)? <0-12 kata> (<buah>)? <0-12 kata> ranum', `${'apel '.repeat(60)}. Ranum`, 32810],
  ['<buah> <0-12 kata> (<buah>)? <0-12 kata> (<buah>)? <0-12 kata> ranum', `${'apel '.repeat(120)}. Ranum`, 75290],
  [`makan${' <0-12 kata> apel'.repeat(12)} <0-2 kata> ranum`, `makan ${'apel '.repeat(100)}. Ranum`, 5707],
  [`makan${' <0-12 kata> apel'.repeat(12)} <0-2 kata> ranum`, `makan ${'apel '.repeat(100)}`, 2311],
])('%s over %j takes at most so many steps', (phrase, draft, most) => {
  expect(stepsFor([phrase], draft)).toBeLessThanOrEqual(most)
})

test('a word of many lists is found by each of them', () => {
  const lists = Array.from({length: 9}, (_, index) => ({id: `l${index}`, entries: ['apel', 'apel malang', `kata${'abcdefghi'[index]}`]}))
  const by = (draft: string) => Array.from({length: 9}, (_, index) => reported(lintTiny(draft, tiny({lists, rules: [rule({match: [`makan <l${index}> merah`]})]}))).length).join('')
  expect([by('makan apel merah'), by('makan apel malang merah'), by('makan kata merah'), by('makan katac merah'), by('makan apel hijau')]).toEqual(['111111111', '111111111', '000000000', '001000000', '000000000'])
})

test('a cue is seen from eighty tokens away, no farther', () => {
  const ruleset = tiny({rules: [rule({match: ['makan apel'], context: ['larangan']})], cues: [
    {id: 'larangan', title: {id: 'larangan', en: 'ban'}, position: 'around', within: 'sentence', phrases: ['dilarang']},
  ]})
  const held = (draft: string) => lintTiny(draft, ruleset).held.length
  const words = (count: number) => 'kata '.repeat(count)
  expect([held(`dilarang ${words(79)}makan apel`), held(`dilarang ${words(80)}makan apel`), held(`makan apel ${words(80)}dilarang`), held(`makan apel ${words(81)}dilarang`)]).toEqual([1, 0, 1, 0])
})

test('of cues that hold a match, the first in the text gives the reason; one for the whole post comes last', () => {
  const cue = (id: string, parts: object) => ({id, title: {id, en: id}, position: 'around', ...parts})
  const ruleset = tiny({rules: [rule({match: ['makan apel'], context: ['satu', 'dua', 'pos']})], cues: [
    cue('pos', {within: 'post', phrases: ['laporan', 'berita']}), cue('dua', {phrases: ['dilarang', 'jangan']}), cue('satu', {phrases: ['contoh']}),
  ]})
  const reason = (draft: string) => lintTiny(draft, ruleset).held.map(({reason: {en}}) => en)
  expect([reason('dilarang contoh makan apel'), reason('contoh jangan makan apel'), reason('Laporan warga. Contoh makan apel'), reason('Makan apel. Berita dan laporan. Berita')]).toEqual([
    ['neutral context, dua: “dilarang”'], ['neutral context, satu: “contoh”'], ['neutral context, satu: “Contoh”'], ['neutral context, pos: “Berita”'],
  ])
})

describe('phrasings of one rule that overlap are one finding, and nothing is held', () => {
  test.each<[name: string, phrases: string[], draft: string, expected: string[]]>([
    ['the longest', ['makan apel', 'apel', 'makan <0-2 kata> bali'], 'Ayo makan apel jeruk bali', ['makan apel jeruk bali']],
    ['the longest, though it begins later', ['makan apel', 'apel merah sekali'], 'makan apel merah sekali', ['apel merah sekali']],
    ['of two as long the first', ['apel merah', 'makan apel'], 'makan apel merah', ['makan apel']],
    ['one over two', ['ayo makan', 'makan apel merah', 'merah sekali'], 'ayo makan apel merah sekali', ['makan apel merah']],
    ['one that only a fallen one overlapped', ['ayo makan', 'makan apel merah', 'merah sekali itu tadi', 'tadi pagi'], 'ayo makan apel merah sekali itu tadi pagi', ['ayo makan', 'merah sekali itu tadi']],
    ['those that touch are two', ['makan', 'apel'], 'makan apel', ['makan', 'apel']],
    ['those apart are two, in their order', ['apel', 'makan dua jeruk'], 'apel lalu makan dua jeruk lalu apel', ['apel', 'makan dua jeruk', 'apel']],
  ])('%s', (_name, phrases, draft, expected) => {
    const result = lintTiny(draft, tiny({rules: [rule({match: phrases})]}))
    expect([reported(result), result.held]).toEqual([expected, []])
  })
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

test.each<[draft: string, expected: string[]]>([
  ['makan apel saat panen raya', ['makan apel']],
  ['makan apel di pasar', ['makan apel']],
  ['di pasar kami makan apel', ['makan apel']],
  ['makan apel. Ada pasar', ['makan apel']],
  ['Panen raya! Makan apel! Panen raya', []],
  ['makan apel di rumah', []],
])('of several needs one is enough: %s', (draft, expected) => {
  expect(found(['makan apel'], draft, {needs: [{phrases: ['panen raya'], within: 'sentence'}, {phrases: ['pasar', 'toko'], within: 'post'}]})).toEqual(expected)
})

describe('names of a roster', () => {
  const pair = (number: string, one: string, two: string, more: object = {}) => ({number, people: [{name: one, calls: [`Pak ${one.split(' ')[0]}`]}, {name: two}], ...more})
  const rosters = [{
    id: 'desa', title: {id: 'Desa', en: 'Village'}, election: 'uji', region: 'nasional', office: 'bupati', 'in-force': {from: '2000-01-01', until: '2029-12-31'},
    contestants: [pair('1', 'Wiraga Eka Sentosa', 'Laras Prabu', {nicknames: ['BISA', 'Gawir-Aras'], slogans: ['Desa Rukun'], hashtags: ['#wiraga1'], accounts: ['wiraga_official']}), pair('2', 'Tirta Kencana', 'Galih Mustika')],
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
    // Short names with a hyphen name both.
    ['<paslon.pasangan>', 'Gawir-Aras', ['Gawir-Aras']],
    ['<paslon.pasangan>', '#GawirAras', ['#GawirAras']],
    ['<paslon.slogan>', 'Menuju desa rukun', ['desa rukun']],
    ['<paslon.tagar>', 'Pagi #Wiraga1', ['#Wiraga1']],
    ['<paslon.akun>', 'Ikuti @wiraga_official', ['@wiraga_official']],
    ['<paslon.akun-pribadi>', 'Ikuti @wiragaekasentosa.official', ['@wiragaekasentosa.official']],
  ])('%s in %s', (phrase, draft, expected) => {
    expect(named(phrase, draft)).toEqual(expected)
  })
})

test('a message names the words and the contestant', () => {
  const ruleset = tiny({rules: [rule({match: ['makan <buah>']})], lists})
  expect(lintTiny('Ayo makan apel', ruleset)).toMatchObject({status: 'violation', findings: [{span: [4, 14], severity: 'error', contestants: []}], held: []})
})

describe('what lists can hold', () => {
  // A pack for each draft: after some text a screen would answer for the search.
  const pack = () => tiny({
    lists: [
      {id: 'sapaan', entries: ['pak', 'bu']},
      {id: 'nama', entries: ['wiraga']},
      {id: 'orang', entries: ['<sapaan> <nama>', 'ketua', '<warga> sini', 'kepala (desa|dusun)']},
      {id: 'warga', include: ['nama', 'tetangga']},
      {id: 'tetangga', entries: ['tetangga']},
      {id: 'sorak', disguised: 'true', entries: ['menang']},
      {id: 'pilih', entries: ['pilih']},
      {id: 'pilih.jawa', extends: ['pilih'], entries: ['pilihen']},
    ],
    rules: [rule({id: 'uji/orang', match: ['<pilih> <orang>']}), rule({id: 'uji/sorak', match: ['<sorak>']})],
  })

  test.each<[name: string, text: string, words: readonly string[]]>([
    ['a phrase of other lists', 'Ayo pilih Pak Wiraga', ['pilih Pak Wiraga']],
    ['a plain entry beside it', 'Ayo pilih ketua', ['pilih ketua']],
    ['a phrase that begins with a list of lists', 'Ayo pilih tetangga sini', ['pilih tetangga sini']],
    ['a phrase that begins with a list of lists, by another way', 'Ayo pilih wiraga sini', ['pilih wiraga sini']],
    ['an entry with alternatives', 'Ayo pilih kepala dusun', ['pilih kepala dusun']],
    ['not a part of the phrase', 'Ayo pilih Wiraga', []],
    ['a list that extends another', 'Ayo pilihen ketua', ['pilihen ketua']],
    ['a disguised word with a digit', 'Kita m3nang', ['m3nang']],
    ['not without one', 'Kita menang', []],
    ['a word stuck to a picture', '👍pilih ketua', ['pilih ketua']],
  ])('%s', (_name, text, words) => {
    expect(reported(lintTiny(text, pack()))).toEqual(words)
  })
})
