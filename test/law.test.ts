import {describe, expect, test} from 'vitest'
import {citationsFor, consequencesOn} from '../src/law/articles.ts'
import {contextOf, type Choice} from '../src/law/phase.ts'
import {regionNamed} from '../src/law/region.ts'
import type {Phase} from '../src/types.ts'
import {findingOf, lintShipped, region, ruleset} from './shipped.ts'

/** A copy is a ruleset of which nothing was asked before. */
const unasked = () => ({...ruleset})

/** The elections and phases of a day in a region, as `election phase`. */
function phasesOf(date: string, code?: string, more: Partial<Choice> = {}): string[] {
  const context = contextOf({date, ...(code !== undefined && {region: region(code)}), ...more}, unasked())
  return context.phases.map(({election, phase}) => `${election.id} ${phase}`)
}

describe('Pilkada 2024 in Blora, on both sides of every boundary', () => {
  test.each<[date: string, phase: Phase | undefined]>([
    ['2024-03-21', undefined],
    ['2024-03-22', 'enam-bulan'],
    ['2024-08-26', 'enam-bulan'],
    ['2024-08-27', 'pencalonan'],
    ['2024-09-21', 'pencalonan'],
    // Determination, not the campaign's start, turns code of ethics into discipline.
    ['2024-09-22', 'penetapan'],
    ['2024-09-24', 'penetapan'],
    ['2024-09-25', 'kampanye'],
    ['2024-11-23', 'kampanye'],
    ['2024-11-24', 'masa-tenang'],
    ['2024-11-26', 'masa-tenang'],
    ['2024-11-27', 'pemungutan'],
    ['2024-11-28', 'rekapitulasi'],
    ['2024-12-16', 'rekapitulasi'],
    ['2024-12-17', undefined],
  ])('%s: %s', (date, phase) => {
    expect(phasesOf(date, '33.16').filter(each => each.startsWith('pilkada-2024 '))).toEqual(phase === undefined ? [] : [`pilkada-2024 ${phase}`])
  })
})

describe('a re-vote holds where it is held', () => {
  test.each<[date: string, code: string | undefined, phases: string[]]>([
    ['2025-04-17', '64.02', ['psu-2025-kutai-kartanegara masa-tenang']],
    ['2025-04-17', '64', []],
    ['2025-04-17', '33.16', []],
    ['2025-04-17', undefined, []],
    ['2025-04-19', '64.02', ['psu-2025-kutai-kartanegara pemungutan']],
    ['2024-11-25', '64.02', ['pilkada-2024 masa-tenang']],
  ])('%s in %s', (date, code, phases) => {
    expect(phasesOf(date, code)).toEqual(phases)
  })
})

describe('what the caller chooses', () => {
  test.each<[name: string, date: string, choice: Partial<Choice>, phases: string[]]>([
    ['a phase, on a day in an election', '2024-11-25', {phase: 'kampanye'}, ['pilkada-2024 kampanye']],
    ['an election, on a day in its calendar', '2024-11-25', {elections: ['pilkada-2024']}, ['pilkada-2024 masa-tenang']],
    ['an election, on a day outside its calendar', '2026-11-20', {elections: ['pilkada-2024']}, []],
    ['an election and a phase', '2026-11-20', {elections: ['pilkada-2024'], phase: 'masa-tenang'}, ['pilkada-2024 masa-tenang']],
    ['outside any phase', '2024-11-25', {phase: 'luar-tahapan'}, []],
  ])('%s', (_name, date, choice, phases) => {
    expect(phasesOf(date, '33.16', choice)).toEqual(phases)
  })
})

/** Keys of the articles cited for *coblos nomor 2* on a day in Blora. */
function cited(date: string): string[] {
  return findingOf('ajakan/pilih-nomor', lintShipped('Ayo coblos nomor 2', {date})).citations.map(({article}) => article.key)
}

/** Which of some patterns name an article among keys. */
const among = (keys: readonly string[], ...patterns: readonly RegExp[]) => patterns.map(pattern => keys.some(key => pattern.test(key)))

describe('the articles of a day', () => {
  test('quiet period of Pilkada: its own regulation, not the general election act', () => {
    const keys = cited('2024-11-25')
    expect(keys).toContain('pkpu-13-2024:47')
    expect(keys).toContain('skb-2022:D6')
    expect(among(keys, /^uu-7-2017:/, /^skb-2022:K/)).toEqual([false, false])
  })

  test('before determination: code of ethics, no discipline row', () => {
    const keys = cited('2024-08-28')
    expect(keys).toContain('skb-2022:K4')
    expect(among(keys, /^skb-2022:D/)).toEqual([false])
  })

  test('from determination on: discipline', () => {
    expect(among(cited('2024-09-22'), /^skb-2022:K4$/, /^skb-2022:D6$/)).toEqual([false, true])
  })

  test('outside any election: standing duties alone', () => {
    const {citations} = findingOf('ajakan/pilih-nomor', lintShipped('Ayo coblos nomor 2', {date: '2026-11-20'}))
    expect(citations.length).toBeGreaterThan(0)
    expect(citations.filter(({article}) => article.phases.length > 0).map(({article}) => article.key)).toEqual([])
    expect(among(citations.map(({article}) => article.key), /^uu-20-2023:/, /^uu-5-2014:/, /^pp-53-2010:/)).toEqual([true, false, false])
  })

  test('an old post is judged by the act of its day', () => {
    const keys = cited('2023-01-01')
    expect(keys).toContain('uu-5-2014:9-2')
    expect(among(keys, /^uu-20-2023:/)).toEqual([false])
  })

  test('every article cited is in force and verified', () => {
    for (const date of ['2023-01-01', '2024-08-28', '2024-11-25', '2026-11-20']) {
      const {citations} = findingOf('ajakan/pilih-nomor', lintShipped('Ayo coblos nomor 2', {date}))
      expect(citations.filter(({article: {from, until, confidence}}) => date < from || date > until || confidence === 'unverified')).toEqual([])
    }
  })

  test('what is made for the phase stands before what always holds', () => {
    const {citations} = findingOf('ajakan/pilih-nomor', lintShipped('Ayo coblos nomor 2'))
    const standing = citations.map(({article}) => article.phases.length === 0)
    expect(standing).toEqual([...standing].sort((a, b) => Number(a) - Number(b)))
  })

  test.each(['luar-tahapan', 'enam-bulan', 'pencalonan', 'penetapan', 'kampanye', 'masa-tenang', 'pemungutan', 'rekapitulasi'] as const)('no rule is without law today in %s', phase => {
    const context = contextOf({date: '2026-11-20', elections: ['pilkada-2024'], phase}, ruleset)
    const bare = ruleset.rules.filter(rule => rule.severity[phase] !== 'off' && citationsFor(rule, context, ruleset).length === 0)
    expect(bare.map(({id}) => id)).toEqual([])
  })
})

describe('what an article threatens, by day', () => {
  // The Constitutional Court widened who is bound on 14 November 2024; the new Penal Code holds from 2 January 2026.
  test.each<[date: string, says: string, not: string]>([
    ['2024-11-13', 'prison of 1 to 6 months', '136/PUU-XXII/2024'],
    ['2024-11-14', '136/PUU-XXII/2024', 'at most 6 months'],
    ['2026-01-01', 'prison of 1 to 6 months', 'at most 6 months'],
    ['2026-01-02', 'at most 6 months', '1 to 6 months'],
  ])('uu-pilkada:71-1 on %s', (date, says, not) => {
    const article = ruleset.articles.get('uu-pilkada:71-1')
    if (article === undefined) throw new Error('uu-pilkada:71-1 is gone')
    const threat = consequencesOn(article, date)[0]?.text.en
    expect(threat).toContain(says)
    expect(threat).not.toContain(not)
  })
})

describe('rosters', () => {
  const states = (date: string, code: string | undefined, more: Partial<Choice> = {}) => {
    const {rosters} = contextOf({date, ...(code !== undefined && {region: region(code)}), ...more}, unasked())
    return (...ids: string[]) => ids.map(id => rosters[ruleset.rosters.findIndex(roster => roster.id === id)])
  }

  test.each<[name: string, date: string, code: string | undefined, choice: Partial<Choice>, expected: string[]]>([
    // Of pilkada-2024/33, /33.16, /64.02 and contoh/00.
    ['in Blora', '2024-11-25', '33.16', {}, ['own', 'own', 'elsewhere', 'off']],
    ['in the province', '2024-11-25', '33', {}, ['own', 'elsewhere', 'elsewhere', 'off']],
    ['without a region', '2024-11-25', undefined, {}, ['elsewhere', 'elsewhere', 'elsewhere', 'off']],
    ['before registration', '2024-08-26', '33.16', {}, ['off', 'off', 'off', 'off']],
    ['every roster that ships', '2020-01-01', '33.16', {elections: ['all']}, ['own', 'own', 'elsewhere', 'off']],
    ['one election', '2020-01-01', '33.16', {elections: ['pilkada-2024']}, ['own', 'own', 'elsewhere', 'off']],
    ['another election', '2024-11-25', '33.16', {elections: ['pemilu-2024']}, ['off', 'off', 'off', 'off']],
    ['the made-up one, when asked for', '2024-11-25', '33.16', {elections: ['contoh']}, ['off', 'off', 'off', 'own']],
  ])('%s', (_name, date, code, choice, expected) => {
    expect(states(date, code, choice)('pilkada-2024/33', 'pilkada-2024/33.16', 'pilkada-2024/64.02', 'contoh/00')).toEqual(expected)
  })
})

describe('regions', () => {
  const unknown = (name: string) => [`Wilayah "${name}" tidak dikenal. Tulis nama kabupaten, kota, atau provinsi (bukan kecamatan atau desa), atau kodenya, misalnya 33.16.`, `Unknown region "${name}". Give a kabupaten, kota or province (no kecamatan or village) by name or code, for example 33.16.`]
  const near = (name: string, close: string) => [`Wilayah "${name}" tidak dikenal. Maksud Anda "${close}"?`, `Unknown region "${name}". Did you mean "${close}"?`]
  const bandung = '32.04 (Kabupaten Bandung), 32.73 (Kota Bandung)'
  const jogja = '34 (Daerah Istimewa Yogyakarta), 34.71 (Kota Yogyakarta)'

  test.each<[name: string, expected: string | string[]]>([
    ['33.16', '33.16'],
    ['Blora', '33.16'],
    ['blora', '33.16'],
    [' Blora ', '33.16'],
    ['Kabupaten Blora', '33.16'],
    ['Kab. Blora', '33.16'],
    ['KAB.BLORA', '33.16'],
    ['Pemkab Blora', '33.16'],
    ['Blora, Jawa Tengah', '33.16'],
    ['Blora, Bali', ['Tidak ada "Blora" di Bali. Periksa namanya, atau tulis kodenya, misalnya 33.16.', 'There is no "Blora" in Bali. Check the name, or give the code, for example 33.16.']],
    ['Kep. Riau', '21'],
    ['Pemprov Jateng', '33'],
    ['KAB BLORA', '33.16'],
    ['Kutai Kartanegara', '64.02'],
    ['Jatim', '35'],
    ['Kota Solo', '33.72'],
    ['Jogja', [`Wilayah "Jogja" ada lebih dari satu: ${jogja}. Tulis kodenya.`, `Region "Jogja" is ambiguous: ${jogja}. Give the code.`]],
    // A full name is one region, though its short name is another's too.
    ['Kota Bandung', '32.73'],
    ['Kab. Bandung', '32.04'],
    ['Blorra', near('Blorra', 'Blora')],
    ['Atlantis Raya', unknown('Atlantis Raya')],
    // No kecamatan is known, and none means a region elsewhere that happens to sound like it.
    ['Cepu', unknown('Cepu')],
    ['33.16.01', near('33.16.01', '33.16')],
    ['Bandung', [`Wilayah "Bandung" ada lebih dari satu: ${bandung}. Tulis kodenya.`, `Region "Bandung" is ambiguous: ${bandung}. Give the code.`]],
  ])('%s', (name, expected) => {
    const {region: found, problem} = regionNamed(name, [...ruleset.regions])
    expect(found?.code ?? [problem?.id, problem?.en]).toEqual(expected)
  })

  test('a name that was asked before has the same answer', () => {
    expect(regionNamed('Atlantis Raya', ruleset.regions)).toBe(regionNamed('Atlantis Raya', ruleset.regions))
  })

  test('a day begins with the region: three time zones', () => {
    expect(['33.16', '64.02', '91'].map(code => region(code).timeZone)).toEqual(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])
  })
})
