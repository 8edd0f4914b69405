import {describe, expect, test} from 'vitest'
import {citationsFor, consequencesOn} from '../src/law/articles.ts'
import {contextOf} from '../src/law/phase.ts'
import {boundWords} from '../src/report/words.ts'
import {accountKinds, electionTypes, phases, severities, type Article, type Context, type Phase} from '../src/types.ts'
import {region, ruleset} from './shipped.ts'

/** Traps that the press and other tools fell into: one test each, numbered as in the notes that the register was built from. */
const articles = [...ruleset.articles.values()]

function article(key: string): Article {
  const found = ruleset.articles.get(key)
  if (found === undefined) throw new Error(`${key} is gone`)
  return found
}

const keysOf = (regulation: string) => articles.filter(each => each.regulation === regulation).map(({key}) => key.slice(regulation.length + 1))

/** Every key that any rule can cite on a day, for every kind of account, in some phases and kinds of election. */
function citable(date: string, {types = electionTypes, within = phases}: {readonly types?: readonly string[]; readonly within?: readonly Phase[]} = {}): Set<string> {
  const contexts: Context[] = ruleset.elections.filter(({type}) => types.includes(type)).flatMap(election => within.flatMap(phase => accountKinds.map(account => ({
    date, region: undefined, account, phases: phase === 'luar-tahapan' ? [] : [{election, phase}], rosters: [],
  }))))
  return new Set(contexts.flatMap(context => ruleset.rules.flatMap(rule => citationsFor(rule, context, ruleset).map(each => each.article.key))))
}

const texts = (each: Article) => [each.pinpoint, each.summary, ...each.consequences.map(({text}) => text)].flatMap(({id, en}) => [id, en])
const threats = (key: string) => article(key).consequences.flatMap(({text}) => [text.id, text.en]).join(' ')

/** The phase of a day in a region for one election. */
const phaseOf = (id: string, code: string, date: string) => contextOf({date, region: region(code)}, ruleset).phases.find(({election}) => election.id === id)?.phase

test('1: UU 5/2014 is dead since 31 October 2023', () => {
  const old = (date: string) => [...citable(date)].filter(key => key.startsWith('uu-5-2014:'))
  expect([old('2023-10-30'), old('2023-10-31'), old('2024-11-25'), old('2026-11-20')]).toEqual([['uu-5-2014:9-2'], [], [], []])
  expect([...citable('2023-10-30')].filter(key => key.startsWith('uu-20-2023:'))).toEqual([])
})

test('2: Pasal 5 huruf n has angka 1 to 7, and no huruf o to t exists', () => {
  expect(keysOf('pp-94-2021').filter(id => id.startsWith('5'))).toEqual(['5n1', '5n2', '5n3', '5n4', '5n5', '5n6', '5n7'])
  const pinpoints = [1, 2, 3, 4, 5, 6, 7].map(number => article(`pp-94-2021:5n${number}`).pinpoint.id)
  expect(pinpoints).toEqual([1, 2, 3, 4, 5, 6, 7].map(number => `Pasal 5 huruf n angka ${number}`))
  // What each number is about; press and code shift them by one.
  const about = [/kampanye/, /atribut/, /PNS/, /fasilitas/, /keputusan|tindakan/, /ajak|kegiatan/, /KTP|penduduk/]
  expect(about.map((pattern, index) => pattern.test(article(`pp-94-2021:5n${index + 1}`).summary.id))).toEqual(about.map(() => true))
})

test('3: angka 1 names no level, angka 2 is medium, angka 3 to 7 are severe', () => {
  const levels = [1, 2, 3, 4, 5, 6, 7].map(number => /\b(ringan|sedang|berat)\b/.exec(consequencesOn(article(`pp-94-2021:5n${number}`), '2024-11-25')[0]?.text.id ?? '')?.[0])
  expect(levels).toEqual([undefined, 'sedang', 'berat', 'berat', 'berat', 'berat', 'berat'])
  expect([threats('pp-94-2021:5n2').includes('13 huruf g'), threats('pp-94-2021:5n5').includes('14 huruf i')]).toEqual([true, true])
})

test('4: a medium punishment is never told as a cut of 25 %', () => {
  expect(articles.filter(each => each.consequences.some(({text}) => /25|potong|tukin|cut|tunjangan/i.test(text.id + text.en))).map(({key}) => key)).toEqual([])
  expect(articles.filter(each => texts(each).some(text => /25 ?(%|persen|percent)/i.test(text))).map(({key}) => key)).toEqual([])
})

test('5: Pasal 188 is UU 1/2015 and Pasal 69 is UU 8/2015, never UU 10/2016', () => {
  expect(['188', '188-mk', '187-1', '69b', '69h', '71-1', '71-3', '187A-1'].map(id => article(`uu-pilkada:${id}`).short)).toEqual([
    'UU 1/2015', 'UU 1/2015', 'UU 1/2015', 'UU 8/2015', 'UU 8/2015', 'UU 10/2016', 'UU 10/2016', 'UU 10/2016',
  ])
  expect(articles.filter(each => texts(each).some(text => /(Pasal|Article|Ps\.?) (188|69)\b[^;,(]* UU 10\/2016|UU 10\/2016,? (Pasal|Article) (188|69)\b/.test(text))).map(({key}) => key)).toEqual([])
  expect(threats('uu-pilkada:71-1')).toContain('UU 1/2015 Pasal 188')
})

test('6: Pasal 71 (1) is not limited to the campaign; Pasal 282 UU 7/2017 is', () => {
  expect([article('uu-pilkada:71-1').phases, article('uu-7-2017:282').phases]).toEqual([['penetapan', 'kampanye', 'masa-tenang', 'pemungutan', 'rekapitulasi'], ['kampanye']])
  expect(texts(article('uu-pilkada:71-1')).some(text => /selama masa kampanye|during the campaign period/.test(text))).toBe(false)
})

test('7: the quiet period of a Pilkada has its own articles, and Pasal 492 is for no post at all', () => {
  const quiet = citable('2024-11-25', {types: ['pilkada'], within: ['masa-tenang']})
  expect([...quiet].filter(key => key.startsWith('uu-7-2017:') || key.startsWith('pkpu-15-2023:'))).toEqual([])
  expect([quiet.has('pkpu-13-2024:47'), quiet.has('uu-pilkada:187-1')]).toEqual([true, true])
  expect(ruleset.rules.filter(rule => rule.cite.some(key => /^uu-7-2017:(492|276|275)/.test(key))).map(({id}) => id)).toEqual([])
  const general = citable('2024-02-12', {types: ['pemilu'], within: ['masa-tenang']})
  expect([general.has('uu-7-2017:287-5'), general.has('pkpu-15-2023:56-4'), [...general].some(key => key.startsWith('pkpu-13-2024:'))]).toEqual([true, true, false])
})

test('8: the year of each act, and PKPU 13/2024 for the campaign', () => {
  const shorts = ['skb-2022', 'pkpu-13-2024', 'permenpanrb-83-2012', 'kepkpu-1363-2024'].map(id => ruleset.regulations.find(each => each.id === id))
  expect(shorts.map(each => each === undefined ? undefined : [each.short, each.from.slice(0, 4)])).toEqual([
    ['SKB Netralitas 2022', '2022'], ['PKPU 13/2024', '2024'], ['Permen PANRB 83/2012', '2012'], ['Keputusan KPU 1363/2024', '2024'],
  ])
  expect(ruleset.regulations.filter(({short}) => /PKPU 14\/2024|PKPU 1363|SKB.*2023|83\/2020/.test(short)).map(({id}) => id)).toEqual([])
})

describe('9: from 2 January 2026 no amount of money, no least term, no light imprisonment', () => {
  const said = (date: string) => articles.filter(each => each.from <= date && date <= each.until).flatMap(each => consequencesOn(each, date).map(({text}) => [each.key, text] as const))

  test.each(['2026-01-02', '2026-11-20'])('%s', date => {
    // `1 sampai 6 bulan` is a least term; `kurungan dihapus` tells that it is gone.
    const wrong = said(date).filter(([, text]) => /Rp ?\d|paling singkat|at least|\d+ (?:sampai|to) \d+|\d hari sampai|kurungan(?! dihapus)|light imprisonment(?! was abolished)/.test(`${text.id} ${text.en}`))
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  test('while an older post keeps the old figures', () => {
    expect(consequencesOn(article('uu-pilkada:71-1'), '2026-01-01')[0]?.text.id).toContain('1 sampai 6 bulan')
    expect(consequencesOn(article('uu-7-2017:509'), '2026-01-01')[0]?.text.id).toContain('kurungan paling lama 1 tahun')
  })

  test('and no summary or pinpoint names an amount', () => {
    expect(articles.filter(({summary}) => /Rp ?\d|paling singkat/.test(summary.id + summary.en)).map(({key}) => key)).toEqual([])
  })
})

test('10: UU 1/1946 Pasal 14 and 15 are gone, UU ITE Pasal 28 (2) is not cited in 2026', () => {
  const doubtful = (date: string) => [...citable(date)].filter(key => key.startsWith('uu-1-1946:') || key.startsWith('uu-ite:28-2'))
  expect([doubtful('2024-11-25'), doubtful('2026-01-01'), doubtful('2026-01-02'), doubtful('2026-11-20')]).toEqual([['uu-ite:28-2'], ['uu-ite:28-2'], [], []])
  expect([article('uu-1-1946:14-dan-15').until, [...citable('2026-01-02')].includes('uu-1-2023:243-1'), [...citable('2026-01-01')].includes('uu-1-2023:243-1')]).toEqual(['2024-03-20', true, false])
})

test('11: PP 53/2010 ended on 30 August 2021 and no rule cites it', () => {
  expect(articles.filter(({regulation}) => regulation === 'pp-53-2010').map(({until}) => until)).toEqual(['2021-08-30'])
  expect(ruleset.rules.filter(rule => rule.cite.some(key => key.startsWith('pp-53-2010:'))).map(({id}) => id)).toEqual([])
})

test('12: the paragraphs of Pasal 523: campaign, quiet period, voting day', () => {
  const paragraphs = ['523-1', '523-2', '523-3'].map(id => article(`uu-7-2017:${id}`))
  expect(paragraphs.map(({phases: when, binds, pinpoint}) => [pinpoint.id, when, binds])).toEqual([
    ['Pasal 523 ayat (1)', ['kampanye'], ['tim-kampanye']],
    ['Pasal 523 ayat (2)', ['masa-tenang'], ['tim-kampanye']],
    ['Pasal 523 ayat (3)', ['pemungutan'], ['setiap-orang']],
  ])
  expect(paragraphs.map(each => /\d tahun/.exec(consequencesOn(each, '2024-02-14')[0]?.text.id ?? '')?.[0])).toEqual(['2 tahun', '4 tahun', '3 tahun'])
})

describe('13: the days of the re-votes of 2025', () => {
  test.each<[id: string, code: string, date: string, phase: Phase | undefined]>([
    ['psu-2025-parigi-moutong', '72.08', '2025-04-15', 'masa-tenang'],
    ['psu-2025-parigi-moutong', '72.08', '2025-04-16', 'pemungutan'],
    ['psu-2025-parigi-moutong', '72.08', '2025-04-19', undefined],
    ['psu-2025-kabupaten-serang', '36.04', '2025-04-15', 'penetapan'],
    ['psu-2025-kabupaten-serang', '36.04', '2025-04-16', 'masa-tenang'],
    ['psu-2025-kabupaten-serang', '36.04', '2025-04-19', 'pemungutan'],
    ['psu-2025-papua', '91', '2025-08-06', 'pemungutan'],
    ['psu-2025-papua', '91', '2025-08-09', undefined],
    ['psu-2025-boven-digoel', '93.02', '2025-08-06', 'pemungutan'],
    ['psu-2025-boven-digoel', '93.02', '2025-08-09', undefined],
    // Seven days of campaign for the group of 60 days, fourteen for that of 90.
    ['psu-2025-19-april', '63.72', '2025-04-08', 'penetapan'],
    ['psu-2025-19-april', '63.72', '2025-04-09', 'kampanye'],
    ['psu-2025-24-mei', '73.73', '2025-05-06', 'penetapan'],
    ['psu-2025-24-mei', '73.73', '2025-05-07', 'kampanye'],
    ['psu-2025-24-mei', '73.73', '2025-05-20', 'kampanye'],
  ])('%s in %s on %s: %s', (id, code, date, phase) => {
    expect(phaseOf(id, code, date)).toBe(phase)
  })

  test('Kabupaten Serang had no campaign', () => {
    expect(ruleset.elections.find(({id}) => id === 'psu-2025-kabupaten-serang')?.phases.map(({phase}) => phase)).toEqual(['penetapan', 'masa-tenang', 'pemungutan'])
  })
})

test('14: the letters of Pasal 280 (1) are letters; numbers belong to Perbawaslu 11/2023', () => {
  const ids = keysOf('uu-7-2017').filter(id => id.startsWith('280-1'))
  expect(ids).toEqual([...'abcdefghij'].map(letter => `280-1${letter}`))
  expect(ids.map(id => article(`uu-7-2017:${id}`).pinpoint.id)).toEqual([...'abcdefghij'].map(letter => `Pasal 280 ayat (1) huruf ${letter}`))
  expect(articles.filter(each => texts(each).some(text => /280[^;.]{0,20} (angka|number) \d/.test(text))).map(({key}) => key)).toEqual([])
})

describe('a sanction falls on people', () => {
  const punished = /\b(?:sanksi|hukuman|pidana|dihukum|dipidana|ditutup|diblokir|punish\w*|sanction\w*|penal\w*|fine\b)[^.;]{0,40}\b(?:akun|accounts?)\b|\b(?:akun|accounts?)\b[^.;]{0,40}\b(?:sanksi|dihukum|hukuman|dipidana|pidana|punish\w*|sanctioned|penal\w*)/i

  test('no text of a rule or an article says that an account is punished', () => {
    const said = [
      ...ruleset.rules.flatMap(({id, message, why, advice, title}) => [message, why, advice, title].flatMap(text => [[id, text.id], [id, text.en]] as const)),
      ...articles.flatMap(each => [...texts(each), boundWords(each, 'id'), boundWords(each, 'en')].map(text => [each.key, text] as const)),
    ]
    expect(said.filter(([, text]) => punished.test(text)).map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })

  test('and every risk names those who make or approve', () => {
    expect(articles.filter(each => !/yang membuat atau menyetujui unggahan ini$/.test(boundWords(each, 'id')) || !/who make or approve this post$/.test(boundWords(each, 'en'))).map(({key}) => key)).toEqual([])
  })

  test('and the check has teeth', () => {
    expect(['akun ini dapat dikenai sanksi', 'the account is punished', 'hukuman bagi akun', 'ASN dikenai sanksi moral'].map(text => punished.test(text))).toEqual([true, true, true, false])
  })
})

test('D7 asks for a purpose: a gesture or a photo beside a name is a warning at most', () => {
  const gravest = ruleset.rules.filter(rule => rule.cite.includes('skb-2022:D7')).map(({id, severity}) => [id, severities.find(level => Object.values(severity).includes(level))])
  // A campaign salute in words says its purpose itself.
  const salute = ['isyarat/salam-jari']
  expect(gravest.length).toBeGreaterThan(0)
  expect(gravest.filter(([id, level]) => level === 'error' && !salute.includes(id ?? ''))).toEqual([])
  expect(article('skb-2022:D7').summary.id).toMatch(/tujuan|mendukung|dukungan/)
})
