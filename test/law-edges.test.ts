import {describe, expect, test} from 'vitest'
import {staleSince} from '../src/law/age.ts'
import {citationsFor, severityIn} from '../src/law/articles.ts'
import {contextOf, type Choice} from '../src/law/phase.ts'
import {calendarOf, stagesOn, standingOn, upcoming} from '../src/law/stages.ts'
import type {Article, Context, Election, ElectionType, Phase, Region, Roster, Rule, Ruleset} from '../src/types.ts'
import {offIn, rule, tiny} from './tiny.ts'

// What the law of the packs that ship does not show: the edges of every interval, and elections that meet. All of it is made up.

/** An election with its phases, each as `phase from to`. */
function election(id: string, type: ElectionType, days: readonly string[], more: Partial<Election> = {}): Election {
  const phases = days.map(each => {
    const [phase = '', from = '', to = ''] = each.split(' ')
    return {phase: phase as Phase, from, to, confidence: 'verified' as const}
  })
  return {id, type, title: {id, en: id}, regions: [], verified: '2030-01-01', phases, ...more}
}

function article(key: string, more: Partial<Article> = {}): Article {
  return {
    key, regulation: 'uji', short: 'UU Uji', pinpoint: {id: key, en: key}, binds: ['asn'], elections: ['pemilu', 'pilkada'], phases: [], from: '2000-01-01', until: '9999-12-31',
    replacedBy: undefined, summary: {id: '', en: ''}, consequences: [], candidatesOnly: false, confidence: 'verified', url: '', ...more,
  }
}

const roster = (id: string, more: Partial<Roster> = {}): Roster =>
  ({id, title: {id, en: id}, election: 'kota', region: '10.01', office: 'bupati', from: '2030-06-01', until: '2030-06-30', example: false, ...more})

const bare = tiny({rules: [rule({match: ['x']})]})
const village: Region = {code: '10.01', name: 'Kabupaten Satu', short: 'Satu', also: [], timeZone: 'Asia/Jakarta'}

/** One election of the whole country, and one of a region that begins before the first has ended. */
const country = election('negeri', 'pemilu', ['enam-bulan 2030-01-10 2030-01-19', 'kampanye 2030-01-20 2030-01-31'])
const town = election('kota', 'pilkada', ['kampanye 2030-01-25 2030-02-09', 'masa-tenang 2030-02-10 2030-02-12'], {regions: ['10.01']})
const world = (more: Partial<Ruleset> = {}): Ruleset => ({...bare, elections: [country, town], ...more})

/** The elections and phases of a choice in the village, as `election phase`. */
const phasesOf = (date: string, more: Partial<Choice> = {}) => contextOf({date, region: village, ...more}, world()).phases.map(({election, phase}) => `${election.id} ${phase}`)

describe('elections of a choice', () => {
  test.each<[name: string, date: string, choice: Partial<Choice>, phases: string[]]>([
    ['none before the first', '2030-01-09', {}, []],
    ['two that meet', '2030-01-25', {}, ['negeri kampanye', 'kota kampanye']],
    ['none after the last', '2030-02-13', {}, []],
    ['a phase, on a day in one of them', '2030-01-10', {phase: 'masa-tenang'}, ['negeri masa-tenang']],
    ['a phase, on a day outside', '2030-02-13', {phase: 'masa-tenang'}, ['negeri masa-tenang', 'kota masa-tenang']],
    ['a phase and all, on a day in one of them', '2030-01-10', {phase: 'masa-tenang', elections: ['all']}, ['negeri masa-tenang', 'kota masa-tenang']],
    ['all, without a phase', '2030-01-10', {elections: ['all']}, ['negeri enam-bulan']],
    ['two by name, of which one holds', '2030-02-10', {elections: ['negeri', 'kota']}, ['kota masa-tenang']],
    ['all beside a name', '2030-01-10', {elections: ['kota', 'all']}, ['negeri enam-bulan']],
  ])('%s', (_name, date, choice, phases) => {
    expect(phasesOf(date, choice)).toEqual(phases)
  })

  test('what was asked before answers only the same question', () => {
    const ruleset = world()
    const ask = (choice: Choice) => contextOf(choice, ruleset)
    const first = ask({date: '2030-01-10', region: village})
    expect(ask({date: '2030-01-10', region: village})).toBe(first)
    const others: Choice[] = [
      {date: '2030-01-11', region: village}, {date: '2030-01-10'}, {date: '2030-01-10', region: village, account: 'asn'}, {date: '2030-01-10', region: village, phase: 'kampanye'},
      {date: '2030-01-10', region: village, elections: []}, {date: '2030-01-10', region: village, elections: ['kota', 'negeri']}, {date: '2030-01-10', region: village, elections: ['kotanegeri']},
    ]
    expect(others.map(choice => ask(choice)).filter((each, index, all) => each === first || all.indexOf(each) !== index)).toEqual([])
  })
})

describe('rosters in force', () => {
  const states = (date: string, more: Partial<Choice> = {}, code = '10.01') =>
    contextOf({date, ...(code !== 'none' && {region: {...village, code}}), ...more}, world({rosters: [roster('sini'), roster('sana', {region: '10.02'}), roster('mana-mana', {region: 'nasional'}), roster('contoh', {example: true, election: 'contoh'})]})).rosters

  test.each<[name: string, asked: Parameters<typeof states>, expected: string[]]>([
    ['the day before', ['2030-05-31'], ['off', 'off', 'off', 'off']],
    ['its first day', ['2030-06-01'], ['own', 'elsewhere', 'own', 'off']],
    ['its last day', ['2030-06-30'], ['own', 'elsewhere', 'own', 'off']],
    ['the day after', ['2030-07-01'], ['off', 'off', 'off', 'off']],
    ['an election by name holds on any day', ['2040-01-01', {elections: ['kota']}], ['own', 'elsewhere', 'own', 'off']],
    ['another by name', ['2030-06-01', {elections: ['negeri']}], ['off', 'off', 'off', 'off']],
    ['all of them', ['2040-01-01', {elections: ['all']}], ['own', 'elsewhere', 'own', 'off']],
    ['in no region', ['2030-06-01', {}, 'none'], ['elsewhere', 'elsewhere', 'own', 'off']],
    ['in a part of the region', ['2030-06-01', {}, '10.01.01'], ['own', 'elsewhere', 'own', 'off']],
    ['in a region whose code only begins alike', ['2030-06-01', {}, '10.012'], ['elsewhere', 'elsewhere', 'own', 'off']],
    ['the made-up one by name', ['2030-06-01', {elections: ['contoh']}], ['off', 'off', 'off', 'own']],
  ])('%s', (_name, asked, expected) => {
    expect(states(...asked)).toEqual(expected)
  })
})

describe('articles that apply', () => {
  const ruling = bare.rules[0]
  if (ruling === undefined) throw new Error('the tiny pack has no rule')
  const context = (date: string, phases: Context['phases'] = []): Context => ({date, region: undefined, account: 'asn', phases, rosters: []})
  const during = [{election: country, phase: 'kampanye' as const}]
  const meeting = [...during, {election: town, phase: 'masa-tenang' as const}]
  /** What is cited of one article, or nothing. */
  const cited = (more: Partial<Article>, where: Context) => citationsFor({...ruling, cite: ['uji:1']}, where, world({articles: new Map([['uji:1', article('uji:1', more)]])}))
    .map(({consequence}) => consequence?.text.en ?? 'cited')

  test.each<[name: string, more: Partial<Article>, where: Context, expected: string[]]>([
    ['before its first day', {from: '2030-01-02'}, context('2030-01-01'), []],
    ['on its first day', {from: '2030-01-02'}, context('2030-01-02'), ['cited']],
    ['on its last day', {until: '2030-01-02'}, context('2030-01-02'), ['cited']],
    ['after its last day', {until: '2030-01-02'}, context('2030-01-03'), []],
    ['unverified', {confidence: 'unverified'}, context('2030-01-02'), []],
    ['binds others', {binds: ['kepala-desa']}, context('2030-01-02'), []],
    ['a standing duty of one kind of election, in the other', {elections: ['pilkada']}, context('2030-01-22', during), []],
    ['the same where both kinds meet', {elections: ['pilkada']}, context('2030-01-26', meeting), ['cited']],
    ['the same outside of all', {elections: ['pilkada']}, context('2030-03-01'), ['cited']],
    ['of a phase, in it', {phases: ['kampanye']}, context('2030-01-22', during), ['cited']],
    ['of a phase, in another', {phases: ['masa-tenang']}, context('2030-01-22', during), []],
    ['of a phase, which only the other kind of election is in', {phases: ['masa-tenang'], elections: ['pemilu']}, context('2030-01-26', meeting), []],
    ['with a consequence from a later day', {consequences: [{binds: ['asn'], from: '2030-02-01', until: '9999-12-31', text: {id: 'denda', en: 'fine'}}]}, context('2030-01-31'), ['cited']],
    ['with a consequence of the day', {consequences: [{binds: ['asn'], from: '2030-02-01', until: '2030-02-01', text: {id: 'denda', en: 'fine'}}]}, context('2030-02-01'), ['fine']],
    ['with a consequence that has ended', {consequences: [{binds: ['asn'], from: '2000-01-01', until: '2030-01-31', text: {id: 'denda', en: 'fine'}}]}, context('2030-02-01'), ['cited']],
    ['with a consequence for others alone', {consequences: [{binds: ['tni-polri'], from: '2000-01-01', until: '9999-12-31', text: {id: 'denda', en: 'fine'}}]}, context('2030-02-01'), ['cited']],
    ['with a consequence for others, and one for those who post', {consequences: [{binds: ['tni-polri'], from: '2000-01-01', until: '9999-12-31', text: {id: 'denda', en: 'fine'}}, {binds: ['pppk', 'pns'], from: '2000-01-01', until: '9999-12-31', text: {id: 'teguran', en: 'warning'}}]}, context('2030-02-01'), ['warning']],
  ])('%s', (_name, more, where, expected) => {
    expect(cited(more, where)).toEqual(expected)
  })

  test('those made for a phase first, else in the order of the rule; a key without an article is nothing', () => {
    const articles = [article('uji:a'), article('uji:b', {phases: ['kampanye']}), article('uji:c'), article('uji:d', {phases: ['kampanye']})]
    const all: Rule = {...ruling, cite: ['uji:c', 'uji:x', 'uji:b', 'uji:a', 'uji:d']}
    expect(citationsFor(all, context('2030-01-22', during), world({articles: new Map(articles.map(each => [each.key, each]))})).map(({article}) => article.key)).toEqual(['uji:b', 'uji:d', 'uji:c', 'uji:a'])
  })

  test('where elections meet, the graver severity holds', () => {
    const [quietOff] = tiny({rules: [rule({match: ['x'], severity: offIn('masa-tenang')})]}).rules
    const [campaignOff] = tiny({rules: [rule({match: ['x'], severity: offIn('kampanye')})]}).rules
    if (quietOff === undefined || campaignOff === undefined) throw new Error('the tiny pack has no rule')
    const of = (each: Rule) => [context('2030-01-26', meeting), context('2030-01-22', during), context('2030-03-01')].map(where => severityIn(each, where))
    expect([of(quietOff), of(campaignOff)]).toEqual([['error', 'error', 'error'], ['error', 'off', 'error']])
  })
})

describe('the calendar as `phase` tells it', () => {
  test('each day in its phase, with what follows', () => {
    const stages = (date: string) => stagesOn(contextOf({date, region: village}, world()), world()).map(({election, days, next}) => `${election.id}: ${days.phase}, then ${next?.phase}`)
    expect(['2030-01-09', '2030-01-10', '2030-01-19', '2030-01-20', '2030-01-26', '2030-02-12', '2030-02-13'].map(stages)).toEqual([
      [], ['negeri: enam-bulan, then kampanye'], ['negeri: enam-bulan, then kampanye'], ['negeri: kampanye, then undefined'],
      ['negeri: kampanye, then undefined', 'kota: kampanye, then masa-tenang'], ['kota: masa-tenang, then undefined'], [],
    ])
  })

  test('a phase that changes nothing states the standing duties; a phase that was forced has no days', () => {
    const changes = [{text: {id: 'Netral.', en: 'Neutral.'}, articles: ['uu-20-2023:9-2', 'pp-42-2004:11c'], phases: {pilkada: [], pemilu: []}, standing: true}]
    const ruleset = world({changes, articles: new Map([['uu-20-2023:9-2', article('uu-20-2023:9-2', {from: '2030-01-10', until: '2030-01-12'})], ['pp-42-2004:11c', article('pp-42-2004:11c', {confidence: 'unverified'})]])})
    const stages = (date: string, more: Partial<Choice> = {}) => stagesOn(contextOf({date, region: village, ...more}, ruleset), ruleset).flatMap(({changes}) => changes)
    expect(stages('2030-01-10')).toEqual(standingOn('2030-01-10', ruleset))
    expect([stages('2030-03-01', {phase: 'kampanye'}), stages('2030-01-01', {phase: 'kampanye'})]).toEqual([[], []])
    expect(['2030-01-09', '2030-01-10', '2030-01-12', '2030-01-13'].map(date => standingOn(date, ruleset).flatMap(({articles}) => articles.map(({key}) => key)))).toEqual([[], ['uu-20-2023:9-2'], ['uu-20-2023:9-2'], []])
  })

  test('its first and last day for a region', () => {
    const late = election('lama', 'pemilu', ['kampanye 2029-01-01 2029-01-02'])
    expect([calendarOf(village, world()), calendarOf(undefined, world()), calendarOf(village, world({elections: [town, late]})), calendarOf(undefined, world({elections: [town]}))]).toEqual([
      {from: '2030-01-10', to: '2030-02-12'}, {from: '2030-01-10', to: '2030-01-31'}, {from: '2029-01-01', to: '2030-02-12'}, undefined,
    ])
  })

  test('the next election to begin, whatever the order of the packs', () => {
    const next = (date: string, elections: readonly Election[]) => {
      const found = upcoming(date, village, world({elections}))
      return found === undefined ? 'none' : `${found.election.id} ${found.days.from}`
    }
    const far = election('jauh', 'pemilu', ['kampanye 2031-01-01 2031-01-02'])
    expect([[country, town, far], [far, town, country]].map(elections => ['2030-01-09', '2030-01-10', '2030-01-24', '2030-01-25', '2031-01-01'].map(date => next(date, elections)))).toEqual(
      Array.from({length: 2}, () => ['negeri 2030-01-10', 'kota 2030-01-25', 'kota 2030-01-25', 'jauh 2031-01-01', 'none']))
  })
})

describe('the age of the law', () => {
  /** A law of regulations, each as `id verified`, and of calendars; rules cite `a` and `b`. */
  const law = (regulations: readonly string[], calendars: readonly string[]): Ruleset => world({
    rules: bare.rules.map(each => ({...each, cite: ['a:1', 'b:1']})),
    regulations: regulations.map(each => {
      const [id = '', verified = ''] = each.split(' ')
      return {id, verified, type: 'UU', short: id, title: {id, en: id}, from: '2000-01-01', until: '9999-12-31', url: ''}
    }),
    elections: calendars.map(verified => ({...town, verified})),
  })

  test.each<[name: string, ruleset: Ruleset, stale: ReturnType<typeof staleSince>]>([
    ['a year to the day', law(['a 2030-01-01'], []), undefined],
    ['a year and a day', law(['a 2029-12-31'], []), {verified: '2029-12-31', days: 366}],
    ['the newest of each kind counts, whatever the order', law(['a 2029-06-01', 'b 2028-01-01'], ['2029-07-01', '2028-01-01']), {verified: '2029-06-01', days: 579}],
    ['and the other way round', law(['a 2028-01-01', 'b 2029-07-01'], ['2028-01-01', '2029-06-01']), {verified: '2029-06-01', days: 579}],
    ['old and fresh ones of each kind', law(['a 2028-01-01', 'b 2030-06-01'], ['2028-01-01', '2030-06-01']), undefined],
    ['old ones that nothing cites, and no calendar', law(['c 2028-01-01'], []), undefined],
    ['days that nobody wrote', law(['a', 'b 2028-01-01'], ['']), {verified: '2028-01-01', days: 1096}],
    ['a year to the day, beside older ones', law(['a 2030-01-01', 'b 2028-01-01'], []), undefined],
    ['nothing at all', law([], []), undefined],
  ])('%s', (_name, ruleset, stale) => {
    expect(staleSince(ruleset, '2031-01-01')).toEqual(stale)
  })

  test('no rule is read while nothing is older than a year: most runs would load them for this alone', () => {
    const unread = (ruleset: Ruleset): Ruleset => ({...ruleset, rules: new Proxy([], {get: () => { throw new Error('a rule was read') }})})
    const age = (...regulations: string[]) => staleSince(unread(law(regulations, [''])), '2031-01-01')
    expect([age('a 2030-01-01'), age('a 2030-01-01', 'b'), age()]).toEqual([undefined, undefined, undefined])
    expect(() => age('a 2029-12-31')).toThrow('a rule was read')
  })
})
