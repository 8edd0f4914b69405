import type {ChalkInstance} from 'chalk'
import type {Context, MessageLanguage, Ruleset} from '../types.ts'
import type {ReportOptions, Summary} from './index.ts'
import {ageWords, dayWords, phasesWords, safe} from './words.ts'

/** The last lines of every report: what was found, what was checked, what was not. */
export function closing(summary: Summary, {language, ruleset, stale}: ReportOptions, chalk: ChalkInstance): string {
  const {error, warning, info, posts, files, unchecked, skipped, accepted, notices} = summary
  const counts = language === 'id'
    ? `${error} pelanggaran, ${warning} peringatan, ${info} catatan · ${posts} unggahan, ${files} berkas diperiksa`
    : `${plural(error, 'violation')}, ${plural(warning, 'warning')}, ${plural(info, 'note')} · ${plural(posts, 'post')}, ${plural(files, 'file')} checked`
  const clean = error + warning + info === 0 && posts > 0
  const colour = error > 0 || unchecked.length > 0 ? chalk.red : warning > 0 ? chalk.yellow : chalk.green
  return [
    ...unchecked.map(({name, reason}) => chalk.red(`${{id: 'TIDAK DIPERIKSA', en: 'NOT CHECKED'}[language]}  ${safe(name)}: ${reason[language]}\n`)),
    ...skippedLines(skipped, language).map(line => chalk.yellow(line)),
    colour(clean && unchecked.length === 0 ? `${(accepted === 0 ? cleanWords : acceptedWords)[language]}\n` : ''),
    colour(`${counts}${accepted === 0 ? '' : {id: `; ${accepted} temuan diterima`, en: `; ${plural(accepted, 'finding')} accepted`}[language]}${unchecked.length === 0 ? '' : {id: `; ${unchecked.length} tidak diperiksa`, en: `; ${unchecked.length} not checked`}[language]}\n`),
    checkedFor(summary, ruleset, language),
    ...notices.map(({level, text}) => level === 'warning' ? chalk.yellow(`${{id: 'Perhatian', en: 'Note'}[language]}: ${safe(text[language])}\n`) : `${safe(text[language])}\n`),
    stale === undefined ? '' : chalk.yellow(`${ageWords(stale, language)}\n`),
    chalk.dim({id: 'Indikasi dari kata-kata, bukan putusan; gambar dan konteks di luar teks tidak dinilai.\n', en: 'An indication from words, not a ruling; pictures and context outside the text are not judged.\n'}[language]),
  ].join('')
}

const cleanWords = {id: 'Bersih: tidak ditemukan kata yang memihak.', en: 'Clean: no words that take sides were found.'}
const acceptedWords = {id: 'Tidak ada temuan selain yang sudah diterima.', en: 'Nothing was found but what has been accepted.'}

/** Names shown for each reason that something was passed over. */
const namesShown = 4

/** What was passed over, by reason, so that a calendar of many empty rows takes one line. */
function skippedLines(skipped: Summary['skipped'], language: MessageLanguage): string[] {
  const byReason = new Map<string, string[]>()
  for (const {name, reason} of skipped) {
    const names = byReason.get(reason[language]) ?? []
    names.push(safe(name))
    byReason.set(reason[language], names)
  }
  return [...byReason].map(([reason, all]) => {
    const more = all.length - namesShown
    const names = all.slice(0, namesShown).join(', ')
    const rest = more <= 0 ? '' : {id: `, dan ${more} lain`, en: `, and ${more} more`}[language]
    return `${{id: 'Dilewati', en: 'Passed over'}[language]}: ${reason}: ${names}${rest}\n`
  })
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function checkedFor({context, ownContext, posts}: Summary, ruleset: Ruleset, language: MessageLanguage): string {
  const where = context.region === undefined ? {id: 'tanpa wilayah (tambahkan --region)', en: 'no region (add --region)'}[language] : `${context.region.name} (${context.region.code})`
  const packs = ruleset.packs.map(({id, version}) => `${id} ${version}`.trim()).join(', ')
  const main = language === 'id'
    ? `Diperiksa untuk ${dayWords(context.date, language)}, ${where}: ${phasesWords(context, language)}`
    : `Checked for ${dayWords(context.date, language)}, ${where}: ${phasesWords(context, language)}`
  const own = ownContext === 0 ? '' : language === 'id' ? `${ownContext} dari ${posts} unggahan memakai tanggal, wilayah, atau konfigurasinya sendiri\n` : `${ownContext} of ${plural(posts, 'post')} used a date, region or configuration of their own\n`
  return `${main}\n${own}${{id: 'Paket', en: 'Packs'}[language]} ${packs}: ${ruleset.rules.length} ${{id: 'aturan', en: 'rules'}[language]}; ${{id: 'peserta', en: 'contestants'}[language]}: ${rosters(context, ruleset, language)}\n`
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
