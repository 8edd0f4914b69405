import type {Article, Citation, Consequence, Context, ElectionType, Finding, Localized, MessageLanguage, Phase, Severity} from '../types.ts'

/** Severities as readers see them. */
export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: {id: 'PELANGGARAN', en: 'VIOLATION'},
  warning: {id: 'PERINGATAN', en: 'WARNING'},
  info: {id: 'CATATAN', en: 'NOTE'},
}

/** Severities, and what was not checked, as readers see them. */
export const levelWords: Readonly<Record<Severity | 'unchecked', Localized>> = {
  ...severityWords,
  unchecked: {id: 'TIDAK DIPERIKSA', en: 'NOT CHECKED'},
}

/** Phases as readers see them. */
export const phaseWords: Readonly<Record<Phase, Localized>> = {
  'luar-tahapan': {id: 'di luar tahapan', en: 'outside any phase'},
  'enam-bulan': {id: 'enam bulan sebelum penetapan calon', en: 'six months before candidates are determined'},
  pencalonan: {id: 'pencalonan (sebelum penetapan)', en: 'candidacy (before determination)'},
  penetapan: {id: 'setelah penetapan calon, sebelum kampanye', en: 'after determination, before the campaign'},
  kampanye: {id: 'masa kampanye', en: 'campaign'},
  'masa-tenang': {id: 'masa tenang', en: 'quiet period'},
  pemungutan: {id: 'hari pemungutan suara', en: 'voting day'},
  rekapitulasi: {id: 'penghitungan sampai hasil', en: 'count until result'},
}

/** How sure we are of an article, as readers see it. */
export const confidenceWords: Readonly<Record<Article['confidence'], Localized>> = {
  'two-source': {id: 'dua sumber atau lebih', en: 'two sources or more'},
  verified: {id: 'satu sumber', en: 'one source'},
  unverified: {id: 'belum terverifikasi; tidak dikutip', en: 'unverified; not cited'},
}

/** Kinds of election as readers see them. */
export const electionWords: Readonly<Record<ElectionType, Localized>> = {
  pemilu: {id: 'pemilu', en: 'general election'},
  pilkada: {id: 'pilkada', en: 'regional election'},
}

const risks: Readonly<Record<string, Localized>> = {
  asn: {id: 'ASN', en: 'civil servants (ASN)'},
  pns: {id: 'PNS', en: 'permanent civil servants (PNS)'},
  pppk: {id: 'PPPK', en: 'contract civil servants (PPPK)'},
  ppnpn: {id: 'pegawai non-ASN', en: 'non-ASN staff'},
  'pejabat-asn': {id: 'pejabat ASN', en: 'ASN officials'},
  'pejabat-negara': {id: 'pejabat negara', en: 'state officials'},
  'kepala-daerah': {id: 'kepala daerah', en: 'heads of regions'},
  'tni-polri': {id: 'anggota TNI/Polri', en: 'members of TNI/Polri'},
  'kepala-desa': {id: 'kepala desa', en: 'village heads'},
  lurah: {id: 'lurah', en: 'lurah'},
  'perangkat-desa': {id: 'perangkat desa', en: 'village officials'},
  instansi: {id: 'pengelola akun instansi', en: 'those who run an office account'},
  'tim-kampanye': {id: 'pelaksana, peserta, atau tim kampanye', en: 'campaigners and campaign teams'},
  media: {id: 'pengelola media', en: 'those who run media'},
  'setiap-orang': {id: 'siapa pun', en: 'anyone'},
}

const whoWords = ({binds}: Pick<Article, 'binds'>, language: MessageLanguage): string => binds.map(each => risks[each]?.[language] ?? each).join(', ')

/** Whom an article binds: always people who make or approve the post, never an account. */
export function boundWords(article: Pick<Article, 'binds'>, language: MessageLanguage): string {
  const who = whoWords(article, language)
  return language === 'id' ? `${who} yang membuat atau menyetujui unggahan ini` : `${who} who make or approve this post`
}

/** The first threat among articles, and whom it threatens: `hukuman disiplin berat (...), bagi PNS yang membuat ...`; undefined if there is none. */
export function riskWords(citations: readonly Citation[], language: MessageLanguage): string | undefined {
  const threat = citations.find(({consequence}) => consequence !== undefined)
  if (threat?.consequence === undefined) return undefined
  return `${threat.consequence.text[language]}, ${{id: 'bagi', en: 'for'}[language]} ${boundWords({binds: threat.threatened}, language)}`
}

/** What an article threatens; where it reaches only some of those that the article binds, with their names. */
export function consequenceWords({text, binds}: Consequence, article: Article, language: MessageLanguage): string {
  return binds.length === article.binds.length ? text[language] : `${{id: 'bagi', en: 'for'}[language]} ${whoWords({binds}, language)}: ${text[language]}`
}

/** `SKB Netralitas 2022, Lampiran II ...`. */
export function cited(article: Article, language: MessageLanguage): string {
  return `${article.short}, ${article.pinpoint[language]}`
}

/** A link that a terminal opens (OSC 8); a pack may hold any text where a link should be. */
export function linked(text: string, url: string): string {
  return /^https?:\/\/[\x21-\x7e]+$/.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text
}

/** `not in force since 31 October 2023`, or undefined for an article that is in force. */
export function forceOf({from, until}: Pick<Article, 'from' | 'until'>, {today, language}: {readonly today: string; readonly language: MessageLanguage}): string | undefined {
  if (until < today) return `${{id: 'tidak berlaku lagi sejak', en: 'not in force since'}[language]} ${dayWords(dayAfter(until), language)}`
  if (from > today) return `${{id: 'baru berlaku mulai', en: 'in force only from'}[language]} ${dayWords(from, language)}`
  return undefined
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** That the law was last checked more than a year ago. */
export function ageWords({verified, days}: {readonly verified: string; readonly days: number}, language: MessageLanguage): string {
  const day = dayWords(verified, language)
  return language === 'id'
    ? `Perhatian: dasar hukum terakhir diperiksa ${day} (${days} hari lalu). Aturan dapat sudah berubah; perbarui netralint atau tanyakan kepada bagian hukum.`
    : `Note: the law was last checked on ${day} (${days} days ago). It may have changed; update netralint or ask your legal office.`
}

/** A rule's message with its placeholders filled in. */
export function messageOf(finding: Finding, postText: string, language: MessageLanguage): string {
  const match = safe(postText.slice(...finding.span)).replace(/\s+/g, ' ')
  const names = finding.contestants.map(contestant => contestant.name)
  const [first] = names
  const contestant = first === undefined || names.length > 1 ? {id: 'peserta pemilu', en: 'a contestant'}[language] : first
  // In one go, and by a function: a draft may hold a placeholder, or what a replacement reads as a pattern.
  return finding.rule.message[language].replace(/\{(match|peserta)\}/g, (_, key) => key === 'match' ? match : contestant)
}

const months: Readonly<Record<MessageLanguage, readonly string[]>> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** `25 November 2024`; without `Intl`, which takes longer to load than a draft to check. */
export function dayWords(date: string, language: MessageLanguage): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${months[language][Number(month) - 1] ?? month} ${Number(year)}`
}

/** `Pilkada 2024, masa tenang`, or that no election is on. */
export function phasesWords({phases}: Context, language: MessageLanguage): string {
  if (phases.length === 0) return {id: 'di luar tahapan pemilu dan pilkada yang dikenal; kewajiban netral tetap berlaku', en: 'outside the phases of any known election; the duty of neutrality still holds'}[language]
  return phases.map(({election, phase}) => `${election.title[language]}, ${phaseWords[phase][language]}`).join('; ')
}

/**
 * Text of a draft made safe for a terminal or a build log: control characters, escape sequences and bidi controls show as `�`.
 * `##[` is broken up: the GitHub runner obeys `##[command]` wherever it stands in a line, Azure Pipelines `##vso[`.
 */
export function safe(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|(?<=##)(?=\[|vso\[)/g, '�')
}

/** A file name or id made safe to stand at the start of a line: it has no line ends, and `::` before it would be obeyed by the GitHub runner. */
export function name(text: string): string {
  return safe(text).replace(/[\t\n]/g, '�').replace(/^(?=\s*::)/, './')
}
