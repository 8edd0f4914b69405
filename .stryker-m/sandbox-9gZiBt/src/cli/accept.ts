// @ts-nocheck
import path from 'node:path'
import {acceptedName, withAccepted, type NewAcceptance} from '../config/accepted.ts'
import {UserError} from '../errors.ts'
import {placeWords, postFile} from '../report/place.ts'
import type {Ignored, Unread} from '../read/index.ts'
import {dayWords, name as safeName, safe} from '../report/words.ts'
import type {Localized, MessageLanguage, Result} from '../types.ts'
import {readRecord, shownPath} from './configuration.ts'
import {numberFindings} from './numbering.ts'
import {day, unknown, type Flags} from './options.ts'
import {lintPaths, newRun, type Linted, type Run} from './posts.ts'
import {changeFile} from './replace.ts'
import type {Scope} from './scope.ts'
import {exitCodes, write, type World} from './world.ts'

/** Flags of the command, beside those that say how drafts are judged. */
export interface AcceptFlags extends Flags {
  readonly rule?: string[]
  readonly reason?: string
  readonly by?: string
  readonly until?: string
}

/** Days that an acceptance holds unless its author says otherwise: as long as a campaign, not for ever. */
const usualDays = 90

/** Check drafts and record their findings as accepted, with the reason and who answers for it. */
export async function accept(paths: readonly string[], flags: AcceptFlags, language: MessageLanguage, world: World): Promise<number> {
  const answer = answering(paths, flags)
  const {records, unread} = await collect(paths, {...newRun(flags, world), flags}, answer)
  for (const {name, reason} of unread) await write(world.stderr, `${{id: 'tidak diperiksa', en: 'not checked'}[language]}: ${safeName(name)}: ${safeName(reason[language])}\n`)
  for (const [target, entries] of records) {
    const shown = shownPath(target, world.cwd())
    await changeFile(target, async () => withAccepted(await readRecord(path.dirname(target), world.cwd()) ?? {name: shown, text: ''}, entries), shown)
    await write(world.stdout, listed(entries, shown, language))
  }
  if (records.size === 0) await write(world.stdout, {id: 'Tidak ada temuan untuk diterima.\n', en: 'There is no finding to accept.\n'}[language])
  return unread.length > 0 ? exitCodes.failed : exitCodes.clean
}

interface Entry extends NewAcceptance {
  /** Place in the draft, for the list on the screen. */
  readonly at: Localized
}

/** The findings of drafts as entries, by the file where they are to be recorded. */
async function collect(paths: readonly string[], run: Run & {readonly flags: AcceptFlags}, answer: Answer): Promise<{readonly records: Map<string, readonly Entry[]>; readonly unread: Unread[]}> {
  const {flags: {rule, until}, world} = run
  const records = new Map<string, Entry[]>()
  const unread: Unread[] = []
  const counts = new Map<string, Map<string, number>>()
  for await (const item of lintPaths(paths, run)) {
    if ('skipped' in item) continue
    if (!('result' in item) || item.result.status === 'unchecked') {
      unread.push(...whyNot(item))
      continue
    }
    checkRules(rule ?? [], item.scope)
    const target = targetOf(item.scope, world.cwd())
    const common = {...answer, file: shownPath(item.full, path.dirname(target)), until: untilDay(until, item.scope)}
    const before = counts.get(item.full) ?? new Map<string, number>()
    counts.set(item.full, before)
    const entries = openFindings(item.result, before).filter(each => rule === undefined || rule.includes(each.rule)).map(each => ({...each, ...common}))
    if (entries.length === 0) continue
    records.set(target, [...records.get(target) ?? [], ...entries])
  }
  return {records, unread}
}

/** Why an item of a run was not checked. */
function whyNot(item: Linted | Unread | Ignored): Unread[] {
  if ('reason' in item) return [item]
  const [name, reason] = 'result' in item ? [postFile(item.result.post), item.result.post.unreadable] : [item.name, item.ignored.by]
  return reason === undefined ? [] : [{name, reason}]
}

interface Answer {
  readonly reason: string
  readonly by: string
}

/** Who answers for it and why: neither is guessed. */
function answering(paths: readonly string[], {reason, by}: AcceptFlags): Answer {
  if (paths.length === 0 || paths.includes('-')) throw new UserError({id: 'Sebut draf yang temuannya diterima.', en: 'Name the drafts whose findings are accepted.'}, {help: usage})
  if (reason === undefined || reason.trim() === '') throw new UserError({id: 'Alasan wajib ditulis: --reason "..."', en: 'A reason is required: --reason "..."'}, {help: usage})
  if (by === undefined || by.trim() === '') throw new UserError({id: 'Nama yang bertanggung jawab wajib ditulis: --by "Nama (jabatan)"', en: 'The name of who answers for it is required: --by "Name (office)"'}, {help: usage})
  return {reason: oneLine(reason), by: oneLine(by)}
}

const usage = {
  id: 'contoh: netralint terima draf.txt --reason "kutipan surat edaran Bawaslu" --by "Rina (PPID)"',
  en: 'example: netralint accept draft.txt --reason "quotes a circular of Bawaslu" --by "Rina (PPID)"',
}

const oneLine = (text: string): string => safe(text).replace(/\s+/g, ' ').trim()

function checkRules(named: readonly string[], {ruleset}: Scope): void {
  const known = ruleset.rules.map(({id}) => id)
  for (const rule of named) if (!known.includes(rule)) throw unknown('aturan', 'rule', rule, known)
}

/** The last day: as given, or in so many days where the office is. */
function untilDay(given: string | undefined, {options}: Scope): string {
  const today = options.today(options.region?.timeZone ?? 'Asia/Jakarta')
  if (given === undefined) return new Date(Date.parse(`${today}T00:00:00Z`) + usualDays * 86_400_000).toISOString().slice(0, 10)
  const until = day(given)
  if (until >= today) return until
  throw new UserError({id: `--until ${until} sudah lewat; hari ini ${today}.`, en: `--until ${until} is past; today is ${today}.`})
}

/** Where the findings of a draft are recorded: the nearest file there is, else beside the configuration, else in the current folder. */
function targetOf({accepted, settings}: Scope, cwd: string): string {
  const [nearest] = settings.files
  return path.join(accepted?.folder ?? (nearest === undefined ? cwd : path.resolve(cwd, path.dirname(nearest))), acceptedName)
}

/** The findings of a post that no one has accepted yet; `counts` holds those of its file so far. */
function openFindings(result: Result, counts: Map<string, number>): Pick<Entry, 'fingerprint' | 'rule' | 'words' | 'at'>[] {
  const open = new Set<unknown>(result.findings)
  return numberFindings(result, counts).filter(({found}) => open.has(found)).map(({fingerprint, found: {rule, span}}) => {
    return {fingerprint, rule: rule.id, words: oneLine(result.post.text.slice(...span)), at: {id: placeWords(result.post, span[0], 'id'), en: placeWords(result.post, span[0], 'en')}}
  })
}

function listed(entries: readonly Entry[], target: string, language: MessageLanguage): string {
  const [first] = entries
  const until = dayWords(first?.until ?? '', language)
  return [
    ...entries.map(({file, at, words, rule}) => `${{id: 'diterima', en: 'accepted'}[language]}  ${safeName(file)}:${safeName(at[language])}  “${words}”  ${rule}\n`),
    {id: `${entries.length} temuan dicatat di ${target} atas nama ${first?.by}, berlaku sampai ${until}. Bila kalimatnya diubah, temuannya kembali.\n`,
      en: `${entries.length} finding${entries.length === 1 ? '' : 's'} recorded in ${target} in the name of ${first?.by}, until ${until}. If a sentence changes, its finding comes back.\n`}[language],
  ].join('')
}
