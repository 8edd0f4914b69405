import {UserError} from '../errors.ts'
import {staleSince} from '../law/age.ts'
import {contextFor, lint, type LintOptions} from '../lint.ts'
import {parse} from '../parse/index.ts'
import {nearest} from '../nearest.ts'
import {extensions, isSource, read, type Unread} from '../read/index.ts'
import type {ReportOptions, Summary} from '../report/index.ts'
import type {MessageLanguage, Result, Ruleset, Severity} from '../types.ts'
import {formatChoices} from './formats.ts'
import {loadGuess} from './guess.ts'
import {opensLinks} from './links.ts'
import {loadRules} from './load.ts'
import {lintOptions, maxWarnings, type Flags} from './options.ts'
import {openReports, type Reports} from './reports.ts'
import {pathsFrom} from './root.ts'
import {version} from './version.ts'
import {colourLevel, exitCodes, write, type World} from './world.ts'

/** Lint what the paths name and write the report; returns the exit code. */
export async function check(paths: readonly string[], flags: Flags, language: MessageLanguage, world: World): Promise<number> {
  if (paths.length === 0 && world.stdin.isTTY === true) {
    throw new UserError({id: 'Tidak ada draf untuk diperiksa.', en: 'No draft to check.'}, {help: {
      id: 'sebut berkasnya (netralint draf.txt) atau alirkan teksnya (echo "..." | netralint); bantuan: netralint --help',
      en: 'name a file (netralint draft.txt) or pipe the text (echo "..." | netralint); help: netralint --help',
    }})
  }
  const most = maxWarnings(flags)
  const choices = formatChoices(flags.format ?? [])
  const ruleset = await loadRules(flags.rules ?? [], world.cwd())
  if (ruleset.rules.length === 0) throw new UserError({id: 'Tidak ada satu aturan pun yang dimuat.', en: 'No rule was loaded.'})
  const options = {...lintOptions(flags, ruleset, world), guessLanguage: await loadGuess()}
  const stale = staleSince(ruleset, options.today('Asia/Jakarta'))
  const reports = await openReports({choices, stats: flags.stats === true}, {...reportOptions(flags, {language, ruleset, world}, stale), links: flags.color !== 'never' && await opensLinks(world)}, world)
  const tally = await checkAll(paths.length === 0 ? ['-'] : paths, {flags, options, ruleset, reports, world}).catch(async (error: unknown) => {
    await reports.discard()
    throw error
  })
  await reports.end(tally)
  if (!reports.forPeople) await warnUnchecked(tally, language, world)
  for (const file of reports.files) await write(world.stderr, `${{id: 'Laporan ditulis', en: 'Report written'}[language]}: ${file}\n`)
  return exitCode(tally, flags.failOn, most)
}

function reportOptions(flags: Flags, {language, ruleset, world}: Pick<ReportOptions, 'language' | 'ruleset'> & {readonly world: World}, stale: ReportOptions['stale']): Omit<ReportOptions, 'links'> {
  return {
    language, ruleset, version, color: colourLevel(flags.color, world), verbose: flags.verbose === true, quiet: flags.quiet === true,
    pathOf: pathsFrom(world.cwd()), ...(stale !== undefined && {stale}),
  }
}

interface Run {
  readonly flags: Flags
  readonly options: LintOptions
  readonly ruleset: Ruleset
  readonly reports: Reports
  readonly world: World
}

async function checkAll(paths: readonly string[], {flags, options, ruleset, reports, world}: Run): Promise<Summary> {
  const tally = {posts: 0, error: 0, warning: 0, info: 0, held: 0, accepted: 0, ownContext: 0}
  const unchecked: Summary['unchecked'][number][] = []
  const files = new Set<string>()
  const reading = {cwd: world.cwd(), stdin: world.stdin, ...(flags.stdinFilename !== undefined && {stdinName: flags.stdinFilename})}
  for await (const item of read(paths, reading)) {
    if (!isSource(item)) {
      unchecked.push(withCommandHint(item))
      continue
    }
    const posts = parse(item)
    if (posts.length === 0 && !files.has(item.name)) unchecked.push({name: item.name, reason: {id: 'tidak ada unggahan di dalamnya', en: 'it holds no post'}})
    for (const post of posts) {
      const result = lint(post, ruleset, options)
      count(result, tally, files, unchecked)
      await reports.result(result)
    }
  }
  return {...tally, files: files.size, unchecked, context: contextFor(ruleset, options)}
}

/** A mistyped command reads as a file name: say so. */
function withCommandHint(item: Unread): Unread {
  const close = nearest(item.name, ['check', 'periksa', 'explain', 'jelaskan', 'rules', 'aturan', 'phase', 'tahapan', 'regulations', 'regulasi'])
  if (close === undefined) return item
  return {...item, reason: {id: `${item.reason.id}; atau maksud Anda perintah "${close}"?`, en: `${item.reason.en}; or did you mean the command "${close}"?`}}
}

function count({post, findings, held, notes, status}: Result, tally: Record<Severity | 'posts' | 'held' | 'ownContext', number>, files: Set<string>, unchecked: Summary['unchecked'][number][]): void {
  if (status === 'unchecked') {
    const name = post.inFile ? post.file : `${post.file}:${post.line}`
    if (post.unreadable !== undefined) unchecked.push({name, reason: post.unreadable, file: post.file, line: post.line})
    return
  }
  files.add(post.file)
  tally.posts++
  tally.held += held.length
  if (post.date !== undefined || post.region !== undefined) tally.ownContext++
  for (const {severity} of findings) tally[severity]++
  tally.info += notes.length
}

/** Machine formats carry it too, but a person must see what was not checked. */
async function warnUnchecked({unchecked}: Summary, language: MessageLanguage, world: World): Promise<void> {
  for (const {name, reason} of unchecked) await write(world.stderr, `${{id: 'tidak diperiksa', en: 'not checked'}[language]}: ${name}: ${reason[language]}\n`)
}

/** 2 when something was not checked, 1 when findings reach the threshold, else 0. */
export function exitCode({posts, unchecked, error, warning, info}: Pick<Summary, 'posts' | 'unchecked' | Severity>, failOn: Severity | 'never', most: number): number {
  if (unchecked.length > 0 || posts === 0) return exitCodes.failed
  const reached = {error, warning: error + warning, info: error + warning + info, never: 0}[failOn]
  return reached > 0 || warning > most ? exitCodes.findings : exitCodes.clean
}

/** Extensions for help texts. */
export const readable = extensions.join(' ')
