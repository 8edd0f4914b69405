import {isTellingPart} from '../language/names.ts'
import {regionNames, type Letters} from '../types.ts'
import type {Draft} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'
import type {LexiconBuilder} from './lexicon.ts'
import {isLongRow, tooLong} from './pattern.ts'
import {distinct, long, misspelt, partly, readPerson, shortNames, spoken, words} from './persons.ts'

/** Keys of a roster and of what stands in it. */
export const rosterKeys = ['id', 'title', 'election', 'region', 'office', 'in-force', 'source', 'verified', 'single', 'example', 'note', 'contestants']
export const contestantKeys = ['number', 'people', 'names', 'abbreviations', 'ambiguous', 'nicknames', 'mockeries', 'slogans', 'hashtags', 'accounts', 'symbols', 'note']
export const personKeys = ['name', 'calls', 'ambiguous', 'incumbent']

/**
 * Fields of a roster that phrases may name, and what each holds.
 *
 * `bagian` and `akronim` are ordinary words as often as names: rules must put a title, a number or a call beside them.
 * `khas` holds those parts of a name that few others bear: in the own region they tell who is meant, beside abuse or talk.
 * `kepala` and `wakil` hold what each of a pair is called; alone they are anybody, so a phrase must ask for both of the same pair.
 * `semboyan` holds the slogans of a region's pairs, for posts of that region only: an office may use the same words.
 * `ejekan` holds names that mock: whoever uses one attacks.
 * `akun-pribadi` holds accounts that are a person's whole name: offices tag those of their heads in plain news.
 * `tertulis` holds `nama` and `sebutan` where they are written as names, with capitals.
 */
export const rosterFields = ['nama', 'pasangan', 'kepala', 'wakil', 'sebutan', 'tertulis', 'bagian', 'khas', 'akronim', 'ejekan', 'slogan', 'semboyan', 'tagar', 'tagar-julukan', 'akun', 'akun-pribadi'].map(field => `paslon.${field}`)
export const partyFields = ['nama', 'singkatan', 'rancu', 'umum', 'slogan', 'semboyan', 'tagar', 'akun', 'simbol'].map(field => `partai.${field}`)

/** Read `rosters:`: who stands in which contest. */
export function readRosters(draft: Draft, fields: Fields): void {
  const known = new Set([...draft.base?.rosters ?? [], ...draft.rosters].map(({id}) => id))
  for (const roster of fields.maps('rosters', rosterKeys)) {
    const id = roster.text('id')
    if (known.has(id)) roster.report(roster.at('id'), {id: `roster "${id}" sudah ada`, en: `roster "${id}" exists already`})
    known.add(id)
    const inForce = roster.inside(roster.value('in-force'), ['from', 'until'])
    const election = roster.text('election')
    const office = roster.text('office')
    draft.rosters.push({
      id,
      title: roster.localized('title'),
      election,
      region: roster.text('region'),
      office,
      from: inForce.day('from'),
      until: inForce.day('until', '9999-12-31'),
      example: roster.flag('example'),
    })
    nameHomes(draft)
    const contestants = roster.maps('contestants', contestantKeys)
    for (const contestant of contestants) {
      if (office === 'partai') readParty(draft, contestant)
      else readPair(draft, contestant)
    }
    checkEqual(roster, contestants, office)
  }
}

/** Names of the regions of the contest that was read last, so that a post which tells no region may tell it by its words. */
function nameHomes(draft: Draft): void {
  const {lexicon} = draft
  const region = draft.rosters.at(-1)?.region ?? ''
  const contestant = indexIn(draft, 'contestants')
  for (const {code, short, also} of [...draft.base?.regions ?? [], ...draft.regions]) {
    if (code !== region && !code.startsWith(`${region}.`)) continue
    for (const name of [short, ...also]) lexicon.add(lexicon.label(regionNames), name, {contestant, letters: 'capital'})
  }
}

/** Every pair of a contest is listed, numbered from 1 without a gap, so that none is protected by accident. */
function checkEqual(roster: Fields, contestants: readonly Fields[], office: string): void {
  // Where a lone pair stands, the empty column holds the other number.
  const single = roster.flag('single')
  if (office === 'partai' || (single && contestants.length === 1)) return
  const numbers = contestants.map(contestant => Number(contestant.optional('number'))).sort((a, b) => a - b)
  if (numbers.length < 2 || numbers.some((number, index) => number !== index + 1)) {
    roster.report(roster.at('contestants'), {id: 'roster tidak lengkap: nomor urut harus 1, 2, 3 ... tanpa lompatan', en: 'roster is incomplete: ballot numbers must run 1, 2, 3 ... without a gap'},
      {id: 'tulis semua pasangan; paket yang hanya memuat satu pihak adalah keberpihakan', en: 'list every pair; a pack that lists one side takes sides itself'})
  }
}

/** The label of each field of a pair; the names are made once. */
const labelNames = new Map(rosterFields.map(name => [name.slice('paslon.'.length), name]))

/** Shortest call that is also a word and yet names the candidate alone, with a capital. */
const shortestAlone = 4

/** True for a call that is a word too and too short to name the candidate alone. */
const isPartOnly = (call: string, ambiguous: readonly string[]): boolean => ambiguous.includes(call) && call.length < shortestAlone

function readPair(draft: Draft, fields: Fields): void {
  const {lexicon} = draft
  const contestant = indexIn(draft, 'contestants')
  const label = (field: string) => lexicon.label(labelNames.get(field) ?? '')
  const people = fields.maps('people', personKeys).map(readPerson)
  for (const {parts, calls, ambiguous} of people) {
    // A name of one word is an ordinary word elsewhere; at home it names the candidate as a longer one does.
    const alone = parts.length === 1 ? {letters: 'capital', local: true} as const : {}
    lexicon.addWords(label('nama'), parts, {contestant, ...alone})
    lexicon.addWords(label('tertulis'), parts, {contestant, letters: 'capital', local: parts.length === 1})
    if (parts.length > 1) {
      for (const variant of misspelt(parts)) lexicon.addWords(label('nama'), variant, {contestant})
      // Most call their account by their name.
      lexicon.addWords(label('akun-pribadi'), [`@${parts.join('')}`], {contestant})
    }
    for (const name of partly(parts)) {
      lexicon.addWords(label('nama'), name, {contestant, letters: 'capital'})
      lexicon.addWords(label('tertulis'), name, {contestant, letters: 'capital', local: true})
    }
    for (const call of calls) {
      // `Ben` begins sentences in Javanese: it stands for the candidate in a pair, and at home as a part of the name does.
      if (isPartOnly(call, ambiguous)) {
        if (long(call)) lexicon.add(label('bagian'), call, {contestant, letters: 'capital', local: true})
        continue
      }
      if (call.length < 3) {
        lexicon.add(label('akronim'), call, {contestant, letters: 'upper'})
        continue
      }
      // `Sandi` is a name, `sandi` a password.
      lexicon.add(label('sebutan'), call, {contestant, letters: ambiguous.includes(call) ? 'capital' : 'lower'})
      lexicon.add(label('tertulis'), call, {contestant, letters: 'capital'})
      for (const variant of misspelt(words(call))) addMisspeltCall(lexicon, variant, contestant)
    }
    for (const part of distinct(parts.filter(long))) {
      lexicon.addWords(label('bagian'), [part], {contestant, letters: 'capital', local: true})
      if (isTellingPart(part)) lexicon.addWords(label('khas'), [part], {contestant, letters: 'capital', local: true})
    }
  }
  const [head, deputy] = people.map(shortNames)
  const capital = {contestant, letters: 'capital'} as const
  for (const [field, names] of [['kepala', head], ['wakil', deputy]] as const) {
    for (const name of names ?? []) for (const each of [name, ...name.length < 3 ? misspelt(name) : []]) lexicon.addWords(label(field), each, capital)
  }
  for (const first of head ?? []) for (const second of deputy ?? []) {
    if (first.length === second.length && first.every((word, index) => word === second[index])) continue
    const pair = [...first, ...second]
    lexicon.addWords(label('pasangan'), pair, capital)
    lexicon.addWords(label('pasangan'), [...first, 'dan', ...second], capital)
    if (pair.length > 2) continue
    // One of two short names in another spelling, as `Deni-Qubais` of Deny.
    for (const variant of misspelt(pair)) {
      // `Deddy` and `Mulyadi` in another spelling are the whole name of Dedi Mulyadi.
      if (!people.some(({parts}) => parts.join() === variant.join())) lexicon.addWords(label('pasangan'), variant, capital)
    }
    lexicon.addWords(label('akun'), [`@${pair.join('')}`], {contestant})
  }
  const [nicknames, slogans, hashtags, accounts] = readShared(draft, fields, 'paslon', contestant)
  for (const {text} of fields.texts('mockeries')) lexicon.add(label('ejekan'), text, {contestant})
  const nicknamed = (nickname: string, local: boolean) => {
    lexicon.add(label('akronim'), nickname, {contestant, letters: writtenAs(nickname), local})
    const joined = nickname.replace(/[^\p{L}\p{N}]/gu, '')
    if (joined.length > 2) lexicon.addWords(label('tagar-julukan'), [`#${joined.toLowerCase()}`], {contestant, letters: writtenAs(nickname), local})
  }
  for (const nickname of nicknames) {
    nicknamed(nickname, false)
    // `Udin-Cece` names both as `Saparudin-Dessy` does.
    if (nickname.includes('-')) lexicon.add(label('pasangan'), nickname, {contestant, letters: writtenAs(nickname)})
  }
  // `BERANI` is a pair at home and a cry everywhere else.
  for (const {text} of fields.texts('ambiguous')) nicknamed(text, true)
  const number = fields.text('number')
  const [headName = ''] = spoken(people[0])
  const deputyName = spoken(people[1]).find(name => name !== headName) ?? ''
  const full = (index: number) => people[index]?.name ?? ''
  draft.contestants.push({
    name: people.map(person => person.name).join('–'),
    number,
    roster: indexIn(draft, 'rosters') - 1,
    samples: {
      paslon: `${full(0)} dan ${full(1)}`, calon: full(0), wakil: full(1), sebutan: people[0]?.calls.find(call => long(call) && !isPartOnly(call, people[0]?.ambiguous ?? [])) ?? '', bagian: people[0]?.telling[0] ?? '', nomor: number, tagar: hashtags[0] ?? '',
      pasangan: deputyName === '' ? '' : `${headName}-${deputyName}`, gabung: deputyName === '' ? '' : `${headName}${deputyName}`.replace(/[^\p{L}]/gu, ''), akun: accounts[0] ?? '', slogan: slogans[0] ?? '', semboyan: draft.rosters.at(-1)?.region === 'nasional' ? '' : slogans[0] ?? '', akronim: nicknames[0] ?? '', ejekan: fields.texts('mockeries')[0]?.text ?? '',
    },
  })
}

/** `RIDO` is no acronym in small letters, `PramDoel` is no word in any. */
const writtenAs = (nickname: string): Letters => nickname === nickname.toUpperCase() ? 'upper' : 'capital'

/** The index that the next of a kind will have. */
const indexIn = (draft: Draft, kind: 'contestants' | 'rosters'): number => (draft.base?.[kind].length ?? 0) + draft[kind].length

/** Longest call that is no name by itself in another spelling: `Anis` is many people, `Kofifah` is one. */
const shortCall = 5

/** A call in another spelling: a long one names the candidate as the call does, a short one only as a part of a name does. */
function addMisspeltCall(lexicon: LexiconBuilder, variant: readonly string[], contestant: number): void {
  const field = variant.join('').length > shortCall ? 'sebutan' : 'bagian'
  lexicon.addWords(lexicon.label(`paslon.${field}`), variant, {contestant, letters: 'capital', local: field === 'bagian'})
}

function readParty(draft: Draft, fields: Fields): void {
  const contestant = indexIn(draft, 'contestants')
  const names = fields.texts('names').map(name => name.text)
  const add = (field: string, texts: readonly string[], letters: Letters = 'lower') => {
    for (const text of texts) draft.lexicon.add(draft.lexicon.label(`partai.${field}`), text, {contestant, letters})
  }
  const abbreviations = fields.texts('abbreviations').map(each => each.text)
  add('nama', names)
  add('singkatan', abbreviations)
  for (const {text} of fields.texts('ambiguous')) {
    // `PAN` in capitals is the party as a rule; `Garuda` is the party only where a word beside it says so.
    if (text === text.toUpperCase()) add('rancu', [text], 'upper')
    else add('umum', [text], 'capital')
  }
  add('simbol', fields.texts('symbols').map(each => each.text))
  readShared(draft, fields, 'partai', contestant)
  draft.contestants.push({
    name: names[0] ?? '',
    number: fields.text('number'),
    roster: indexIn(draft, 'rosters') - 1,
    samples: {partai: names[0] ?? '', singkatan: abbreviations[0] ?? names[0] ?? ''},
  })
}

/** Slogans, hashtags and accounts, which pairs and parties both have; nicknames are returned as read. */
function readShared(draft: Draft, fields: Fields, whose: 'paslon' | 'partai', contestant: number): [string[], string[], string[], string[]] {
  const texts = (key: string) => fields.texts(key).map(each => each.text)
  for (const {text, at} of fields.texts('slogans')) if (isLongRow(text)) fields.report(at, tooLong.error)
  const [nicknames, slogans, hashtags, accounts] = [texts('nicknames'), texts('slogans'), texts('hashtags'), texts('accounts')]
  for (const slogan of slogans) draft.lexicon.add(draft.lexicon.label(`${whose}.slogan`), slogan, {contestant})
  if (draft.rosters.at(-1)?.region !== 'nasional') {
    for (const slogan of slogans) draft.lexicon.add(draft.lexicon.label(`${whose}.semboyan`), slogan, {contestant, local: true})
  }
  for (const hashtag of hashtags) draft.lexicon.addWords(draft.lexicon.label(`${whose}.tagar`), [hashtag.toLowerCase()], {contestant})
  for (const account of accounts) draft.lexicon.addWords(draft.lexicon.label(`${whose}.akun`), [`@${account.toLowerCase()}`], {contestant})
  return [nicknames, slogans, hashtags, accounts]
}
