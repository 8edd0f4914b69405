import {describe, expect, test} from 'vitest'
import type {AccountKind, Citation, Phase} from '../src/types.ts'
import {findingOf, lintShipped} from './shipped.ts'

describe('the consequence changes with the law, the article does not', () => {
  /** A draft, the rule that flags it, and the election and phase it is judged in, whatever the day. */
  const call = {rule: 'ajakan/pilih-nomor', text: 'Ayo coblos nomor 2', election: 'pilkada-2024', phase: 'kampanye'} as const
  const quiet = {...call, phase: 'masa-tenang'} as const
  const gift = {...call, rule: 'imbalan/uang-suara', text: 'Ada sembako bagi yang memilih'} as const
  const survey = {rule: 'survei/masa-tenang', text: 'Hasil survei terbaru sudah keluar', election: 'pemilu-2024', phase: 'masa-tenang'} as const

  const mk = 'UU 1/2015 Pasal 188 menurut Putusan MK 136/PUU-XXII/2024'
  const old = 'pidana penjara 1 sampai 6 bulan dan/atau denda Rp600 ribu sampai Rp6 juta'
  const severe = 'hukuman disiplin berat (PP 94/2021 Pasal 14 huruf i)'

  /** The citation of an article in a finding; a draft that does not cite it fails here. */
  function citation(date: string, key: string, {rule, text, election, phase}: {readonly rule: string; readonly text: string; readonly election: string; readonly phase: Phase}, account: AccountKind = 'instansi'): Citation {
    const {citations} = findingOf(rule, lintShipped(text, {today: () => date, elections: [election], phase, account}))
    const found = citations.find(({article}) => article.key === key)
    if (found === undefined) throw new Error(`${rule} does not cite ${key} on ${date}`)
    return found
  }

  test.each<[date: string, key: string, draft: Parameters<typeof citation>[2], consequence: string | undefined]>([
    // MK 136/PUU-XXII/2024 of 14 November 2024 adds officials of regions, TNI and Polri.
    ['2024-11-13', 'uu-pilkada:71-1', call, `${old} (UU 1/2015 Pasal 188)`],
    ['2024-11-14', 'uu-pilkada:71-1', call, `${old} (${mk})`],
    ['2026-01-01', 'uu-pilkada:71-1', call, `${old} (${mk})`],
    // From 2 January 2026: no least term, no amount, no light imprisonment.
    ['2026-01-02', 'uu-pilkada:71-1', call, `pidana penjara paling lama 6 bulan dan/atau pidana denda (${mk})`],
    ['2026-01-01', 'uu-pilkada:187-1', quiet, 'pidana penjara 15 hari sampai 3 bulan dan/atau denda Rp100 ribu sampai Rp1 juta (UU 1/2015 Pasal 187 ayat (1))'],
    ['2026-01-02', 'uu-pilkada:187-1', quiet, 'pidana penjara paling lama 3 bulan dan/atau pidana denda (UU 1/2015 Pasal 187 ayat (1))'],
    ['2026-01-01', 'uu-pilkada:187A-1', gift, 'pidana penjara 36 sampai 72 bulan dan denda Rp200 juta sampai Rp1 miliar (UU 10/2016 Pasal 187A ayat (1))'],
    ['2026-01-02', 'uu-pilkada:187A-1', gift, 'pidana penjara paling lama 72 bulan dan pidana denda (UU 10/2016 Pasal 187A ayat (1))'],
    ['2024-02-12', 'uu-7-2017:509', survey, 'pidana kurungan paling lama 1 tahun dan denda paling banyak Rp12 juta (UU 7/2017 Pasal 509)'],
    ['2026-01-02', 'uu-7-2017:509', survey, 'pidana denda; pidana kurungan dihapus sejak 2 Januari 2026 (UU 7/2017 Pasal 509)'],
    // Discipline is no crime: it stays.
    ['2024-11-13', 'skb-2022:D6', call, severe],
    ['2026-01-02', 'skb-2022:D6', call, severe],
    ['2026-01-02', 'pp-94-2021:5n5', call, severe],
    ['2026-01-02', 'pkpu-13-2024:47', quiet, undefined],
  ])('%s %s', (date, key, draft, consequence) => {
    expect(citation(date, key, draft).consequence?.text.id).toBe(consequence)
  })

  // In the contest for a region a party is no contestant, and the articles on pairs say nothing of it.
  test.each<[text: string, cites: string[]]>([
    ['Ayo pilih Partai Gerindra', []],
    ['Ayo pilih Prabowo Subianto', ['skb-2022:D6', 'pp-94-2021:5n5', 'uu-pilkada:71-1', 'pp-94-2021:5n6']],
  ])('%s', (text, cites) => {
    const {citations} = findingOf('ajakan/pilih-paslon', lintShipped(text, {today: () => '2024-10-10', elections: ['pilkada-2024', 'pilpres-2024', 'partai-2024', 'pemilu-2024'], phase: 'kampanye'}))
    expect(citations.filter(({article}) => article.candidatesOnly).map(({article}) => article.key)).toEqual(cites)
  })

  // Whom the Court added on 14 November 2024 is not threatened before; discipline of PNS is no threat to others.
  test.each<[date: string, key: string, account: AccountKind, threatened: string[]]>([
    ['2024-11-13', 'uu-pilkada:71-1', 'instansi', ['pejabat-asn', 'lurah']],
    ['2024-11-13', 'uu-pilkada:71-1', 'tni-polri', []],
    ['2024-11-14', 'uu-pilkada:71-1', 'tni-polri', ['tni-polri']],
    ['2024-11-13', 'uu-pilkada:71-1', 'desa', ['kepala-desa']],
    ['2024-11-13', 'skb-2022:D6', 'instansi', ['pns']],
    ['2024-11-13', 'pp-49-2018:51-3', 'instansi', ['pppk']],
    ['2024-11-13', 'se-menpanrb-ppnpn-2023:netralitas', 'instansi', ['ppnpn']],
  ])('%s %s threatens of %s: %j', (date, key, account, threatened) => {
    expect(citation(date, key, call, account).threatened).toEqual(threatened)
  })
})
