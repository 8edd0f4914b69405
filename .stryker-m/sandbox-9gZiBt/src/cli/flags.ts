// @ts-nocheck
import {reporters} from '../report/index.ts'
import {accountKinds, phases, severities, type Localized} from '../types.ts'

/** A flag as data: help shows it, and both ways of reading a command line know it from here. */
export interface Flag {
  /** Its name, and its value as help shows it: `<required>` or `[optional]`. */
  readonly term: string
  readonly about: Localized
  readonly choices?: readonly string[]
  readonly fallback?: string
  /** It may be repeated; it takes one value each time, so that no file name is swallowed. */
  readonly many?: true
}

/** Day that posts are judged for. */
export const date: Flag = {term: '--date <date>', about: {id: 'tanggal terbit, TTTT-BB-HH; bawaan: hari ini menurut zona waktu wilayah', en: 'day of publication, YYYY-MM-DD; default: today in the region\'s time zone'}}

/** Region that posts are judged for. */
export const region: Flag = {term: '--region <region>', about: {id: 'wilayah: nama atau kode, misalnya Blora atau 33.16', en: 'region by name or code, for example Blora or 33.16'}}

/** Who answers for posts. */
export const account: Flag = {term: '--account <kind>', about: {id: 'siapa yang bertanggung jawab atas akun; bawaan: instansi', en: 'who answers for the account; default: instansi'}, choices: accountKinds}

/** Run again when something changes. */
export const watching: Flag = {term: '--watch', about: {id: 'periksa lagi setiap kali berkas berubah, sampai Ctrl-C', en: 'run again whenever a file changes, until Ctrl-C'}}

/** Packs of the user's own. */
export const packs: Flag = {term: '--rules <folder>', about: {id: 'tambah paket aturan dari folder ini; boleh diulang', en: 'add a rule pack from this folder; may be repeated'}, many: true}

/** Language of messages; its default is the language that the run began with. */
export const lang: Flag = {term: '--lang <id|en>', about: {id: 'bahasa pesan', en: 'language of messages'}, choices: ['id', 'en']}

/** A flag that names elections. */
export const election = (about: Localized): Flag => ({term: '--election <id>', about, many: true})

/** How drafts are judged. */
export const judging: readonly Flag[] = [
  date,
  region,
  account,
  election({id: 'pemilihan tertentu, atau all untuk semua; boleh diulang; bawaan: yang sedang berlaku', en: 'a certain election, or all; may be repeated; default: those in force'}),
  {term: '--phase <phase>', about: {id: `anggap dalam tahapan ini: ${phases.join(', ')}`, en: `judge as if in this phase: ${phases.join(', ')}`}},
]

const formats = Object.keys(reporters).join(', ')

/** The flags of `check`, in the order of its help. */
export const checking: readonly Flag[] = [
  ...judging,
  {term: '--fail-on <level>', about: {id: 'tingkat terendah yang membuat kode keluar 1; bawaan: error', en: 'least severity that makes the exit code 1; default: error'}, choices: [...severities, 'never']},
  {term: '--max-warnings <n>', about: {id: 'kode keluar 1 bila peringatan lebih dari n', en: 'exit code 1 if there are more than n warnings'}},
  {term: '--format <name[:file]>', about: {id: `bentuk laporan, dan berkas tujuannya; boleh diulang; bawaan: text di layar; pilih: ${formats}`, en: `form of the report, and the file it goes to; may be repeated; default: text on the screen; choose: ${formats}`}, many: true},
  {term: '--changed [base]', about: {id: 'hanya draf yang berubah menurut git, terhadap HEAD atau cabang ini', en: 'only drafts that git knows as changed, against HEAD or this branch'}},
  watching,
  {term: '--stdin-filename <name>', about: {id: 'nama untuk teks dari stdin; menentukan formatnya', en: 'name for text from stdin; decides its format'}},
  {term: '--quiet', about: {id: 'tampilkan pelanggaran saja', en: 'show violations only'}},
  {term: '--verbose', about: {id: 'tampilkan juga yang ditahan dan alasannya', en: 'also show what was held, and why'}},
  {term: '--print-config [file]', about: {id: 'tampilkan yang berlaku untuk draf ini, tanpa memeriksa', en: 'show what applies to this draft, and check nothing'}},
  {term: '--list-files', about: {id: 'tampilkan draf yang akan diperiksa, tanpa memeriksa', en: 'list the drafts that would be checked, and check nothing'}},
  {term: '--jobs <n>', about: {id: 'periksa dengan paling banyak sekian thread bila masukannya banyak; bawaan: 1; tiap thread tambahan memakai 70 sampai 110 MiB lagi', en: 'check with at most so many threads where there is much; default: 1; each further one takes 70 to 110 MiB more'}},
  {term: '--stats', about: {id: 'tulis jumlah, temuan per aturan, dan waktu ke stderr', en: 'write counts, findings by rule, and time to stderr'}},
  {term: '--color <when>', about: {id: 'warna', en: 'colour'}, choices: ['auto', 'always', 'never'], fallback: 'auto'},
  packs,
  lang,
]
