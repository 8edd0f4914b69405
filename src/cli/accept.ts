import path from 'node:path'
import {acceptedName, withAccepted, type NewAcceptance} from '../config/accepted.ts'
import {UserError} from '../errors.ts'
import {fingerprintOf, numbered} from '../fingerprint.ts'
import {placeInFile} from '../report/place.ts'
import {dayWords, safe} from '../report/words.ts'
import type {MessageLanguage} from '../types.ts'
import {shownPath} from './configuration.ts'
import {day, unknown, type Flags} from './options.ts'
import {lintPaths, type Linted, type Run} from './posts.ts'
import {replaceFile} from './replace.ts'
import {scopes, type Scope} from './scope.ts'
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
  const {reason, by} = answering(paths, flags)
  const run: Run = {flags, scopes: scopes(flags, world), world, ledgers: new Map()}
  const collected = new Map<string, Collected>()
  const count = numbering()
  let unread = 0
  for await (const item of lintPaths(paths, run)) {
    if ('result' in item && item.result.status !== 'unchecked') {
      checkRules(flags.rule ?? [], item.scope)
      const target = targetOf(item, world.cwd())
      const into = collected.get(target) ?? {scope: item.scope, entries: []}
      collected.set(target, into)
      const until = untilDay(flags.until, item.scope)
      const file = shownPath(item.full, path.dirname(target))
      for (const found of count(item)) {
        if (flags.rule !== undefined && !flags.rule.includes(found.rule)) continue
        into.entries.push({...found, file, reason, by, until})
      }
    } else {
      const name = 'result' in item ? item.result.post.file : item.name
      const why = 'result' in item ? item.result.post.unreadable : 'reason' in item ? item.reason : item.ignored.by
      unread++
      if (why !== undefined) await write(world.stderr, `${{id: 'tidak diperiksa', en: 'not checked'}[language]}: ${name}: ${why[language]}\n`)
    }
  }
  for (const [target, {scope, entries}] of collected) {
    if (entries.length === 0) continue
    await record(target, withAccepted(target === fileOf(scope) ? scope.accepted?.text ?? '' : '', entries))
    await write(world.stdout, listed(entries, shownPath(target, world.cwd()), language))
  }
  const all = [...collected.values()].flatMap(({entries}) => entries)
  if (all.length === 0) await write(world.stdout, {id: 'Tidak ada temuan untuk diterima.\n', en: 'There is no finding to accept.\n'}[language])
  return unread > 0 ? exitCodes.failed : exitCodes.clean
}

/** Entries for one file of accepted findings. */
interface Collected {
  readonly scope: Scope
  readonly entries: Entry[]
}

interface Entry extends NewAcceptance {
  /** Place in the draft, for the list on the screen. */
  readonly at: string
}

/** Who answers for it and why: neither is guessed. */
function answering(paths: readonly string[], {reason, by}: AcceptFlags): {readonly reason: string; readonly by: string} {
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

/** The file of accepted findings that a scope reads. */
const fileOf = ({accepted}: Scope): string | undefined => accepted === undefined ? undefined : path.join(accepted.folder, acceptedName)

/** Where the findings of a draft are recorded: the nearest file there is, else beside the configuration, else in the current folder. */
function targetOf({scope}: Linted, cwd: string): string {
  const [nearest] = scope.settings.files
  return fileOf(scope) ?? path.join(nearest === undefined ? cwd : path.resolve(cwd, path.dirname(nearest)), acceptedName)
}

/** Findings of posts as they come, each with its fingerprint numbered in its file; accepted ones count but are not named again. */
function numbering(): (item: Linted) => Pick<Entry, 'fingerprint' | 'rule' | 'words' | 'at'>[] {
  const counts = new Map<string, number>()
  return ({full, result: {post, findings, held}}) => {
    const open = new Set<unknown>(findings)
    const all = [...findings, ...held.flatMap(({match, accepted}) => accepted === undefined ? [] : [match])].sort((a, b) => a.span[0] - b.span[0])
    return all.flatMap(each => {
      const fingerprint = fingerprintOf(each, post)
      const before = counts.get(`${full}\n${fingerprint}`) ?? 0
      counts.set(`${full}\n${fingerprint}`, before + 1)
      if (!open.has(each)) return []
      const {line, column} = placeInFile(post, each.span[0])
      return [{fingerprint: numbered(fingerprint, before), rule: each.rule.id, words: oneLine(post.text.slice(...each.span)), at: `${line}:${column}`}]
    })
  }
}

async function record(target: string, text: string): Promise<void> {
  try {
    await replaceFile(target, text)
  } catch (error) {
    const {code = ''} = error as {code?: string}
    throw new UserError({id: `"${target}" tidak dapat ditulis (${code}).`, en: `"${target}" cannot be written (${code}).`}, {cause: error})
  }
}

function listed(entries: readonly Entry[], target: string, language: MessageLanguage): string {
  const [first] = entries
  const until = dayWords(first?.until ?? '', language)
  return [
    ...entries.map(({file, at, words, rule}) => `${{id: 'diterima', en: 'accepted'}[language]}  ${file}:${at}  “${words}”  ${rule}\n`),
    {id: `${entries.length} temuan dicatat di ${target} atas nama ${first?.by}, berlaku sampai ${until}. Bila kalimatnya diubah, temuannya kembali.\n`,
      en: `${entries.length} findings recorded in ${target} in the name of ${first?.by}, until ${until}. If a sentence changes, its finding comes back.\n`}[language],
  ].join('')
}
