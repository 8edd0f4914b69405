import {readFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {between, lawTable, readmeFile} from './law-table.ts'
import {ruleset} from './shipped.ts'
import {run} from './world.ts'

// A ruleset is never changed: every run shares one.
vi.mock('../src/cli/load.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../src/cli/load.ts')>()
  const shipped = original.loadRules([], process.cwd())
  return {...original, loadRules: () => shipped}
})

const quietEn = `24 November 2024, Kabupaten Kutai Kartanegara (64.02)

2024 regional elections: quiet period
  Days: 24 November 2024 to 26 November 2024
  - No campaign at all; social media may not carry anything that favours or harms a pair.
      PKPU 13/2024, Article 47  pkpu-13-2024:47
      UU 1/2015, Article 187 paragraph (1)  uu-pilkada:187-1
      UU 10/2016, Article 71 paragraph (1)  uu-pilkada:71-1
  - Candidates are determined: ASN who take sides breach discipline, no longer the code of ethics alone (SKB discipline rows 1, 2, 4, 6, 7, 8, 10, 12).
      SKB Netralitas 2022, Annex II, discipline breach number 2  skb-2022:D2
      SKB Netralitas 2022, Annex II, discipline breach number 6  skb-2022:D6
      PP 94/2021, Article 5 letter n number 5  pp-94-2021:5n5
      PP 94/2021, Article 5 letter n number 6  pp-94-2021:5n6
  - A head of region may not replace officials without leave, nor use powers, programmes and activities for or against a pair.
      UU 10/2016, Article 71 paragraph (2)  uu-pilkada:71-2
      UU 10/2016, Article 71 paragraph (3)  uu-pilkada:71-3
  Next: voting day, from 27 November 2024
`

const quietId = `24 November 2024, Kabupaten Kutai Kartanegara (64.02)

Pilkada 2024: masa tenang
  Tanggal: 24 November 2024 sampai 26 November 2024
  - Tidak boleh ada kampanye; media sosial tidak boleh memuat isi yang condong ke satu pasangan calon.
      PKPU 13/2024, Pasal 47  pkpu-13-2024:47
      UU 1/2015, Pasal 187 ayat (1)  uu-pilkada:187-1
      UU 10/2016, Pasal 71 ayat (1)  uu-pilkada:71-1
  - Calon sudah ditetapkan: ASN yang memihak melanggar disiplin, bukan lagi kode etik saja (SKB disiplin angka 1, 2, 4, 6, 7, 8, 10, 12).
      SKB Netralitas 2022, Lampiran II, pelanggaran disiplin angka 2  skb-2022:D2
      SKB Netralitas 2022, Lampiran II, pelanggaran disiplin angka 6  skb-2022:D6
      PP 94/2021, Pasal 5 huruf n angka 5  pp-94-2021:5n5
      PP 94/2021, Pasal 5 huruf n angka 6  pp-94-2021:5n6
  - Kepala daerah tidak boleh mengganti pejabat tanpa izin, atau memakai kewenangan, program, dan kegiatan untuk menguntungkan atau merugikan satu pasangan calon.
      UU 10/2016, Pasal 71 ayat (2)  uu-pilkada:71-2
      UU 10/2016, Pasal 71 ayat (3)  uu-pilkada:71-3
  Berikutnya: hari pemungutan suara, mulai 27 November 2024
`

const standingEn = `  - The neutrality of ASN and the ethics of office accounts always hold, also outside any phase.
      UU 20/2023, Article 24 paragraph (1) letter d  uu-20-2023:24-1d
      UU 20/2023, Article 9 paragraph (2)  uu-20-2023:9-2
      PP 42/2004, Article 11 letter c  pp-42-2004:11c
      SE MenPANRB 137/2018, number 1  se-menpanrb-137-2018:1
      Permen PANRB 83/2012, ethics for agency account managers  permenpanrb-83-2012:etika
`

describe('phase', () => {
  test.each<[argv: string[], stdout: string]>([
    [['phase', '--date', '2024-11-24', '--region', '64.02', '--lang', 'en'], quietEn],
    [['tahapan', '--date', '2024-11-24', '--region', '64.02'], quietId],
    // Between elections.
    [['phase', '--date', '2025-01-10', '--region', '64.02', '--lang', 'en'],
      `10 January 2025, Kabupaten Kutai Kartanegara (64.02)\n\nOutside the phases of any election.\nNext: 2025 re-vote Kutai Kartanegara, candidacy (before determination), from 8 March 2025.\n${standingEn}`],
    // After all that the calendar knows of a region.
    [['phase', '--date', '2026-11-20', '--region', 'Blora', '--lang', 'en'],
      `20 November 2026, Kabupaten Blora (33.16)\n\nThe calendar has no entry for this date in Kabupaten Blora; it runs from 19 October 2023 to 16 December 2024. If an election is on, ask the KPU for its schedule and use --phase when checking.\n${standingEn}`],
    // Without a region a re-vote is not seen, and the tool says so.
    [['phase', '--date', '2025-04-17', '--lang', 'en'],
      `17 April 2025, no region\n\nThe calendar has no entry for this date in the whole country; it runs from 19 October 2023 to 16 December 2024. If an election is on, ask the KPU for its schedule and use --phase when checking.\n${standingEn}\nWithout --region only elections of the whole country are seen; a re-vote in one region is not.\n`],
  ])('%j', async (argv, stdout) => {
    expect(await run(argv)).toEqual({code: 0, stdout, stderr: ''})
  })

  test('today begins with the region: 23.30 in Jakarta is the next day in Jayapura', async () => {
    const now = new Date('2024-11-23T16:30:00Z')
    const first = async (region: string) => (await run(['phase', '--region', region], {now})).stdout.split('\n').slice(0, 3)
    expect([await first('33.16'), await first('64.02'), await first('91')]).toEqual([
      ['23 November 2024, Kabupaten Blora (33.16)', '', 'Pilkada 2024: masa kampanye'],
      ['24 November 2024, Kabupaten Kutai Kartanegara (64.02)', '', 'Pilkada 2024: masa tenang'],
      ['24 November 2024, Papua (91)', '', 'Pilkada 2024: masa tenang'],
    ])
  })

  test.each<[date: string, region: string, lines: string[]]>([
    ['2024-09-21', '33.16', ['Pilkada 2024: pencalonan (sebelum penetapan)', 'Tanggal: 27 Agustus 2024 sampai 21 September 2024', 'Berikutnya: setelah penetapan calon, sebelum kampanye, mulai 22 September 2024']],
    // Days that are in doubt say so.
    ['2025-04-10', '64.02', ['PSU 2025 Kutai Kartanegara: masa kampanye', 'Tanggal: 26 Maret 2025 sampai 15 April 2025 (tanggal meragukan; periksa ke KPU setempat)', 'Berikutnya: masa tenang, mulai 16 April 2025']],
    ['2025-08-24', '19.71', ['Pilkada Ulang 2025: masa tenang', 'Tanggal: 24 Agustus 2025 sampai 26 Agustus 2025 (dihitung dari tanggal lain)', 'Berikutnya: hari pemungutan suara, mulai 27 Agustus 2025']],
    ['2025-08-27', '19.71', ['Pilkada Ulang 2025: hari pemungutan suara', 'Tanggal: 27 Agustus 2025', 'Berikutnya: tidak ada; tahapan ini berakhir 27 Agustus 2025']],
    ['2024-02-12', '33.16', ['Pemilu 2024: masa tenang', 'Tanggal: 11 Februari 2024 sampai 13 Februari 2024', 'Berikutnya: hari pemungutan suara, mulai 14 Februari 2024']],
  ])('%s in %s', async (date, region, lines) => {
    const {stdout} = await run(['tahapan', '--date', date, '--region', region])
    const shown = stdout.split('\n').map(line => line.trim()).filter(line => /^(Pilkada|PSU|Pemilu|Tanggal|Berikutnya)/.test(line))
    expect(shown).toEqual(lines)
  })

  /** A day in each phase of both kinds of election, and one outside, under the law before and after the act of 2023. */
  const everyPhase = [
    '2024-04-01', '2024-08-28', '2024-09-22', '2024-10-15', '2024-11-25', '2024-11-27', '2024-12-01',
    '2023-10-20', '2023-11-10', '2024-01-15', '2024-02-12', '2024-02-14', '2024-02-20', '2022-05-01', '2026-11-20',
  ]

  // What a reader of the law should read through: npx vitest run --config test/vitest.config.ts -u test/law-commands.test.ts
  test.each(['id', 'en'])('every phase, as test/pages/phases.%s.txt shows it', async language => {
    const pages = await Promise.all(everyPhase.map(async date => (await run(['phase', '--date', date, '--region', '33.16', '--lang', language])).stdout))
    await expect(pages.join('\n')).toMatchFileSnapshot(`pages/phases.${language}.txt`)
  })

  test('before determination the code of ethics, after it discipline', async () => {
    const keys = async (date: string) => [...(await run(['phase', '--date', date, '--region', '33.16'])).stdout.matchAll(/skb-2022:\w+/g)].map(([key]) => key)
    expect([await keys('2024-09-21'), await keys('2024-09-22')]).toEqual([
      ['skb-2022:K2', 'skb-2022:K4', 'skb-2022:D3', 'skb-2022:D9', 'skb-2022:D11'], ['skb-2022:D2', 'skb-2022:D6'],
    ])
  })

  test('as JSON', async () => {
    const {code, stdout} = await run(['phase', '--date', '2025-04-16', '--region', '64.02', '--format', 'json', '--lang', 'en'])
    expect([code, JSON.parse(stdout)]).toEqual([0, {
      date: '2025-04-16', region: '64.02', calendar: 'known',
      elections: [{
        id: 'psu-2025-kutai-kartanegara', type: 'pilkada', title: '2025 re-vote Kutai Kartanegara', phase: 'masa-tenang', from: '2025-04-16', to: '2025-04-18', confidence: 'verified',
        changes: [
          {text: 'No campaign at all; social media may not carry anything that favours or harms a pair.', articles: ['pkpu-13-2024:47', 'uu-pilkada:187-1', 'uu-pilkada:71-1']},
          {text: 'Candidates are determined: ASN who take sides breach discipline, no longer the code of ethics alone (SKB discipline rows 1, 2, 4, 6, 7, 8, 10, 12).', articles: ['skb-2022:D2', 'skb-2022:D6', 'pp-94-2021:5n5', 'pp-94-2021:5n6']},
          {text: 'A head of region may not replace officials without leave, nor use powers, programmes and activities for or against a pair.', articles: ['uu-pilkada:71-2', 'uu-pilkada:71-3']},
        ],
        next: {phase: 'pemungutan', from: '2025-04-19'},
      }],
    }])
    expect(JSON.parse((await run(['phase', '--date', '2030-01-01', '--format', 'json', '--lang', 'en'])).stdout)).toMatchObject({calendar: 'no-entry', elections: [], standing: [{articles: ['uu-20-2023:24-1d', 'uu-20-2023:9-2', 'pp-42-2004:11c', 'se-menpanrb-137-2018:1', 'permenpanrb-83-2012:etika']}]})
  })
})

describe('regulations', () => {
  const ids = async (...argv: string[]) => (JSON.parse((await run(['regulations', '--format', 'json', ...argv])).stdout) as {id: string}[]).map(({id}) => id)

  test('lists every one, or those in force on a day', async () => {
    expect(await ids()).toEqual(ruleset.regulations.map(({id}) => id))
    const asn = async (date: string) => (await ids('--date', date)).filter(id => ['uu-5-2014', 'uu-20-2023', 'pp-53-2010', 'pp-94-2021', 'uu-1-2023'].includes(id))
    expect([await asn('2021-08-30'), await asn('2021-08-31'), await asn('2023-10-30'), await asn('2023-10-31'), await asn('2026-01-02')]).toEqual([
      ['pp-53-2010', 'uu-5-2014'], ['pp-94-2021', 'uu-5-2014'], ['pp-94-2021', 'uu-5-2014'], ['pp-94-2021', 'uu-20-2023'], ['pp-94-2021', 'uu-1-2023', 'uu-20-2023'],
    ])
  })

  test('one line each, and a count', async () => {
    const {code, stdout} = await run(['regulasi', '--date', '2023-10-30'])
    const lines = stdout.trimEnd().split('\n')
    expect([code, lines.at(-2), lines.at(-1)]).toEqual([0, '31 Desember: hanya tahunnya yang diketahui.', `${lines.length - 2} dari ${ruleset.regulations.length} peraturan berlaku pada 30 Oktober 2023. Isi satu pasal: netralint jelaskan skb-2022:D6`])
    expect(lines.find(line => line.startsWith('uu-5-2014 '))?.replace(/ {2,}/g, '  ')).toBe('uu-5-2014  UU 5/2014  2014-01-15 – 2023-10-30  3 pasal  Aparatur Sipil Negara (dicabut)')
  })

  test('as JSON', async () => {
    const [first] = JSON.parse((await run(['regulations', '--format', 'json', '--date', '2021-08-30', '--lang', 'en'])).stdout) as object[]
    expect(Object.keys(first ?? {})).toEqual(['id', 'short', 'title', 'from', 'articles', 'verified', 'url'])
  })
})

/** The lines of an explanation that tell of force, replacement, confidence and rules. */
async function told(key: string, ...argv: string[]): Promise<string[]> {
  const {stdout} = await run(['explain', key, ...argv])
  return stdout.split('\n').filter(line => /^(Not in|In force|Tidak berlaku|Baru berlaku|Replaced|Diganti|Confidence|Keyakinan|Holds)/.test(line))
}

describe('explain, for an article', () => {
  const now = new Date('2024-11-25T05:00:00Z')

  test.each<[key: string, argv: string[], lines: string[]]>([
    ['uu-5-2014:9-2', ['--lang', 'en'], ['Not in force since 31 October 2023.', 'Replaced by: UU 20/2023, State civil apparatus', 'Holds: from 15 January 2014 until 30 October 2023; general election, regional election; always', 'Confidence: two sources or more']],
    ['uu-5-2014:9-2', [], ['Tidak berlaku lagi sejak 31 Oktober 2023.', 'Diganti oleh: UU 20/2023, Aparatur Sipil Negara', 'Keyakinan: dua sumber atau lebih']],
    ['uu-pilkada:188', ['--lang', 'en'], ['Not in force since 14 November 2024.', 'Replaced by: UU 1/2015, Article 188 as read by Constitutional Court ruling 136/PUU-XXII/2024 (uu-pilkada:188-mk)',
      'Holds: from 2 February 2015 until 13 November 2024; regional election; after determination, before the campaign, campaign, quiet period, voting day, count until result', 'Confidence: one source']],
    // The tests' today is 25 November 2024: the new Penal Code is not in force yet.
    ['uu-1-2023:243-1', ['--lang', 'en'], ['In force only from 2 January 2026.', 'Holds: from 2 January 2026; general election, regional election; always', 'Confidence: two sources or more']],
    ['uu-20-2023:2f', [], ['Keyakinan: belum terverifikasi; tidak dikutip']],
  ])('%s %j', async (key, argv, lines) => {
    expect(await told(key, ...argv)).toEqual(lines)
  })

  test('the whole of one, in both languages', async () => {
    const citing = ruleset.rules.filter(rule => rule.cite.includes('pkpu-13-2024:47')).map(({id}) => id).join(', ')
    const url = ruleset.articles.get('pkpu-13-2024:47')?.url
    expect((await run(['explain', 'pkpu-13-2024:47', '--lang', 'en'], {now})).stdout).toBe(`pkpu-13-2024:47: PKPU 13/2024, Article 47
Pilkada campaigns

Our summary
  In the Pilkada quiet period media, including social media, may not carry advertisements, track records or other forms that favour or harm a pair. Hold back posts about the pairs.

Holds: from 28 September 2024; regional election; quiet period
Who: those who run media who make or approve this post
Confidence: two sources or more
Cited by: ${citing}
Source: ${url}
`)
    expect((await run(['jelaskan', 'pkpu-13-2024:47'], {now})).stdout).toContain(`Dikutip oleh: ${citing}\n`)
  })

  test('a rule marks those of its articles that are dead', async () => {
    const {stdout} = await run(['explain', 'ajakan/pilih-nomor', '--lang', 'en'])
    expect(stdout.split('\n').filter(line => /\((?:not in force|in force only)/.test(line)).map(line => line.trim().split(':').slice(0, 2).join(':'))).toEqual(['uu-5-2014:9-2  UU 5/2014, Article 9 paragraph (2) (not in force since 31 October 2023)'])
  })
})

describe('a slip gets a hint, on stderr, with exit code 2', () => {
  test.each<[argv: string[], stderr: string]>([
    [['explain', 'skb-2022:D99', '--lang', 'en'], 'No rule or article "skb-2022:D99".\ndid you mean "skb-2022:D9"?\n'],
    [['jelaskan', 'ajakan/pilih-nomer'], 'Tidak ada aturan atau pasal "ajakan/pilih-nomer".\nmaksud Anda "ajakan/pilih-nomor"?\n'],
    [['phase', '--region', 'Blorra', '--lang', 'en'], 'Unknown region "Blorra". Did you mean "Blora"?\n'],
    [['phase', '--date', '24 Movember 2024', '--lang', 'en'], 'Date "24 Movember 2024" cannot be read.\nwrite YYYY-MM-DD, for example 2024-11-25\n'],
    [['regulasi', '--date', '2024-02-30'], 'Tanggal "2024-02-30" tidak terbaca.\ntulis TTTT-BB-HH, misalnya 2024-11-25\n'],
    [['tahapan', '--format', 'xml'], '"xml" bukan nilai untuk --format <format>.\npilih: text, json\n'],
  ])('%j', async (argv, stderr) => {
    expect(await run(argv)).toEqual({code: 2, stdout: '', stderr})
  })
})

describe('README.md', () => {
  test('shows the register as it is: `npm run law-table` writes it', () => {
    expect(between(readFileSync(readmeFile, 'utf8'))).toBe(lawTable(ruleset))
  })

  test('and the check has teeth', () => {
    const fewer = {...ruleset, regulations: ruleset.regulations.slice(1)}
    expect(between(readFileSync(readmeFile, 'utf8'))).not.toBe(lawTable(fewer))
    expect(between('no markers')).toBeUndefined()
  })
})
