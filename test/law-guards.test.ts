import {describe, expect, test} from 'vitest'
import {staleSince} from '../src/law/age.ts'
import {bindsAccount, citationsFor} from '../src/law/articles.ts'
import {electionTypes, phases, type AccountKind, type Context, type Election, type ElectionType, type Phase, type Rule, type Ruleset} from '../src/types.ts'
import {ageWords} from '../src/report/words.ts'
import {ruleset} from './shipped.ts'

/** On both sides of every change of the law since PP 94/2021, and a day in each phase. */
const days = [
  '2021-09-15', '2022-10-01', '2023-10-30', '2023-10-31', '2024-01-15', '2024-02-12', '2024-06-01', '2024-08-28', '2024-09-22', '2024-10-15',
  '2024-11-14', '2024-11-25', '2024-11-27', '2025-04-17', '2025-08-25', '2026-01-01', '2026-01-02', '2026-11-20',
]
const accounts: readonly AccountKind[] = ['instansi', 'asn', 'pejabat']

function electionOf(type: ElectionType): Election {
  const found = ruleset.elections.find(election => election.type === type)
  if (found === undefined) throw new Error(`no election of type ${type}`)
  return found
}

function contextIn(date: string, phase: Phase, {type, account}: {readonly type: ElectionType; readonly account: AccountKind}): Context {
  return {date, region: undefined, account, phases: phase === 'luar-tahapan' ? [] : [{election: electionOf(type), phase}], rosters: []}
}

/** Every citation that a rule can make, with what is wrong with it. */
function faults(rule: Rule, date: string): string[] {
  const wrong: string[] = []
  for (const phase of phases) for (const type of electionTypes) for (const account of accounts) {
    if (rule.severity[phase] === 'off') continue
    const citations = citationsFor(rule, contextIn(date, phase, {type, account}), ruleset)
    const where = `${type} ${phase} ${account}`
    const keys = citations.map(({article}) => article.key)
    if (keys.length === 0) wrong.push(`${where}: no article`)
    if (new Set(keys).size < keys.length) wrong.push(`${where}: an article twice`)
    for (const {article} of citations) {
      if (date > article.until) wrong.push(`${where}: ${article.key} repealed`)
      if (date < article.from) wrong.push(`${where}: ${article.key} not yet in force`)
      if (article.confidence === 'unverified') wrong.push(`${where}: ${article.key} unverified`)
      if (!article.elections.includes(type)) wrong.push(`${where}: ${article.key} is of another kind of election`)
      if (article.phases.length > 0 && !article.phases.includes(phase)) wrong.push(`${where}: ${article.key} is of another phase`)
      if (!bindsAccount(article, account)) wrong.push(`${where}: ${article.key} binds others`)
    }
  }
  return wrong
}

describe('no rule is without law, or with dead or doubtful law, on any day', () => {
  test.each(days)('%s', date => {
    expect(ruleset.rules.flatMap(rule => faults(rule, date).map(fault => `${rule.id}: ${fault}`))).toEqual([])
  })

  test('and the check has teeth', () => {
    const rule = ruleset.rules.find(({id}) => id === 'ajakan/pilih-nomor')
    if (rule === undefined) throw new Error('ajakan/pilih-nomor is gone')
    expect(faults({...rule, cite: ['uu-5-2014:9-2']}, '2023-10-30')).toEqual([])
    expect(faults({...rule, cite: ['uu-5-2014:9-2']}, '2023-10-31')).toContain('pilkada masa-tenang asn: no article')
  })

  test('a call has law for every kind of account while a campaign runs', () => {
    const rule = ruleset.rules.find(({id}) => id === 'ajakan/pilih-nomor')
    if (rule === undefined) throw new Error('ajakan/pilih-nomor is gone')
    const bare = (['kepala-daerah', 'desa', 'tni-polri'] as const).flatMap(account => electionTypes.filter(type => citationsFor(rule, contextIn('2024-01-15', 'kampanye', {type, account}), ruleset).length === 0).map(type => `${account} ${type}`))
    expect(bare).toEqual([])
  })
})

describe('what the command `phase` says of each phase rests on the register', () => {
  const {changes} = ruleset
  const rows = electionTypes.flatMap(type => changes.flatMap(change => change.phases[type].map(phase => ({type, phase, change}))))

  test.each(rows)('$type, $phase: $change.text.en', ({type, phase, change}) => {
    const articles = change.articles.map(key => ruleset.articles.get(key) ?? key)
    expect(articles.filter(article => typeof article === 'string')).toEqual([])
    const wrong = articles.flatMap(article => typeof article !== 'string' && !(
      article.elections.includes(type) && (article.phases.length === 0 || article.phases.includes(phase)) && article.confidence !== 'unverified') ? [article.key] : [])
    expect(wrong).toEqual([])
  })

  test('every phase of every calendar has its line', () => {
    const silent = ruleset.elections.flatMap(({id, type, phases: all}) => all.filter(({phase}) => !changes.some(change => change.phases[type].includes(phase))).map(({phase}) => `${id} ${phase}`))
    expect(silent).toEqual([])
  })

  test('the standing duties hold always', () => {
    const standing = changes.filter(change => change.standing)
    expect(standing).toHaveLength(1)
    expect(standing.flatMap(({articles}) => articles).filter(key => ruleset.articles.get(key)?.phases.length !== 0)).toEqual([])
  })
})

describe('law that was checked more than a year ago', () => {
  const checked = (regulation: string, calendar: string): Ruleset => ({
    ...ruleset,
    regulations: ruleset.regulations.map(each => ({...each, verified: regulation})),
    elections: ruleset.elections.map(each => ({...each, verified: calendar})),
  })

  test.each<[name: string, rules: Ruleset, today: string, stale: ReturnType<typeof staleSince>]>([
    ['the day itself', checked('2026-11-20', '2026-11-20'), '2026-11-20', undefined],
    ['365 days', checked('2026-11-20', '2026-11-20'), '2027-11-20', undefined],
    ['366 days', checked('2026-11-20', '2026-11-20'), '2027-11-21', {verified: '2026-11-20', days: 366}],
    ['a clock that runs behind', checked('2026-11-20', '2026-11-20'), '2020-01-01', undefined],
    ['an old calendar beside fresh regulations', checked('2027-11-20', '2026-11-20'), '2027-12-01', {verified: '2026-11-20', days: 376}],
    ['old regulations beside a fresh calendar', checked('2026-11-20', '2027-11-20'), '2027-12-01', {verified: '2026-11-20', days: 376}],
    ['a calendar without a day', checked('2026-11-20', ''), '2027-11-21', {verified: '2026-11-20', days: 366}],
    ['a fresh regulation that no rule cites', {...checked('2026-11-20', ''), regulations: checked('2026-11-20', '').regulations.map(each => each.id === 'perbawaslu-6-2018' ? {...each, verified: '2027-11-20'} : each)}, '2027-11-21', {verified: '2026-11-20', days: 366}],
    ['no regulation at all', {...ruleset, regulations: [], elections: []}, '2099-01-01', undefined],
  ])('%s', (_name, rules, today, stale) => {
    expect(staleSince(rules, today)).toEqual(stale)
  })

  test('is said in both languages', () => {
    expect([ageWords({verified: '2026-11-20', days: 366}, 'id'), ageWords({verified: '2026-11-20', days: 366}, 'en')]).toEqual([
      'Perhatian: dasar hukum terakhir diperiksa 20 November 2026 (366 hari lalu). Aturan dapat sudah berubah; perbarui netralint atau tanyakan kepada bagian hukum.',
      'Note: the law was last checked on 20 November 2026 (366 days ago). It may have changed; update netralint or ask your legal office.',
    ])
  })
})
