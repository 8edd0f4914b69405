import type {Context, Localized, MessageLanguage, Ruleset} from '../types.ts'
import type {ReportOptions, Summary} from './index.ts'
import type {Brush} from './paint.ts'
import {ageWords, dayWords, levelWords, name, phasesWords, safe} from './words.ts'

/** The last lines of every report: what was found, what was checked, what was not. */
export function closing(summary: Summary, {language, ruleset, stale}: ReportOptions, paint: Brush): string {
  const {error, warning, info, posts, unchecked, skipped, notices} = summary
  const clean = error + warning + info === 0 && posts > 0
  const colour = error > 0 || unchecked.length > 0 ? paint.red : warning > 0 ? paint.yellow : paint.green
  return [
    ...unchecked.map(each => paint.red(`${levelWords.unchecked[language]}  ${name(each.name)}: ${each.reason[language]}\n`)),
    ...skippedWords(skipped, language).map(line => paint.yellow(`${line}\n`)),
    colour(clean && unchecked.length === 0 ? `${nothingWords(summary, language)}\n` : ''),
    colour(`${countWords(summary, language)}\n`),
    ...contextWords(summary, ruleset, language).map(line => `${line}\n`),
    ...notices.map(({level, text}) => level === 'warning' ? paint.yellow(`${{id: 'Perhatian', en: 'Note'}[language]}: ${safe(text[language])}\n`) : `${safe(text[language])}\n`),
    stale === undefined ? '' : paint.yellow(`${ageWords(stale, language)}\n`),
    paint.dim(`${caveat[language]}\n`),
  ].join('')
}

/** That nothing was found, or nothing but what a person answers for. */
export const nothingWords = ({accepted}: Pick<Summary, 'accepted'>, language: MessageLanguage): string => (accepted === 0 ? cleanWords : acceptedWords)[language]

const cleanWords: Localized = {id: 'Bersih: tidak ditemukan kata yang memihak.', en: 'Clean: no words that take sides were found.'}

const acceptedWords: Localized = {id: 'Tidak ada temuan selain yang sudah diterima.', en: 'Nothing was found but what has been accepted.'}

/** What a report is and is not. */
export const caveat: Localized = {
  id: 'Indikasi dari kata-kata, bukan putusan; gambar dan konteks di luar teks tidak dinilai.',
  en: 'An indication from words, not a ruling; pictures and context outside the text are not judged.',
}

/** How much was found, accepted, checked and not checked, on one line. */
export function countWords({error, warning, info, accepted, posts, files, uncheckedCount}: Summary, language: MessageLanguage): string {
  const found = language === 'id'
    ? [`${error} pelanggaran`, `${warning} peringatan`, `${info} catatan`, ...accepted === 0 ? [] : [`${accepted} diterima`]]
    : [plural(error, 'violation'), plural(warning, 'warning'), plural(info, 'note'), ...accepted === 0 ? [] : [`${accepted} accepted`]]
  const checked = language === 'id' ? `${posts} unggahan, ${files} berkas diperiksa` : `${plural(posts, 'post')}, ${plural(files, 'file')} checked`
  return `${found.join(', ')} · ${checked}${uncheckedCount === 0 ? '' : `; ${uncheckedCount} ${levelWords.unchecked[language].toLowerCase()}`}`
}

/** Names shown for each reason that something was passed over. */
const namesShown = 4

/** What was passed over, by reason, so that a calendar of many empty rows takes one line. */
export function skippedWords(skipped: Summary['skipped'], language: MessageLanguage): string[] {
  const byReason = new Map<string, string[]>()
  for (const {name: called, reason} of skipped) {
    const names = byReason.get(reason[language]) ?? []
    names.push(name(called))
    byReason.set(reason[language], names)
  }
  return [...byReason].map(([reason, all]) => {
    const more = all.length - namesShown
    const names = all.slice(0, namesShown).join(', ')
    const rest = more <= 0 ? '' : {id: `, dan ${more} lain`, en: `, and ${more} more`}[language]
    return `${{id: 'Dilewati', en: 'Passed over'}[language]}: ${reason}: ${names}${rest}`
  })
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What the posts were judged for, and with which rules and rosters; one line each. */
export function contextWords(summary: Summary, ruleset: Ruleset, language: MessageLanguage): string[] {
  const {context, ownContext, posts} = summary
  const packs = ruleset.packs.map(({id, version}) => `${id} ${version}`.trim()).join(', ')
  const own = language === 'id' ? `${ownContext} dari ${posts} unggahan memakai tanggal, wilayah, atau konfigurasinya sendiri` : `${ownContext} of ${plural(posts, 'post')} used a date, region or configuration of their own`
  return [
    isOwnAll(summary) ? `${ownWords[language]} ${placeAndDay(context, language)}` : `${{id: 'Diperiksa untuk', en: 'Checked for'}[language]} ${placeAndDay(context, language)}: ${phasesWords(context, language)}`,
    ...ownContext === 0 || isOwnAll(summary) ? [] : [own],
    `${{id: 'Paket', en: 'Packs'}[language]} ${packs}: ${ruleset.rules.length} ${{id: 'aturan', en: 'rules'}[language]}; ${{id: 'peserta', en: 'contestants'}[language]}: ${rosters(context, ruleset, language)}`,
  ]
}

/** For what a report's posts were judged, in a heading: a calendar's by their own days, any other's by one. */
export function judgedWords(summary: Summary, language: MessageLanguage): string {
  const {context} = summary
  const where = context.region === undefined ? '' : `, ${context.region.name} (${context.region.code})`
  return isOwnAll(summary) ? {id: 'Menurut tanggal dan wilayah tiap unggahan', en: 'By the date and region of each post'}[language] : `${dayWords(context.date, language)}${where}: ${phasesWords(context, language)}`
}

/** True if no post was judged by the day and region of the run alone. */
const isOwnAll = ({ownContext, posts}: Pick<Summary, 'ownContext' | 'posts'>): boolean => posts > 0 && ownContext === posts

const ownWords: Localized = {
  id: 'Diperiksa menurut tanggal, wilayah, atau konfigurasi tiap unggahan; bila tidak disebut di sana, untuk',
  en: 'Checked by the date, region or configuration of each post; where it names none, for',
}

function placeAndDay({date, region}: Context, language: MessageLanguage): string {
  const where = region === undefined ? {id: 'tanpa wilayah (tambahkan --region)', en: 'no region (add --region)'}[language] : `${region.name} (${region.code})`
  return `${dayWords(date, language)}, ${where}`
}

/** Rosters of the post's own region by name, the others by count: there only full names are known to mean a candidate. */
function rosters(context: Context, ruleset: Ruleset, language: MessageLanguage): string {
  const own = ruleset.rosters.filter((_, index) => context.rosters[index] === 'own').map(roster => roster.title[language])
  const elsewhere = context.rosters.filter(state => state === 'elsewhere').length
  const named = own.length > 8 ? [...own.slice(0, 8), '…'] : own
  const others = elsewhere === 0 ? [] : [{id: `${elsewhere} roster daerah lain`, en: `${elsewhere} rosters of other regions`}[language]]
  const all = [...named, ...others]
  return all.length === 0 ? {id: 'tidak ada', en: 'none'}[language] : all.join(', ')
}
