import {describe, expect, test} from 'vitest'
import {readPack, shippedFolder} from '../src/cli/load.ts'
import {decodeRuleset, encodeRuleset, joinRuleset} from '../src/compiled/index.ts'
import {addPacks, loadPacks, type Pack, type PackFile} from '../src/packs/index.ts'
import {rosterPack, termPack} from './bench/packs.ts'
import {rule} from './tiny.ts'

const shipped = await readPack(shippedFolder, 'rules')
const one = (name: string, text: string): Pack => ({folder: name, files: [{name: `${name}/a.yaml`, text}]})
const ofJson = (parts: object): Pack => one('own', JSON.stringify({format: '1', ...parts}))

/** The packs that ship, compiled once for all that are added to them. */
const shippedBytes = encodeRuleset(loadPacks([shipped]), 'base')

/** The bytes of packs that are added to compiled ones. */
function added(base: Pack, own: readonly Pack[]): Uint8Array | undefined {
  const bytes = base === shipped ? shippedBytes : encodeRuleset(loadPacks([base]), 'base')
  const opened = decodeRuleset(bytes, 'base')
  const found = opened && addPacks(opened, own)
  return found && joinRuleset(bytes, 'base', found, 'key')
}

/** The same packs, compiled together. */
const together = (base: Pack, own: readonly Pack[]): Uint8Array => encodeRuleset(loadPacks([base, ...own]), 'key')
const areSame = (base: Pack, own: readonly Pack[]): boolean => Buffer.compare(added(base, own) ?? Buffer.alloc(0), together(base, own)) === 0

const cite = ['memihak-calon']
const wide = {
  lists: [{id: 'baru', include: ['memilih'], entries: ['jambu air', {lemma: 'dukung', as: ['base', 'imp']}, '<sapaan> kita']}, {id: 'seru', extends: ['ajak'], entries: ['ayok', 'jangan lupa'], disguised: 'true'}],
  aliases: [{word: 'jambu', variants: ['jmbu', 'jambuu']}, {word: 'yang', variants: ['jang']}],
  languages: [{tag: 'xyz', name: {id: 'X', en: 'X'}, covered: 'false', words: ['sing', 'jambu', 'gubleg']}],
  cues: [{id: 'uji-isyarat', title: {id: 'Uji', en: 'Test'}, position: 'before', phrases: ['kata uji <baru>'], except: ['jangan kata uji']}],
  citations: [{id: 'punyaku', articles: ['uu-20-2023:24-1d', 'own:1']}],
  regulation: {id: 'own', type: 'UU', short: 'UU Uji', title: {id: 'U', en: 'T'}, 'in-force': {from: '2000-01-01'}, url: 'https://contoh.invalid/uji', verified: '2024-01-01',
    articles: [{id: '1', pinpoint: {id: 'Pasal 1', en: 'Article 1'}, binds: ['asn'], elections: ['pemilu', 'pilkada'], phases: 'semua', summary: {id: 'N', en: 'N'}, confidence: 'verified'}]},
  rules: [rule({id: 'uji/satu', match: ['<baru> (merah|hijau) <0-2 kata> <paslon>', 'coblos <paslon.nama>'], cite: ['memihak-calon', 'punyaku'], context: ['uji-isyarat', 'larangan'], unless: [{phrases: ['tidak'], example: 'tidak', reason: {id: 'r', en: 'r'}}]})],
  regions: [{code: '33.99', name: 'Kabupaten Uji', level: 'kabupaten'}],
}

describe('packs that are added to compiled ones are what all are together, to the byte', () => {
  test.each<[name: string, own: readonly Pack[]]>([
    ['nothing', [ofJson({})]],
    ['a roster', [one('own', rosterPack(40, ['33.16', '11.01', 'nasional']))]],
    ['terms', [one('own', termPack(200))]],
    ['some of everything', [ofJson(wide)]],
    ['two packs that know each other', [ofJson({lists: [{id: 'satu', include: ['dua'], entries: ['a b']}]}), one('more', JSON.stringify({format: '1', pack: {id: 'dua', version: '1'}, lists: [{id: 'dua', include: ['satu'], entries: ['c']}]}))]],
  ])('%s', (_name, own) => {
    expect(areSame(shipped, own)).toBe(true)
  }, 60_000)

  test.each<[name: string, isOwn: (file: PackFile) => boolean]>([
    ['rosters', ({name}) => /rosters\/pilkada-2024\/[1-3]/.test(name)],
    ['rules', ({name}) => /core\/(?:survei|akun|konflik)/.test(name)],
    ['regional lists', ({name}) => /regional\/[a-m]/.test(name) && !name.includes('kata-tugas')],
    ['calendars and regulations that nothing else cites', ({name}) => /calendar\/(?:psu|perubahan)|regulations\/menpanrb-b/.test(name)],
  ])('%s that ship, with the rest', (_name, isOwn) => {
    const base = {folder: 'rules', files: shipped.files.filter(file => !isOwn(file))}
    const own = {folder: 'own', files: shipped.files.filter(isOwn)}
    expect(own.files.length).toBeGreaterThan(1)
    expect(areSame(base, [own])).toBe(true)
  }, 60_000)
})

test.each<[name: string, parts: object]>([
  ['a list that exists', {lists: [{id: 'memilih', entries: ['x']}]}],
  ['a rule that exists', {rules: [rule({id: 'ajakan/pilih-nomor', match: ['x'], cite})]}],
  ['a context that does not', {rules: [rule({match: ['x'], cite, context: ['tidak-ada']})]}],
  ['an article that does not', {rules: [rule({match: ['x'], cite: ['tidak:ada']})]}],
  ['a list that does not', {rules: [rule({match: ['<tidak-ada> x'], cite})]}],
])('nothing is added where something is wrong: %s', (_name, parts) => {
  expect(added(shipped, [ofJson(parts)])).toBeUndefined()
  expect(() => together(shipped, [ofJson(parts)])).toThrow()
}, 60_000)
