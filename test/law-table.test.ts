import {describe, expect, test} from 'vitest'
import {isIndonesianWord} from '../src/cli/dictionary.ts'
import {lint} from '../src/lint.ts'
import type {AccountKind, Phase, Severity} from '../src/types.ts'
import {post} from './draft.ts'
import {region, ruleset} from './shipped.ts'

// Standing duties, in the order in which they are cited: of an office, of its staff, and of both before 31 October 2023.
const duty = 'uu-20-2023:24-1d uu-20-2023:9-2 pp-42-2004:11c se-menpanrb-137-2018:1'
const contract = 'pp-49-2018:51-3'
const others = `${contract} se-menpanrb-ppnpn-2023:netralitas`
const office = `${duty} permenpanrb-83-2012:etika ${others}`
const oldDuty = 'uu-5-2014:9-2 pp-42-2004:11c se-menpanrb-137-2018:1'
const oldOffice = `${oldDuty} permenpanrb-83-2012:etika ${others}`
/** The same duties where a set of the rule's own brings two of them first. */
const mixed = 'uu-20-2023:24-1d pp-42-2004:11c uu-20-2023:9-2 se-menpanrb-137-2018:1 permenpanrb-83-2012:etika pp-49-2018:51-3 se-menpanrb-ppnpn-2023:netralitas'

type Row = readonly [date: string, region: string, account: AccountKind, phase: Phase, severity: Severity, cites: string]

let rowCount = 0

/** What one rule says of a draft, day by day: phase, severity, and every article in order. */
function table(rule: string, text: string, rows: readonly Row[]): void {
  rowCount += rows.length
  describe(`${rule}: ${text}`, () => {
    test.each(rows)('%s in %s by %s', (date, code, account, phase, severity, cites) => {
      const {context, findings} = lint(post(text), ruleset, {today: () => date, region: region(code), account, isWord: isIndonesianWord})
      const found = findings.filter(finding => finding.rule.id === rule)
      expect(found.map(each => [context.phases.map(now => now.phase).join(' ') || 'luar-tahapan', each.severity, each.citations.map(({article}) => article.key).join(' ')])).toEqual([[phase, severity, cites]])
    })
  })
}

table('ajakan/pilih-nomor', 'Ayo coblos nomor 2', [
  ['2023-06-01', '33.16', 'instansi', 'luar-tahapan', 'error', oldOffice],
  // UU 5/2014 gave way to UU 20/2023 on 31 October 2023.
  ['2023-10-30', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 uu-7-2017:283-1 uu-7-2017:283-2 ${oldOffice}`],
  ['2023-10-31', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 uu-7-2017:283-1 uu-7-2017:283-2 ${office}`],
  // Determination, not the campaign, turns code of ethics into discipline; 282 and 306 hold in the campaign alone.
  ['2023-11-12', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 uu-7-2017:283-1 uu-7-2017:283-2 ${office}`],
  ['2023-11-13', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${office}`],
  ['2023-11-27', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${office}`],
  ['2024-01-10', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:282 uu-7-2017:283-1 uu-7-2017:306-2 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${office}`],
  ['2024-02-12', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 uu-7-2017:287-5 pkpu-15-2023:56-4 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${office}`],
  ['2024-02-14', '33.16', 'instansi', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${office}`],
  ['2024-02-15', '33.16', 'instansi', 'rekapitulasi', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${office}`],
  // Between two elections, then the six months of Pasal 71 (2) and (3), which bind heads of regions only.
  ['2024-03-21', '33.16', 'instansi', 'luar-tahapan', 'error', office],
  ['2024-04-01', '33.16', 'instansi', 'enam-bulan', 'error', office],
  ['2024-08-26', '33.16', 'instansi', 'enam-bulan', 'error', office],
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 ${office}`],
  ['2024-09-21', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 ${office}`],
  ['2024-09-22', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2024-09-24', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  // The campaign is no longer outside the schedule, so 187 (1) rests; Pasal 71 (1) does not.
  ['2024-09-25', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2024-11-13', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2024-11-14', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2024-11-23', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  // The quiet period has PKPU 13/2024, nothing of UU 7/2017.
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2024-11-27', '33.16', 'instansi', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2024-11-28', '33.16', 'instansi', 'rekapitulasi', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-01-10', '33.16', 'instansi', 'luar-tahapan', 'error', office],
  ['2026-01-01', '33.16', 'instansi', 'luar-tahapan', 'error', office],
  ['2026-01-02', '33.16', 'instansi', 'luar-tahapan', 'error', office],
  // Kutai Kartanegara voted again; no count is in the calendar after it.
  ['2025-04-15', '64.02', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-04-16', '64.02', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-04-18', '64.02', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-04-19', '64.02', 'instansi', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-04-20', '64.02', 'instansi', 'luar-tahapan', 'error', office],
  // Bangka and Pangkalpinang voted again in August.
  ['2025-07-21', '19.01', 'instansi', 'pencalonan', 'error', `skb-2022:K4 ${office}`],
  ['2025-07-22', '19.01', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-07-25', '19.01', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-08-23', '19.01', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-08-24', '19.01', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-08-27', '19.01', 'instansi', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-07-21', '19.71', 'instansi', 'pencalonan', 'error', `skb-2022:K4 ${office}`],
  ['2025-07-22', '19.71', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-08-24', '19.71', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2025-08-27', '19.71', 'instansi', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  // Elsewhere nothing was on.
  ['2025-04-18', '33.16', 'instansi', 'luar-tahapan', 'error', office],
  ['2025-08-24', '33.16', 'instansi', 'luar-tahapan', 'error', office],
  // Pasal 71 (1), 282 and 306 (2) bind officials and offices, not plain staff.
  ['2023-06-01', '33.16', 'asn', 'luar-tahapan', 'error', `${oldDuty} ${contract}`],
  ['2023-06-01', '33.16', 'pejabat', 'luar-tahapan', 'error', `${oldDuty} ${contract}`],
  ['2023-10-31', '33.16', 'asn', 'pencalonan', 'error', `skb-2022:K4 uu-7-2017:283-1 uu-7-2017:283-2 ${duty} ${contract}`],
  ['2023-10-31', '33.16', 'pejabat', 'pencalonan', 'error', `skb-2022:K4 uu-7-2017:283-1 uu-7-2017:283-2 ${duty} ${contract}`],
  ['2024-01-10', '33.16', 'asn', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${duty} ${contract}`],
  ['2024-01-10', '33.16', 'pejabat', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:282 uu-7-2017:283-1 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${duty} ${contract}`],
  ['2024-02-12', '33.16', 'asn', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 uu-7-2017:287-5 pkpu-15-2023:56-4 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${duty} ${contract}`],
  ['2024-02-12', '33.16', 'pejabat', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 uu-7-2017:287-5 pkpu-15-2023:56-4 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 ${duty} ${contract}`],
  ['2024-08-27', '33.16', 'asn', 'pencalonan', 'error', `skb-2022:K4 ${duty} ${contract}`],
  ['2024-08-27', '33.16', 'pejabat', 'pencalonan', 'error', `skb-2022:K4 ${duty} ${contract}`],
  ['2024-09-21', '33.16', 'asn', 'pencalonan', 'error', `skb-2022:K4 ${duty} ${contract}`],
  ['2024-09-21', '33.16', 'pejabat', 'pencalonan', 'error', `skb-2022:K4 ${duty} ${contract}`],
  ['2024-09-22', '33.16', 'asn', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-09-22', '33.16', 'pejabat', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-10-15', '33.16', 'asn', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-10-15', '33.16', 'pejabat', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-11-24', '33.16', 'asn', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-11-24', '33.16', 'pejabat', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-11-27', '33.16', 'asn', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-11-27', '33.16', 'pejabat', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-11-28', '33.16', 'asn', 'rekapitulasi', 'error', `skb-2022:D6 pp-94-2021:5n5 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2024-11-28', '33.16', 'pejabat', 'rekapitulasi', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 skb-2022:D8 pp-94-2021:5n6 ${duty} ${contract}`],
  ['2025-01-10', '33.16', 'asn', 'luar-tahapan', 'error', `${duty} ${contract}`],
  ['2025-01-10', '33.16', 'pejabat', 'luar-tahapan', 'error', `${duty} ${contract}`],
  // Those whom no ASN law binds.
  ['2024-01-10', '33.16', 'kepala-daerah', 'kampanye', 'error', 'uu-7-2017:282 uu-7-2017:283-1 uu-7-2017:283-2'],
  ['2024-01-10', '33.16', 'desa', 'kampanye', 'error', 'uu-7-2017:282 uu-7-2017:306-2 uu-6-2014:29j uu-6-2014:51j'],
  ['2024-01-10', '33.16', 'tni-polri', 'kampanye', 'error', 'uu-7-2017:306-2 uu-2-2002:28-1 uu-34-2004:39-2'],
  ['2024-09-22', '33.16', 'kepala-daerah', 'penetapan', 'error', 'uu-pilkada:71-1 uu-pilkada:187-1'],
  ['2024-09-22', '33.16', 'desa', 'penetapan', 'error', 'uu-pilkada:71-1 uu-pilkada:187-1'],
  ['2024-09-22', '33.16', 'tni-polri', 'penetapan', 'error', 'uu-pilkada:71-1 uu-pilkada:187-1 uu-2-2002:28-1 uu-34-2004:39-2'],
  ['2024-10-15', '33.16', 'kepala-daerah', 'kampanye', 'error', 'uu-pilkada:71-1'],
  ['2024-10-15', '33.16', 'desa', 'kampanye', 'error', 'uu-pilkada:71-1 uu-6-2014:29j uu-6-2014:51j'],
  ['2024-10-15', '33.16', 'tni-polri', 'kampanye', 'error', 'uu-pilkada:71-1 uu-2-2002:28-1 uu-34-2004:39-2'],
  ['2024-11-24', '33.16', 'kepala-daerah', 'masa-tenang', 'error', 'uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1'],
  ['2024-11-24', '33.16', 'desa', 'masa-tenang', 'error', 'uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1'],
  ['2024-11-24', '33.16', 'tni-polri', 'masa-tenang', 'error', 'uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 uu-2-2002:28-1 uu-34-2004:39-2'],
  ['2023-06-01', '33.16', 'tni-polri', 'luar-tahapan', 'error', 'uu-2-2002:28-1 uu-34-2004:39-2'],
  ['2024-08-27', '33.16', 'tni-polri', 'pencalonan', 'error', 'uu-2-2002:28-1 uu-34-2004:39-2'],
  ['2025-01-10', '33.16', 'tni-polri', 'luar-tahapan', 'error', 'uu-2-2002:28-1 uu-34-2004:39-2'],
])

table('dukungan/doa-menang', 'Semoga Arief Rohman menang', [
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 ${office}`],
  ['2024-09-21', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 ${office}`],
  ['2024-09-22', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 ${office}`],
  ['2024-09-24', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 ${office}`],
  ['2024-11-23', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 ${office}`],
  ['2024-11-27', '33.16', 'instansi', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 ${office}`],
  ['2024-11-28', '33.16', 'instansi', 'rekapitulasi', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2025-01-10', '33.16', 'instansi', 'luar-tahapan', 'error', office],
])

table('dukungan/doa-menang', 'Semoga Aulia Rahman Basri menang', [
  ['2025-03-22', '64.02', 'instansi', 'pencalonan', 'error', `skb-2022:K4 ${office}`],
  ['2025-03-23', '64.02', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 ${office}`],
  ['2025-04-15', '64.02', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2025-04-16', '64.02', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 ${office}`],
  ['2025-04-18', '64.02', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 ${office}`],
  ['2025-04-19', '64.02', 'instansi', 'pemungutan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 ${office}`],
])

table('dukungan/doa-menang', 'Semoga Prabowo Subianto menang', [
  ['2023-10-30', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 uu-7-2017:283-1 ${oldOffice}`],
  ['2023-10-31', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 uu-7-2017:283-1 ${office}`],
  ['2024-01-10', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:282 uu-7-2017:283-1 uu-7-2017:306-2 ${office}`],
  ['2024-02-12', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 uu-7-2017:287-5 pkpu-15-2023:56-4 ${office}`],
])

table('tagar/calon', '#AriefSriMenang', [
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 skb-2022:K2 ${office}`],
  ['2024-09-22', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D2 ${office}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D2 ${office}`],
  ['2024-11-24', '33.16', 'asn', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D2 ${duty} ${contract}`],
  ['2024-11-24', '33.16', 'pejabat', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D2 ${duty} ${contract}`],
])

table('isyarat/salam-jari', 'Salam dua jari', [
  ['2024-04-01', '33.16', 'instansi', 'enam-bulan', 'warning', office],
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K5 skb-2022:K4 ${office}`],
  ['2024-09-22', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D7 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 ${office}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D7 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 ${office}`],
  ['2024-11-28', '33.16', 'instansi', 'rekapitulasi', 'warning', `skb-2022:D7 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2025-04-18', '64.02', 'instansi', 'masa-tenang', 'error', `skb-2022:D7 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 ${office}`],
])

table('isyarat/jari', 'Bupati Arief Rohman berfoto bersama warga ✌️', [
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'warning', `skb-2022:K5 skb-2022:K4 ${office}`],
  ['2024-09-22', '33.16', 'instansi', 'penetapan', 'warning', `skb-2022:D7 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 ${office}`],
  ['2024-10-15', '33.16', 'instansi', 'kampanye', 'warning', `skb-2022:D7 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'warning', `skb-2022:D7 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 ${office}`],
  ['2025-01-10', '33.16', 'instansi', 'luar-tahapan', 'info', office],
])

table('acara/undangan-kampanye', 'Hadiri kampanye akbar besok', [
  ['2024-01-10', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D2 skb-2022:D8 pp-94-2021:5n6 uu-7-2017:283-2 skb-2022:D6 pp-94-2021:5n5 uu-7-2017:282 uu-7-2017:283-1 uu-7-2017:306-2 ${office}`],
  ['2024-04-01', '33.16', 'instansi', 'enam-bulan', 'error', office],
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K2 skb-2022:K4 ${office}`],
  ['2024-09-22', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D2 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-10-15', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D2 skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D2 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
])

table('imbalan/uang-suara', 'Ada sembako bagi yang memilih', [
  // Of Pasal 523 only paragraph (3) binds everybody, on voting day alone.
  ['2024-02-12', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 ${office}`],
  ['2024-02-14', '33.16', 'instansi', 'pemungutan', 'error', `uu-7-2017:523-3 skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-7-2017:283-1 ${office}`],
  ['2024-04-01', '33.16', 'instansi', 'enam-bulan', 'error', office],
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'error', `uu-pilkada:187A-1 uu-pilkada:73-4 skb-2022:K4 ${office}`],
  ['2024-10-15', '33.16', 'instansi', 'kampanye', 'error', `uu-pilkada:187A-1 uu-pilkada:73-4 skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `uu-pilkada:187A-1 uu-pilkada:73-4 skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-11-27', '33.16', 'instansi', 'pemungutan', 'error', `uu-pilkada:187A-1 uu-pilkada:73-4 skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-11-28', '33.16', 'instansi', 'rekapitulasi', 'error', `skb-2022:D8 pp-94-2021:5n6 skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-11-27', '33.16', 'kepala-daerah', 'pemungutan', 'error', 'uu-pilkada:187A-1 uu-pilkada:73-4 uu-pilkada:71-1'],
  ['2024-11-27', '33.16', 'desa', 'pemungutan', 'error', 'uu-pilkada:187A-1 uu-pilkada:73-4 uu-pilkada:71-1'],
])

table('fasilitas/negara', 'Tiap kelurahan pasang baliho Arief Rohman', [
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K2 skb-2022:K4 ${office}`],
  ['2024-10-15', '33.16', 'instansi', 'kampanye', 'error', `pp-94-2021:5n4 uu-pilkada:69h skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 ${office}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 ${office}`],
  // Pasal 71 (3) is for heads of regions.
  ['2024-08-27', '33.16', 'kepala-daerah', 'pencalonan', 'error', 'uu-pilkada:71-3'],
  ['2024-10-15', '33.16', 'kepala-daerah', 'kampanye', 'error', 'uu-pilkada:71-3 uu-pilkada:69h uu-pilkada:71-1'],
])

table('survei/masa-tenang', 'Hasil survei terbaru sudah keluar', [
  ['2024-02-11', '33.16', 'instansi', 'masa-tenang', 'error', 'uu-7-2017:449-2 uu-7-2017:509 uu-20-2023:24-1d pp-42-2004:11c se-menpanrb-137-2018:1'],
  ['2024-02-13', '33.16', 'instansi', 'masa-tenang', 'error', 'uu-7-2017:449-2 uu-7-2017:509 uu-20-2023:24-1d pp-42-2004:11c se-menpanrb-137-2018:1'],
  ['2024-02-12', '33.16', 'asn', 'masa-tenang', 'error', 'uu-7-2017:449-2 uu-7-2017:509 uu-20-2023:24-1d pp-42-2004:11c se-menpanrb-137-2018:1'],
  ['2024-02-12', '33.16', 'desa', 'masa-tenang', 'error', 'uu-7-2017:449-2 uu-7-2017:509'],
])

table('konflik/sara', 'Haram memilih yang bukan golongan kita', [
  // UU ITE was amended on 2 January 2024; the Penal Code took its place on 2 January 2026.
  ['2023-06-01', '33.16', 'instansi', 'luar-tahapan', 'error', `uu-ite:28-2-lama se-menpanrb-137-2018:8 pp-42-2004:11c uu-5-2014:9-2 se-menpanrb-137-2018:1 permenpanrb-83-2012:etika ${others}`],
  ['2024-01-01', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:282 uu-7-2017:283-1 uu-7-2017:306-2 uu-ite:28-2-lama se-menpanrb-137-2018:8 ${mixed}`],
  ['2024-01-10', '33.16', 'instansi', 'kampanye', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-7-2017:282 uu-7-2017:283-1 uu-7-2017:306-2 uu-ite:28-2 se-menpanrb-137-2018:8 ${mixed}`],
  ['2024-10-15', '33.16', 'instansi', 'kampanye', 'error', `uu-pilkada:69b skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-ite:28-2 se-menpanrb-137-2018:8 ${mixed}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-ite:28-2 se-menpanrb-137-2018:8 ${mixed}`],
  ['2026-01-01', '33.16', 'instansi', 'luar-tahapan', 'error', `uu-ite:28-2 se-menpanrb-137-2018:8 ${mixed}`],
  ['2026-01-02', '33.16', 'instansi', 'luar-tahapan', 'error', `uu-1-2023:243-1 se-menpanrb-137-2018:8 ${mixed}`],
])

table('serangan/jangan-pilih', 'Jangan pilih Arief Rohman', [
  ['2024-08-27', '33.16', 'instansi', 'pencalonan', 'error', `skb-2022:K4 ${office}`],
  ['2024-09-22', '33.16', 'instansi', 'penetapan', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
  ['2024-11-24', '33.16', 'instansi', 'masa-tenang', 'error', `skb-2022:D6 pp-94-2021:5n5 uu-pilkada:71-1 pkpu-13-2024:47 uu-pilkada:187-1 skb-2022:D8 pp-94-2021:5n6 ${office}`],
])

test('at least 120 rows', () => {
  expect(rowCount).toBeGreaterThanOrEqual(120)
})
