import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {find, findAny} from '../src/text/find.ts'
import {fold, foldByTables, foldOne, isCommonPicture} from '../src/text/fold.ts'
import {toText, words} from '../src/text/index.ts'
import type {Text, Vocabulary} from '../src/types.ts'
import {post} from './draft.ts'

/** A few words of packs and a few of the language, so that no shipped list decides these tests. */
const vocabulary: Vocabulary = {
  has: word => ['ayo', 'coblos', 'arief', 'sri', 'menang', 'aja', 'amin', 'dulu', 'nasdem'].includes(word),
  isWord: word => ['jakarta', 'nyala', 'warga', 'sehat'].includes(word),
}

/** Split a draft with the small vocabulary. */
const split = (draft: string): Text => toText(post(draft), vocabulary)

/** A token as `text`, or as `[text, words in the draft]` where they differ. */
type Shown = string | readonly [text: string, source: string]

/** The tokens of a draft, with what each covers in it. */
function shown(draft: string): Shown[] {
  return split(draft).tokens.map(({text, span}) => text === draft.slice(...span) ? text : [text, draft.slice(...span)] as const)
}

const disguises: [name: string, draft: string, tokens: Shown[]][] = [
  ['plain words', 'ayo coblos', ['ayo', 'coblos']],
  ['capitals', 'AYO Coblos', [['ayo', 'AYO'], ['coblos', 'Coblos']]],
  ['bold letters', '𝐜𝐨𝐛𝐥𝐨𝐬 𝗡𝗼𝗺𝗼𝗿', [['coblos', '𝐜𝐨𝐛𝐥𝐨𝐬'], ['nomor', '𝗡𝗼𝗺𝗼𝗿']]],
  ['full-width letters', 'ｃｏｂｌｏｓ', [['coblos', 'ｃｏｂｌｏｓ']]],
  ['circled letters', 'ⓒⓞⓑⓛⓞⓢ', [['coblos', 'ⓒⓞⓑⓛⓞⓢ']]],
  ['negative circles', '🅒🅞🅑🅛🅞🅢', [['coblos', '🅒🅞🅑🅛🅞🅢']]],
  ['small capitals', 'ᴄᴏʙʟᴏs', [['coblos', 'ᴄᴏʙʟᴏs']]],
  ['Cyrillic look-alikes', 'сoblоs', [['coblos', 'сoblоs']]],
  ['zero-width characters', 'co\u200bb\u200dlos', [['coblos', 'co\u200bb\u200dlos']]],
  ['combining marks', 'co\u0301blo\u0336s\u0336', [['coblos', 'co\u0301blo\u0336s\u0336']]],
  ['accents', 'ÀÉ', [['ae', 'ÀÉ']]],
  ['a ligature', 'ﬁx', [['fix', 'ﬁx']]],
  ['stretched letters stay', 'COBLOOOS', [['coblooos', 'COBLOOOS']]],
  ['spaced letters', 'ayo c o b l o s nomor', ['ayo', ['coblos', 'c o b l o s'], 'nomor']],
  ['dotted letters', 'c.o.b.l.o.s', [['coblos', 'c.o.b.l.o.s']]],
  ['three single letters are no word', 'a b c', ['a', 'b', 'c']],
  ['an apostrophe', 'jum\'at jum’at', [['jumat', 'jum\'at'], ['jumat', 'jum’at']]],
]

const glued: [name: string, draft: string, tokens: Shown[]][] = [
  ['words that capitals part', 'halo MasBowo', ['halo', ['mas', 'Mas'], ['bowo', 'Bowo']]],
  ['capitals at the end', 'AyoCOBLOS', [['ayo', 'Ayo'], ['coblos', 'COBLOS']]],
  ['a piece that packs part', 'Pakariefmenang DukungAriefmenang', [['pakariefmenang', 'Pakariefmenang'], ['dukung', 'Dukung'], ['arief', 'Arief'], 'menang']],
  ['the dictionary is not asked', 'AyoWargasehat', [['ayo', 'Ayo'], ['wargasehat', 'Wargasehat']]],
  ['a word of packs stays', 'AmIn', [['amin', 'AmIn']]],
  ['a piece of two letters stays in its word', 'InfoKe diKe', [['infoke', 'InfoKe'], ['dike', 'diKe']]],
  ['other letters than plain ones stay', 'MásBowo', [['masbowo', 'MásBowo']]],
]

const numbers: [name: string, draft: string, tokens: Shown[]][] = [
  ['a number stuck to a word', 'nomor2', ['nomor', '2']],
  ['a reduplication with 2', 'kata2', ['kata', '2']],
  ['a word stuck to a number', '2periode', ['2', 'periode']],
  ['a short form with a full stop', 'no.2', ['no', '2']],
  ['a letter replaced stays', 'm3nang', ['m3nang']],
  ['a keycap keeps its mark', 'nomor 2️⃣!', ['nomor', ['2⃣', '2️⃣']]],
  ['a circled digit', '②', [['2', '②']]],
  ['digits of another script', '٢', [['2', '٢']]],
  ['a bold digit', '𝟐', [['2', '𝟐']]],
]

const pictures: [name: string, draft: string, tokens: Shown[]][] = [
  ['an emoji with its selector', 'ya ✌️ dua', ['ya', ['✌', '✌️'], 'dua']],
  ['a skin tone', '👍🏽 ya', [['👍', '👍🏽'], 'ya']],
  ['a flag is no letters', '🇮🇩 jaya', ['jaya']],
]

const places: [name: string, draft: string, tokens: Shown[]][] = [
  ['a mention', 'halo @pemkab.blora, ya', ['halo', '@pemkab.blora', 'ya']],
  ['a link', 'lihat https://kpu.go.id/a?b ya', ['lihat', 'https://kpu.go.id/a?b', 'ya']],
  ['a bare domain', 'cek kpu.go.id, ya', ['cek', 'kpu.go.id', 'ya']],
]

const hashtags: [name: string, draft: string, tokens: Shown[]][] = [
  ['words by case', '#AriefSri2024', [['arief', 'Arief'], ['sri', 'Sri'], '2024']],
  ['a number first', '#2024GantiPresiden', ['2024', ['ganti', 'Ganti'], ['presiden', 'Presiden']]],
  ['capitals in a row', '#PilkadaDKI', [['pilkada', 'Pilkada'], ['dki', 'DKI']]],
  ['a name with a capital inside', '#AyoNasDemMenang', [['ayo', 'Ayo'], ['nasdem', 'NasDem'], ['menang', 'Menang']]],
  ['a digit as a letter', '#JakartaM3nyala', [['jakarta', 'Jakarta'], ['m3nyala', 'M3nyala']]],
  ['an underscore', '#Ayo_Coblos2', [['ayo', 'Ayo'], ['coblos', 'Coblos'], '2']],
  ['lower case by the words of packs', '#ariefsrimenang', ['arief', 'sri', 'menang']],
  ['lower case by the dictionary', '#wargasehat', ['warga', 'sehat']],
  ['few long words before many short ones', '#aminajadulu', ['amin', 'aja', 'dulu']],
  ['unknown letters stay whole', '#xqzzkvw', ['xqzzkvw']],
  ['folded letters point to the whole tag', '#𝐀𝐲𝐨', [['ayo', '#𝐀𝐲𝐨']]],
]

const all = [...disguises, ...glued, ...numbers, ...pictures, ...places, ...hashtags]

describe.each([['disguises', disguises], ['words in one', glued], ['numbers', numbers], ['pictures', pictures], ['handles and links', places], ['hashtags', hashtags]] as const)('%s', (_name, table) => {
  test.each(table)('%s: %s', (_case, draft, tokens) => {
    expect(shown(draft)).toEqual(tokens)
  })
})

describe('positions are proved on folded text', () => {
  test.each(all)('%s: %s', (_name, draft) => {
    const {tokens} = split(`Yth. warga: ${draft}`)
    let last = 0
    for (const {text, span, hashtag, glued} of tokens) {
      const [start, end] = span
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(`Yth. warga: ${draft}`.length)
      if (hashtag < 0) {
        expect(start).toBeGreaterThanOrEqual(last)
        // What a token covers says the token again when it is read alone.
        expect(words(`Yth. warga: ${draft}`.slice(...span)).join('')).toBe(text)
      } else if (!glued) expect(start).toBeGreaterThanOrEqual(last)
      last = end
    }
  })

  test.each(all)('%s: %s, letter by letter', (_name, draft) => {
    const folded = fold(draft)
    for (let index = 0; index < folded.text.length; index++) {
      const unit = folded.text[index] ?? ''
      // A keycap's mark and a flag's halves mean something only beside their neighbours.
      if (!/[\p{L}\p{N}]/u.test(unit)) continue
      const [start, end] = folded.origin(index, index + 1)
      expect(start).toBeLessThan(end)
      expect(fold(draft.slice(start, end)).text).toContain(unit)
    }
  })

  test('a mark that is dropped belongs to the letter before it', () => {
    const {text, origin} = fold('e\u0301x')
    expect([text, origin(0, 1), origin(1, 2)]).toEqual(['ex', [0, 2], [2, 3]])
  })
})

describe('sentences', () => {
  test.each<[draft: string, sentences: string[]]>([
    ['Selesai. Besok libur', ['selesai', 'besok libur']],
    ['Benar? Ya! Besok', ['benar', 'ya', 'besok']],
    ['Baris satu\nbaris dua', ['baris satu baris dua']],
    ['Alinea satu\n\nalinea dua', ['alinea satu', 'alinea dua']],
    ['Alinea satu\r\n\r\nalinea dua', ['alinea satu', 'alinea dua']],
    ['Selesai.\r\nBesok', ['selesai', 'besok']],
    ['H. Arief dan Dr. Sri hadir. Selesai', ['h arief dan dr sri hadir', 'selesai']],
    ['Pilih no. 2 ya', ['pilih no 2 ya']],
    ['Tunggu... dua hari', ['tunggu dua hari']],
    ['Pukul 08.00-12.00 buka', ['pukul 08 00 12 00 buka']],
    // A year ends a sentence; a small number may begin an item.
    ['Masa jabatan 2025-2030. Semoga amanah', ['masa jabatan 2025 2030', 'semoga amanah']],
    ['Kata rek e. Sing siji', ['kata rek e', 'sing siji']],
    // A list item begins after the line.
    ['Jangan tanya nomor.\n5. Hadir', ['jangan tanya nomor', '5 hadir']],
    // A quoted cry within a sentence does not end it; one that stands at its end does.
    ['Menulis "Maju!", itu dilarang', ['menulis maju itu dilarang']],
    ['Menulis “Maju!” atau “Terus!” dilarang', ['menulis maju atau terus dilarang']],
    ['Ia menulis "Maju!" Besok libur', ['ia menulis maju', 'besok libur']],
    ['Maju! "terus" besok', ['maju', 'terus besok']],
  ])('%j', (draft, sentences) => {
    const found: string[][] = []
    for (const {text, sentence} of split(draft).tokens) (found[sentence] ??= []).push(text)
    expect(found.map(each => each.join(' '))).toEqual(sentences)
  })
})

describe('what stands before a token', () => {
  test.each<[draft: string, breaks: string[]]>([
    ['satu dua', ['none', 'none']],
    ['satu, dua', ['none', 'soft']],
    ['satu\ndua', ['none', 'line']],
    ['satu. dua', ['none', 'sentence']],
    ['satu ✌️ dua', ['none', 'none', 'none']],
  ])('%j', (draft, breaks) => {
    expect(split(draft).tokens.map(token => token.before)).toEqual(breaks)
  })
})

describe('how a token is written', () => {
  test.each<[draft: string, letters: string[]]>([
    ['asri Asri ASRI', ['lower', 'capital', 'upper']],
    ['𝗔𝘀𝗿𝗶 #asri 2', ['capital', 'upper', 'upper']],
  ])('%s', (draft, letters) => {
    expect(split(draft).tokens.map(token => token.letters)).toEqual(letters)
  })

  test('quotation marks of every shape', () => {
    const {tokens} = split('Kata “pilih” dan "coblos" itu')
    expect(tokens.filter(token => token.quoted).map(token => token.text)).toEqual(['pilih', 'coblos'])
  })
})

test('a hashtag keeps its own place and the tokens it became', () => {
  const {hashtags: tags} = split('Pagi #AriefSri #AyoCoblos')
  expect(tags).toEqual([
    {text: '#ariefsri', span: [5, 14], tokens: [1, 3]},
    {text: '#ayocoblos', span: [15, 25], tokens: [3, 5]},
  ])
})

test('tokens are found alike by the short way and by the one pattern', () => {
  const piece = fc.oneof(
    fc.constantFrom('http', 'https', '://', 'www.', '.id', '.co', 'go.id/x', '@', '#', '_', '-', "'", '.', ':', '/', '"', ' ', '\n', '2', '17', '\u20e3', '✌️', '😀', 'é', 'я', '٣', '中', '\u{1d552}', '’', '©', 'ſ', '\ud83d'),
    fc.stringMatching(/^[a-zA-Z]{1,4}$/), fc.string({unit: 'binary', maxLength: 3}),
  )
  fc.assert(fc.property(fc.array(piece, {maxLength: 12}), pieces => {
    const {text} = fold(pieces.join(''))
    for (let at = 0; at <= text.length; at += String.fromCodePoint(text.codePointAt(at) ?? 0).length) expect(find(text, at)).toEqual(findAny(text, at))
  }), {numRuns: 20_000})
})

test('common pictures and marks are folded as Unicode\'s tables fold them', () => {
  const all = Array.from({length: 0x11_0000}, (_, point) => point).filter(point => point < 0xd800 || point > 0xdfff)
  expect(all.filter(point => foldOne(String.fromCodePoint(point)) !== foldByTables(String.fromCodePoint(point)))).toEqual([])
  expect(all.filter(point => isCommonPicture(point) && !/^(?![\p{L}\p{N}])\p{Extended_Pictographic}$/u.test(String.fromCodePoint(point)))).toEqual([])
})
