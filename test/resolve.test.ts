import {describe, expect, test} from 'vitest'
import {contextOf} from '../src/law/phase.ts'
import {wordOf} from '../src/lexicon/tree.ts'
import {lint} from '../src/lint.ts'
import {match} from '../src/match/index.ts'
import {toText} from '../src/text/index.ts'
import type {AccountKind, Localized, Severity} from '../src/types.ts'
import {post} from './draft.ts'
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
    ['of the whole post, silenced in the sentence of the match', {phrases: ['dilarang'], within: 'post', 'silenced-by': ['haha']}, 'Dilarang masuk. Memilih apel haha', undefined],
    ['of the whole post, not silenced from a third sentence', {phrases: ['dilarang'], within: 'post', 'silenced-by': ['haha']}, 'Dilarang masuk. Haha! Memilih apel', 'Dilarang'],
    ['quoted', {phrases: ['contoh'], quoted: 'true'}, 'Contoh pelanggaran "pilih apel"', 'Contoh'],
    ['after a colon', {phrases: ['contoh'], quoted: 'true'}, 'Contoh: pilih apel', 'Contoh'],
    ['in single quotation marks', {phrases: ['contoh'], quoted: 'true'}, "Contoh pelanggaran 'pilih apel' itu", 'Contoh'],
    ['in quotation marks, which alone count', {phrases: ['contoh'], quoted: 'marks'}, 'Contoh pelanggaran "pilih apel"', 'Contoh'],
    ['after a colon, where quotation marks alone count', {phrases: ['contoh'], quoted: 'marks'}, 'Contoh: pilih apel', undefined],
    ['after a quotation mark that is never closed', {phrases: ['contoh'], quoted: 'marks'}, 'Contoh "pilih apel', undefined],
    ['after an apostrophe that closes nothing', {phrases: ['contoh'], quoted: 'marks'}, "Contoh 'pilih apel", undefined],
    ['neither quoted nor after a colon', {phrases: ['contoh'], quoted: 'true'}, 'Beri contoh pilih apel', undefined],
    ['quoted, where the post begins with the match', {phrases: ['contoh'], quoted: 'true', position: 'after'}, 'Pilih apel contoh', undefined],
    ['after, at once', {phrases: ['dilarang'], position: 'after'}, 'Memilih apel dilarang', 'dilarang'],
    ['after, opening the next sentence', {phrases: ['itu dilarang'], position: 'after'}, 'Memilih apel. Itu dilarang', 'Itu dilarang'],
    ['after, not opening the next sentence', {phrases: ['dilarang'], position: 'after'}, 'Memilih apel. Rokok satu bungkus itu dilarang', undefined],
    ['after, in the second word but one', {phrases: ['dilarang'], position: 'after'}, 'Memilih apel. Hal itu dilarang', 'dilarang'],
    ['after, two sentences on', {phrases: ['itu dilarang'], position: 'after'}, 'Memilih apel! Hari ini cerah! Itu dilarang', undefined],
    ['around, opening the next sentence', {phrases: ['bawaslu'], position: 'around'}, 'Memilih apel. Bawaslu datang', undefined],
    ['before, in the sentence before', {phrases: ['dilarang'], within: 'sentence'}, 'Dilarang. Memilih apel', undefined],
    ['after, far', {phrases: ['dilarang'], position: 'after', reach: '2'}, 'Memilih apel satu dua tiga dilarang', undefined],
    ['after, near', {phrases: ['dilarang'], position: 'after', reach: '3'}, 'Memilih apel satu dua tiga dilarang', 'dilarang'],
    ['closed by tetapi on the other side', {phrases: ['dilarang'], position: 'after'}, 'Memilih apel tetapi rokok dilarang', undefined],
    ['not closed by tetapi before it', {phrases: ['dilarang']}, 'Tetapi dilarang memilih apel', 'dilarang'],
    ['not closed by tetapi after the match', {phrases: ['dilarang']}, 'Dilarang memilih apel tetapi boleh', 'Dilarang'],
    ['closed by tetapi although quoted from there', {phrases: ['dilarang']}, 'Rokok dilarang tetapi "ayo pilih apel"', undefined],
    ['not closed by tetapi within a quotation', {phrases: ['dilarang']}, 'Ia berkata "rokok dilarang tetapi memilih apel"', 'dilarang'],
    ['closed by tetapi before the quotation', {phrases: ['dilarang']}, 'Rokok dilarang tetapi "memilih apel"', undefined],
    ['stops at a line too', {phrases: ['dilarang'], stops: 'true'}, 'Rokok dilarang\npilih apel', undefined],
    ['stops not where nothing parts them', {phrases: ['dilarang'], stops: 'true'}, 'Siapa pun dilarang pilih apel', 'dilarang'],
    ['stops not at a comma before it', {phrases: ['dilarang'], stops: 'true'}, 'Pagi, siapa pun dilarang pilih apel', 'dilarang'],
    ['stops not within a quotation', {phrases: ['dilarang'], stops: 'true'}, 'Ia berkata "rokok dilarang, pilih apel"', 'dilarang'],
    ['stops at a form with -lah', {phrases: ['dilarang'], stops: 'true'}, 'Rokok dilarang, pilihlah apel', undefined],
  ])('%s', (_name, parts, draft, by) => {
    const words = /memilih apel|pilih(?:lah)? apel/i.exec(draft)?.[0] ?? ''
    expect(decided(parts, draft)).toEqual(by === undefined ? {reported: [words], held: []} : {reported: [], held: [[words, because(by)]]})
  })

  // The words of the match itself: `memilih <0-4 kata> apel`.
  test.each<[name: string, cue: object, draft: string, by: string | undefined]>([
    ['between its words', {phrases: ['dilarang']}, 'Memilih buah dilarang berupa apel', 'dilarang'],
    ['its first word', {phrases: ['memilih']}, 'Memilih buah berupa apel', undefined],
    ['its last word', {phrases: ['apel'], position: 'after'}, 'Memilih buah berupa apel', undefined],
    ['its last words', {phrases: ['berupa apel'], position: 'around'}, 'Memilih buah berupa apel', undefined],
    ['taking it in from before', {phrases: ['cara memilih'], position: 'around'}, 'Cara memilih buah berupa apel', 'Cara memilih'],
    ['taking it in from after', {phrases: ['apel malang'], position: 'around'}, 'Memilih buah berupa apel malang', 'apel malang'],
    ['taking its first word in', {phrases: ['jangan memilih']}, 'Jangan memilih buah berupa apel', 'Jangan memilih'],
    ['taking its first word in, but made for what follows', {phrases: ['jangan memilih'], position: 'after'}, 'Jangan memilih buah berupa apel', undefined],
    ['taking it in from after, but not made for it', {phrases: ['apel malang'], position: 'after'}, 'Memilih buah berupa apel malang', undefined],
    ['between its words, far from both ends', {phrases: ['dilarang'], reach: '1'}, 'Memilih satu dua dilarang tiga apel', 'dilarang'],
    ['taking it in, past tetapi', {phrases: ['cara memilih'], position: 'around'}, 'Cara memilih tetapi bukan apel', 'Cara memilih'],
  ])('a cue over the words of the match: %s', (_name, parts, draft, by) => {
    const ruleset = tiny({rules: [rule({match: ['memilih <0-4 kata> apel'], context: ['isyarat']})], cues: [cue(parts)], lists})
    const result = lintTiny(draft, ruleset)
    const words = /memilih .*apel/i.exec(draft)?.[0] ?? ''
    expect([reported(result), heldBack(result)]).toEqual(by === undefined ? [[words], []] : [[], [[words, because(by)]]])
  })

  test('the reason is told in both languages', () => {
    const ruleset = tiny({rules: [rule({match: ['<pilih> apel'], context: ['isyarat']})], cues: [cue({phrases: ['dilarang']})], lists})
    expect(lintTiny('Dilarang memilih apel', ruleset).held.map(({reason}) => reason)).toEqual([{id: 'konteks netral, isyarat: “Dilarang”', en: 'neutral context, cue: “Dilarang”'}])
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
    ['over the match', 'pilih apel malang', 'match', true],
    ['elsewhere in its sentence', 'pilih apel lalu apel malang', 'match', false],
    ['undone by its own except elsewhere', 'pilih apel malang lalu apel segar merah', 'match', false],
  ])('%s', (_name, draft, within, holds) => {
    expect(decide(draft, within)).toEqual(holds ? {reported: [], held: [['pilih apel', 'a kind of fruit']]} : {reported: ['pilih apel'], held: []})
  })
})

describe('an exception that must touch the match', () => {
  const unless = {phrases: ['di toko', 'besok ini'], within: 'match', example: 'Pilih apel di toko.', reason: {id: 'belanja', en: 'shopping'}}

  test.each<[name: string, draft: string, holds: boolean]>([
    ['right after it', 'pilih apel di toko', true],
    ['right before it', 'besok ini pilih apel', true],
    ['after a pause', 'pilih apel, di toko sepi', false],
    ['before a pause', 'besok ini, pilih apel', false],
    ['a word away', 'pilih apel saja di toko', false],
  ])('%s', (_name, draft, holds) => {
    const result = lintTiny(draft, tiny({rules: [rule({match: ['pilih apel'], unless: [unless]})]}))
    expect([reported(result), heldBack(result)]).toEqual(holds ? [[], [['pilih apel', 'shopping']]] : [['pilih apel'], []])
  })
})

describe('an exception, and what undoes it, anywhere in the sentence', () => {
  test.each<[draft: string, holds: boolean]>([
    ['pilih apel malang', true],
    ['pilih apel malang raya', false],
    ['pilih apel lalu beli apel malang', false],
    ['pilih apel lalu beli apel malang dan ada apel malang', false],
    ['ini itu segar merah lalu pilih apel malang', false],
    ['pilih apel malang lalu segar merah', false],
    ['pilih apel malang. Itu segar merah', true],
  ])('%s', (draft, holds) => {
    const unless = {phrases: ['apel malang'], except: ['malang raya', 'beli apel', 'segar merah'], example: 'Pilih apel malang.', reason: {id: 'nama buah', en: 'a kind of fruit'}}
    const result = lintTiny(draft, tiny({rules: [rule({match: ['pilih apel'], unless: [unless]})]}))
    expect([reported(result), heldBack(result)]).toEqual(holds ? [[], [['pilih apel', 'a kind of fruit']]] : [['pilih apel'], []])
  })
})

describe('findings on the same words', () => {
  const two = (one: object, other: object) => tiny({rules: [rule({id: 'uji/satu', match: ['pilih apel'], ...one}), rule({id: 'uji/dua', match: ['apel merah'], ...other})]})

  test.each<[name: string, one: object, other: object, kept: string, covered: [string, string]]>([
    ['the gravest stays', {severity: 'warning'}, {severity: 'error'}, 'apel merah', ['pilih apel', 'covered by uji/dua']],
    ['then the surest', {confidence: 'low'}, {confidence: 'high'}, 'apel merah', ['pilih apel', 'covered by uji/dua']],
    ['then the longest', {match: ['ayo pilih apel']}, {}, 'ayo pilih apel', ['apel merah', 'covered by uji/satu']],
    ['then the first', {}, {}, 'pilih apel', ['apel merah', 'covered by uji/satu']],
    ['a grave doubt before a light certainty', {severity: 'error', confidence: 'low'}, {severity: 'warning', confidence: 'high'}, 'pilih apel', ['apel merah', 'covered by uji/satu']],
    ['the longest of the later', {}, {match: ['apel merah sekali']}, 'apel merah sekali', ['pilih apel', 'covered by uji/dua']],
  ])('%s', (_name, one, other, kept, covered) => {
    const result = lintTiny('ayo pilih apel merah sekali', two(one, other))
    expect({reported: reported(result), held: heldBack(result)}).toEqual({reported: [kept], held: [covered]})
  })

  test('what overlaps only through a third stays, and what touches does', () => {
    const three = tiny({rules: [rule({id: 'uji/satu', match: ['ayo pilih']}), rule({id: 'uji/dua', match: ['pilih apel'], severity: 'warning'}), rule({id: 'uji/tiga', match: ['apel merah']}), rule({id: 'uji/empat', match: ['sekali']})]})
    const result = lintTiny('ayo pilih apel merah sekali', three)
    expect([reported(result), heldBack(result)]).toEqual([['ayo pilih', 'apel merah', 'sekali'], [['pilih apel', 'covered by uji/tiga']]])
  })

  test('words apart stay apart, in the order of the text', () => {
    expect(reported(lintTiny('apel merah lalu pilih apel', two({}, {})))).toEqual(['apel merah', 'pilih apel'])
  })
})

describe('naming every contestant favours none', () => {
  const pair = (number: string, one: string, two: string) => ({number, people: [{name: one}, {name: two}]})
  const roster = (id: string, contestants: readonly object[], more: object = {}) => ({
    id, title: {id, en: id}, election: 'uji', region: 'nasional', office: 'bupati', 'in-force': {from: '2000-01-01', until: '2029-12-31'}, contestants, ...more,
  })
  const rosters = [
    roster('a', [pair('1', 'Wira Sana', 'Laras Putri'), pair('2', 'Tirta Jati', 'Galih Rasa')]),
    roster('b', [pair('1', 'Bima Loka', 'Sekar Wangi')], {single: 'true'}),
  ]
  const rules = (even: boolean) => [rule({id: 'uji/nama', match: ['dukung <paslon.nama>'], ...(even && {'unless-all-named': 'true'})})]
  const held: [string, string][] = [['dukung Wira Sana', 'all contestants are named']]
  const marks = [{id: 'penanda-nomor', include: ['penanda']}, {id: 'penanda', entries: ['paslon', 'calon']}, {id: 'kolom-kosong', entries: ['kotak kosong']}]

  test.each<[name: string, draft: string, reported: string[], held: [string, string][]]>([
    ['one of two', 'dukung Wira Sana', ['dukung Wira Sana'], []],
    ['both', 'dukung Wira Sana. Ada pula Tirta Jati', [], held],
    ['the other first', 'Ada Tirta Jati, lalu dukung Wira Sana', [], held],
    ['one twice', 'dukung Wira Sana. Sekali lagi Wira Sana', ['dukung Wira Sana'], []],
    ['one of another contest', 'dukung Wira Sana. Ada pula Bima Loka', ['dukung Wira Sana'], []],
    ['the only one there is', 'dukung Bima Loka', ['dukung Bima Loka'], []],
    ['the only one there is, and the empty column', 'dukung Bima Loka atau kotak kosong', [], [['dukung Bima Loka', 'all contestants are named']]],
    ['one of two, and an empty column that is not theirs', 'dukung Wira Sana atau kotak kosong', ['dukung Wira Sana'], []],
    ['both by number', 'dukung Wira Sana. Ada paslon 1 dan calon 02', [], held],
    ['one by number', 'dukung Wira Sana. Ada paslon 1 dan calon 01', ['dukung Wira Sana'], []],
    ['numbers that are no ballot numbers', 'dukung Wira Sana. Ada kursi 1 dan kursi 2', ['dukung Wira Sana'], []],
    ['a mark without a number', 'dukung Wira Sana. Ada paslon satu dan calon dua', ['dukung Wira Sana'], []],
    // A name part or a short name may be another's.
    ['the other by a part of the name', 'dukung Wira Sana. Ada pula Jati', ['dukung Wira Sana'], []],
    ['the other by a first name', 'dukung Wira Sana. Ada pula Tirta', ['dukung Wira Sana'], []],
    ['the other by the deputy', 'dukung Wira Sana. Ada pula Galih Rasa', [], held],
  ])('%s', (_name, draft, words, reasons) => {
    const result = lintTiny(draft, tiny({rules: rules(true), rosters, lists: marks}))
    expect([reported(result), heldBack(result)]).toEqual([words, reasons])
    expect(result.held.map(({reason}) => reason.id)).toEqual(reasons.map(() => 'semua pasangan calon disebut'))
  })

  test('but for a rule that does not say so', () => {
    expect(reported(lintTiny('dukung Wira Sana. Ada pula Tirta Jati', tiny({rules: rules(false), rosters})))).toEqual(['dukung Wira Sana'])
  })

  test('a finding knows whom it names', () => {
    const {findings} = lintTiny('dukung Tirta Jati, dukung siapa saja', tiny({rules: [...rules(false), rule({id: 'uji/siapa', match: ['dukung siapa']})], rosters}))
    expect(findings.map(({contestants}) => contestants.map(({name}) => name))).toEqual([['Tirta Jati–Galih Rasa'], []])
  })
})

describe('severities that an office chose', () => {
  const decide = (severity: readonly (readonly [string, Severity | 'off'])[], more: object = {}) => {
    const result = lint(post('pilih apel'), tiny({rules: [rule({match: ['pilih apel'], ...more})]}), {today: () => '2020-01-01', severity: new Map(severity)})
    return [result.findings.map(each => each.severity), result.held.map(({reason}) => reason), result.status]
  }
  const off = {id: 'aturan dimatikan dalam konfigurasi', en: 'the rule is switched off in the configuration'}

  test.each<[name: string, chosen: [string, Severity | 'off'][], more: object, severities: Severity[], held: Localized[], status: string]>([
    ['none', [], {}, ['error'], [], 'violation'],
    ['of the rule', [['uji/kata', 'info']], {}, ['info'], [], 'note'],
    ['of its kind', [['ajakan', 'warning']], {}, ['warning'], [], 'warning'],
    ['the rule before its kind', [['ajakan', 'warning'], ['uji/kata', 'info']], {}, ['info'], [], 'note'],
    ['another rule', [['uji/lain', 'info'], ['tagar', 'off']], {}, ['error'], [], 'violation'],
    ['off', [['uji/kata', 'off']], {}, [], [off], 'clean'],
    ['its kind off, the rule not', [['ajakan', 'off'], ['uji/kata', 'warning']], {}, ['warning'], [], 'warning'],
    ['a rule that is off in the phase stays off', [['uji/kata', 'error']], {severity: offIn('luar-tahapan')}, [], [{id: 'tidak berlaku pada tahapan ini', en: 'does not apply in this phase'}], 'clean'],
  ])('%s', (_name, chosen, more, severities, held, status) => {
    expect(decide(chosen, more)).toEqual([severities, held, status])
  })

  test('a violation without an article for this kind of account becomes a warning', () => {
    const ruleset = tiny({rules: [rule({match: ['pilih apel']})]})
    const by = (account: AccountKind) => lint(post('pilih apel'), ruleset, {today: () => '2020-01-01', account}).findings.map(({severity, citations}) => [severity, citations.length])
    expect([by('asn'), by('desa')]).toEqual([[['error', 1]], [['warning', 0]]])
  })
})

test('findings and what was held stand in the order of the text', () => {
  const ruleset = tiny({rules: [
    rule({id: 'uji/satu', match: ['apel'], severity: 'info'}), rule({id: 'uji/dua', match: ['jeruk'], confidence: 'low'}), rule({id: 'uji/tiga', match: ['mangga'], severity: offIn('luar-tahapan')}),
    rule({id: 'uji/empat', match: ['buah apel'], severity: 'warning'}), rule({id: 'uji/lima', match: ['nanas']}),
  ]})
  const result = lintTiny('nanas, mangga, buah apel, jeruk, mangga, apel, jeruk, buah apel, nanas', ruleset)
  expect(reported(result)).toEqual(['nanas', 'buah apel', 'jeruk', 'apel', 'jeruk', 'buah apel', 'nanas'])
  expect(result.held.map(({match: {span: [start]}, reason}) => [start, reason.en, reason.id])).toEqual([
    [7, 'does not apply in this phase', 'tidak berlaku pada tahapan ini'], [20, 'covered by uji/empat', 'sudah tercakup dalam uji/empat'],
    [33, 'does not apply in this phase', 'tidak berlaku pada tahapan ini'], [59, 'covered by uji/empat', 'sudah tercakup dalam uji/empat'],
  ])
})

test('a rule that is off in this phase is held, not lost', () => {
  const result = lintTiny('pilih apel', tiny({rules: [rule({match: ['pilih apel'], severity: offIn('luar-tahapan')})]}))
  expect([reported(result), heldBack(result), result.status]).toEqual([[], [['pilih apel', 'does not apply in this phase']], 'clean'])
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
