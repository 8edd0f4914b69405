import {describe, expect, test} from 'vitest'
import {contextOf} from '../src/law/phase.ts'
import {wordOf} from '../src/lexicon/tree.ts'
import {match} from '../src/match/index.ts'
import {toText} from '../src/text/index.ts'
import {post} from './draft.ts'
import {lintShipped} from './shipped.ts'
import {heldBack, lintTiny, offIn, reported, rule, tiny} from './tiny.ts'

const cue = (parts: object) => ({id: 'isyarat', title: {id: 'isyarat', en: 'cue'}, position: 'before', ...parts})
const lists = [
  {id: 'pilih', entries: [{lemma: 'pilih', as: ['base', 'imp', 'act']}]},
  {id: 'penutup-konteks', entries: ['tetapi', 'namun']},
]

/** What a rule for `<pilih> apel` makes of a draft when one cue may hold it. */
function decided(cueParts: object, draft: string): {reported: string[]; held: [string, string][]} {
  const ruleset = tiny({rules: [rule({match: ['<pilih> apel'], context: ['isyarat']})], cues: [cue(cueParts)], lists})
  const result = lintTiny(draft, ruleset)
  return {reported: reported(result), held: heldBack(result)}
}

const because = (words: string) => `neutral context, cue: “${words}”`

describe('a cue holds what it reaches', () => {
  test.each<[name: string, cue: object, draft: string, by: string | undefined]>([
    ['before', {phrases: ['dilarang']}, 'Dilarang memilih apel', 'Dilarang'],
    ['before, but the cue comes after', {phrases: ['dilarang']}, 'Memilih apel dilarang', undefined],
    ['after', {phrases: ['dilarang'], position: 'after'}, 'Memilih apel itu dilarang', 'dilarang'],
    ['after, but the cue comes before', {phrases: ['dilarang'], position: 'after'}, 'Dilarang memilih apel', undefined],
    ['around, before', {phrases: ['bawaslu'], position: 'around'}, 'Bawaslu memanggil yang memilih apel', 'Bawaslu'],
    ['around, after', {phrases: ['bawaslu'], position: 'around'}, 'Memilih apel dilaporkan ke Bawaslu', 'Bawaslu'],
    ['another sentence', {phrases: ['dilarang']}, 'Rokok dilarang. Pilih apel', undefined],
    ['another sentence, whole post', {phrases: ['dilarang'], within: 'post'}, 'Rokok dilarang. Pilih apel', 'dilarang'],
    ['too far', {phrases: ['dilarang'], reach: '2'}, 'Dilarang satu dua tiga memilih apel', undefined],
    ['near enough', {phrases: ['dilarang'], reach: '3'}, 'Dilarang satu dua tiga memilih apel', 'Dilarang'],
    ['closed by tetapi', {phrases: ['dilarang']}, 'Rokok dilarang tetapi pilih apel', undefined],
    ['not closed by tetapi where the sentence counts', {phrases: ['dilarang'], within: 'sentence'}, 'Rokok dilarang tetapi pilih apel', 'dilarang'],
    ['a comma and a new imperative', {phrases: ['dilarang'], stops: 'true'}, 'Rokok dilarang, pilih apel', undefined],
    ['a comma and a verb that is no imperative', {phrases: ['dilarang'], stops: 'true'}, 'Dilarang merokok, memilih apel', 'Dilarang'],
    ['a comma where the cue stops at none', {phrases: ['dilarang']}, 'Rokok dilarang, pilih apel', 'dilarang'],
    ['a cue that is none', {phrases: ['jangan'], except: ['jangan lupa']}, 'Jangan lupa pilih apel', undefined],
    ['the same cue elsewhere', {phrases: ['jangan'], except: ['jangan lupa']}, 'Jangan ikut memilih apel', 'Jangan'],
    ['the first words of the match', {phrases: ['memilih'], position: 'around', 'from-start': 'true'}, 'Kami memilih apel', 'memilih'],
    ['the first words of the match, where they are no cue', {phrases: ['memilih'], position: 'around'}, 'Kami memilih apel', undefined],
    ['a cue that takes the first word of the match in', {phrases: ['jangan memilih']}, 'Jangan memilih apel', 'Jangan memilih'],
    ['silenced in its sentence', {phrases: ['dilarang'], 'silenced-by': ['haha']}, 'Dilarang memilih apel haha', undefined],
    ['not silenced from another sentence', {phrases: ['dilarang'], 'silenced-by': ['haha']}, 'Haha! Dilarang memilih apel', 'Dilarang'],
    ['quoted', {phrases: ['contoh'], quoted: 'true'}, 'Contoh pelanggaran "pilih apel"', 'Contoh'],
    ['after a colon', {phrases: ['contoh'], quoted: 'true'}, 'Contoh: pilih apel', 'Contoh'],
    ['in single quotation marks', {phrases: ['contoh'], quoted: 'true'}, "Contoh pelanggaran 'pilih apel' itu", 'Contoh'],
    ['in quotation marks, which alone count', {phrases: ['contoh'], quoted: 'marks'}, 'Contoh pelanggaran "pilih apel"', 'Contoh'],
    ['after a colon, where quotation marks alone count', {phrases: ['contoh'], quoted: 'marks'}, 'Contoh: pilih apel', undefined],
    ['after a quotation mark that is never closed', {phrases: ['contoh'], quoted: 'marks'}, 'Contoh "pilih apel', undefined],
    ['after an apostrophe that closes nothing', {phrases: ['contoh'], quoted: 'marks'}, "Contoh 'pilih apel", undefined],
    ['neither quoted nor after a colon', {phrases: ['contoh'], quoted: 'true'}, 'Beri contoh pilih apel', undefined],
  ])('%s', (_name, parts, draft, by) => {
    const words = /(?:me)?milih apel|pilih apel/i.exec(draft)?.[0] ?? ''
    expect(decided(parts, draft)).toEqual(by === undefined ? {reported: [words], held: []} : {reported: [], held: [[words, because(by)]]})
  })

  test('only the cues that a rule names', () => {
    const ruleset = tiny({rules: [rule({match: ['<pilih> apel']})], cues: [cue({phrases: ['dilarang']})], lists})
    expect(reported(lintTiny('Dilarang memilih apel', ruleset))).toEqual(['memilih apel'])
  })
})

describe('an exception of the rule itself', () => {
  const unless = {phrases: ['apel <0-1 kata> (merah|malang)'], except: ['apel segar merah'], example: 'Pilih apel malang.', reason: {id: 'nama buah', en: 'a kind of fruit'}}
  const decide = (draft: string, within = 'sentence') => {
    const result = lintTiny(draft, tiny({rules: [rule({match: ['pilih apel'], unless: [{...unless, within}]})]}))
    return {reported: reported(result), held: heldBack(result)}
  }

  test.each<[name: string, draft: string, within: string, holds: boolean]>([
    ['met', 'pilih apel malang', 'sentence', true],
    ['not met', 'pilih apel besok', 'sentence', false],
    ['undone by its own except', 'pilih apel segar merah', 'sentence', false],
    ['in another sentence', 'pilih apel. Ini apel malang', 'sentence', false],
    ['in another sentence of the post', 'pilih apel. Ini apel malang', 'post', true],
  ])('%s', (_name, draft, within, holds) => {
    expect(decide(draft, within)).toEqual(holds ? {reported: [], held: [['pilih apel', 'a kind of fruit']]} : {reported: ['pilih apel'], held: []})
  })
})

describe('findings on the same words', () => {
  const two = (one: object, other: object) => tiny({rules: [rule({id: 'uji/satu', match: ['pilih apel'], ...one}), rule({id: 'uji/dua', match: ['apel merah'], ...other})]})

  test.each<[name: string, one: object, other: object, kept: string, covered: [string, string]]>([
    ['the gravest stays', {severity: 'warning'}, {severity: 'error'}, 'apel merah', ['pilih apel', 'covered by uji/dua']],
    ['then the surest', {confidence: 'low'}, {confidence: 'high'}, 'apel merah', ['pilih apel', 'covered by uji/dua']],
    ['then the longest', {match: ['ayo pilih apel']}, {}, 'ayo pilih apel', ['apel merah', 'covered by uji/satu']],
    ['then the first', {}, {}, 'pilih apel', ['apel merah', 'covered by uji/satu']],
  ])('%s', (_name, one, other, kept, covered) => {
    const result = lintTiny('ayo pilih apel merah', two(one, other))
    expect({reported: reported(result), held: heldBack(result)}).toEqual({reported: [kept], held: [covered]})
  })

  test('words apart stay apart, in the order of the text', () => {
    expect(reported(lintTiny('apel merah lalu pilih apel', two({}, {})))).toEqual(['apel merah', 'pilih apel'])
  })
})

test('a rule that is off in this phase is held, not lost', () => {
  const result = lintTiny('pilih apel', tiny({rules: [rule({match: ['pilih apel'], severity: offIn('luar-tahapan')})]}))
  expect([reported(result), heldBack(result), result.status]).toEqual([[], [['pilih apel', 'does not apply in this phase']], 'clean'])
})

describe('the packs that ship', () => {
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

test('nothing disappears: what was matched is reported or held', () => {
  const ruleset = tiny({
    rules: [
      rule({id: 'uji/satu', match: ['<pilih> apel'], context: ['isyarat']}),
      rule({id: 'uji/dua', match: ['apel merah'], severity: 'warning'}),
      rule({id: 'uji/tiga', match: ['apel'], severity: offIn('luar-tahapan')}),
    ],
    cues: [cue({phrases: ['dilarang']})], lists,
  })
  const draft = 'Dilarang memilih apel. Pilih apel merah, lalu apel merah, dan apel.'
  const text = toText(post(draft), {has: word => wordOf(word, ruleset.lexicon) >= 0, isWord: () => false})
  const matched = match(text, ruleset, contextOf({date: '2020-01-01'}, ruleset)).matches.map(each => `${each.rule.id} ${each.span.join('-')}`)
  const {findings, held} = lintTiny(draft, ruleset)
  const decided = [...findings.map(each => `${each.rule.id} ${each.span.join('-')}`), ...held.map(each => `${each.match.rule.id} ${each.match.span.join('-')}`)]
  expect(decided.sort()).toEqual(matched.sort())
  expect(matched).toHaveLength(8)
})
