import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.ts'
import {post} from './draft.ts'
import {lintShipped, region, ruleset} from './shipped.ts'

/** Rule and words of each finding, notes left out, during the campaign, in Jawa Timur unless another region is given. */
function found(text: string, code = '35'): string[] {
  const {findings} = lint(post(text), ruleset, {today: () => '2024-11-01', region: region(code), elections: ['all']})
  return findings.filter(({severity}) => severity !== 'info').map(({rule, span}) => `${rule.id} ${text.slice(...span)}`)
}

describe('names in another spelling', () => {
  test.each<[text: string, expected: string[]]>([
    ['Ayo pilih Khofifah', ['ajakan/pilih-paslon pilih Khofifah']],
    ['Ayo pilih Kofifah', ['ajakan/pilih-paslon pilih Kofifah']],
    ['Ayo pilih Anis Baswedan', ['ajakan/pilih-paslon pilih Anis Baswedan']],
    // A short call in another spelling is many people's name: it needs a title.
    ['Ayo dukung Mas Anis', ['dukungan/paslon dukung Mas Anis']],
    ['Bu Anis mengajar di sini', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe("a call that is another person's last name", () => {
  test.each<[text: string, expected: string[]]>([
    ['Menurut kami semua Khofifah memang hebat', ['promosi/puji-calon Khofifah memang hebat']],
    ['Menurut kami semua Zarlinda Khofifah memang hebat', []],
    // In a headline every word has a capital.
    ['Kunjungi Ponpes Zarlinda Khofifah Memang Hebat', ['promosi/puji-calon Khofifah Memang Hebat']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a name part that goes on into another name', () => {
  test.each<[text: string, expected: string[]]>([
    ['Pak Elestianto Jaya, kata kami semua di sini', ['dukungan/menang Pak Elestianto Jaya']],
    ['Sejak dulu kami di sini dukung Pak Elestianto', ['dukungan/paslon dukung Pak Elestianto']],
    ['Sejak dulu kami di sini dukung Pak Elestianto Wirapraja', []],
    // In a headline an unknown word may be anything, another candidate's name may not.
    ['KAMI DI SINI Dukung Pak Elestianto Selamanya', ['dukungan/paslon Dukung Pak Elestianto']],
    ['KAMI DI SINI Dukung Pak Elestianto Rismaharini', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a pair by its titles', () => {
  test.each<[text: string, code: string, expected: string[]]>([
    ['Sarapan dengan Pak Subandi dan Bu Mimik', '35.15', ['promosi/sebut-pasangan Pak Subandi dan Bu Mimik']],
    // First names are many people's: they are a pair's in its own region.
    ['Sarapan dengan Pak Subandi dan Bu Mimik', '35.01', []],
    ['Sarapan dengan Pak Subandi dan Bu Luluk', '35.15', []],
    // Who gives no name a capital means the same pair, at home.
    ['sarapan dengan pak subandi dan bu mimik', '35.15', ['promosi/sebut-pasangan pak subandi dan bu mimik']],
    ['sarapan dengan pak subandi dan bu mimik', '35.01', []],
    ['Sarapan di Waru dengan pak subandi dan bu mimik', '35.15', []],
  ])('%s in %s', (text, code, expected) => {
    expect(found(text, code)).toEqual(expected)
  })
})

describe('short names of a pair', () => {
  test.each<[text: string, code: string, expected: string[]]>([
    ['Sarapan dengan Zul-Uhel', '52', ['promosi/sebut-pasangan Zul-Uhel']],
    // Short names with a hyphen that no part of the names holds.
    ['Sarapan dengan Udin-Cece', '19.71', ['promosi/sebut-pasangan Udin-Cece']],
    // A call of three letters is a part of the name at home.
    ['Ayo coblos Bang Zul', '52', ['ajakan/pilih-paslon coblos Bang Zul']],
    ['Bang Zul paling mengerti kami', '35', []],
    // An acronym that is a word names the pair at home and in capitals.
    ['Ayo pilih BERANI', '72', ['ajakan/pilih-paslon pilih BERANI']],
    ['Ayo pilih berani', '72', []],
    ['Ayo pilih BERANI', '35', []],
    // Two parts in another spelling are no pair if they are the whole name of one.
    ['Sarapan dengan Dedi Mulyadi', '32', []],
  ])('%s in %s', (text, code, expected) => {
    expect(found(text, code)).toEqual(expected)
  })
})

test('a pair that stood before is even where its new contest is named in full', () => {
  expect(found('Paslon: Luluk Nur Hamidah-Lukmanul Khakim, Khofifah Indar Parawansa-Emil Elestianto Dardak, Tri Rismaharini-Zahrul Azhar Asumta')).toEqual([])
  expect(found('Paslon: Khofifah Indar Parawansa-Emil Elestianto Dardak')).toEqual(['promosi/sebut-pasangan Khofifah Indar Parawansa-Emil Elestianto Dardak'])
})

test('the words of a slogan keep their sense', () => {
  expect(found('Dua periode harga mati!')).toEqual(['dukungan/periode Dua periode harga mati'])
})

describe('cues of the packs that ship', () => {
  test.each<[draft: string, status: string, held: boolean]>([
    ['Ayo coblos nomor 2', 'violation', false],
    ['Jangan lupa coblos nomor 2', 'violation', false],
    ['ASN dilarang kampanye, tapi ayo coblos nomor 2', 'violation', false],
    ['ASN dilarang mengajak coblos nomor 2', 'clean', true],
  ])('%s: %s', (draft, status, held) => {
    const result = lintShipped(draft)
    expect([result.status, result.held.some(({match: {rule: {id}}}) => id === 'ajakan/pilih-nomor')]).toEqual([status, held])
  })
})
