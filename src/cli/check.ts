import {UserError} from '../errors.ts'
import {staleSince} from '../law/age.ts'
import {contextFor} from '../lint.ts'
import {nearest} from '../nearest.ts'
import {extensions, type Unread} from '../read/index.ts'
import type {ReportOptions, Summary} from '../report/index.ts'
import {postFile} from '../report/place.ts'
import {name as safeName} from '../report/words.ts'
import type {MessageLanguage} from '../types.ts'
import {breather} from './breath.ts'
import {formatChoices} from './formats.ts'
import {opensLinks} from './links.ts'
import {maxWarnings, type Flags} from './options.ts'
import {lintPaths, type Run} from './posts.ts'
import {openReports, type Reports} from './reports.ts'
import {pathsFrom} from './root.ts'
import {insideOf, scopes, type Scope} from './scope.ts'
import {count, countIgnored, newTally, summaryOf, type Tally} from './tally.ts'
import {version} from './version.ts'
import {colourLevel, exitCodes, write, type World} from './world.ts'

/** Lint what the paths name and write the report; returns the exit code. */
export async function check(paths: readonly string[], flags: Flags, language: MessageLanguage, world: World): Promise<number> {
  if (flags.printConfig !== undefined) return (await import('./applies.ts')).printConfig(flags.printConfig === true ? paths[0] : flags.printConfig, flags, language, world)
  if (flags.listFiles === true) return (await import('./applies.ts')).listFiles(paths, flags, language, world)
  if (flags.changed === undefined && paths.length === 0 && world.stdin.isTTY === true) {
    throw new UserError({id: 'Tidak ada draf untuk diperiksa.', en: 'No draft to check.'}, {help: {
      id: 'sebut berkasnya (netralint draf.txt) atau alirkan teksnya (echo "..." | netralint); bantuan: netralint --help',
      en: 'name a file (netralint draft.txt) or pipe the text (echo "..." | netralint); help: netralint --help',
    }})
  }
  const most = maxWarnings(flags)
  const choices = formatChoices(flags.format ?? [])
  const only = flags.changed === undefined ? undefined : await (await import('./changed.ts')).changedFiles(flags.changed, world)
  if (only !== undefined && paths.includes('-')) throw new UserError({id: '--changed memilih berkas; teks dari stdin bukan berkas.', en: '--changed chooses files; text from stdin is none.'})
  const given = paths.length > 0 ? paths : only === undefined ? ['-'] : ['.']
  const run: Run = {flags, scopes: scopes(flags, world), world, ledgers: new Map(), ...(only !== undefined && {only})}
  const main = await run.scopes.of(insideOf(given[0] === '-' ? flags.stdinFilename ?? '-' : given[0] ?? '-', world.cwd()))
  const links = flags.color !== 'never' && opensLinks(world)
  const reports = await openReports({choices, stats: flags.stats === true}, {...reportOptions(flags, {language, main, world}), links}, world)
  const tally = newTally()
  await report(given, run, {main, reports, tally}).catch(async (error: unknown) => {
    await reports.discard()
    throw error
  })
  const summary = summaryOf(tally, [...run.ledgers.values()].flatMap(ledger => ledger.notices()), contextFor(main.ruleset, main.options))
  await reports.end(summary)
  if (!reports.forPeople) await warn(summary, language, world)
  for (const file of reports.files) await write(world.stderr, `${{id: 'Laporan ditulis', en: 'Report written'}[language]}: ${safeName(file)}\n`)
  if (only !== undefined && summary.posts === 0 && summary.unchecked.length === 0) {
    await write(world.stderr, {id: 'Tidak ada draf yang berubah, jadi tidak ada yang diperiksa.\n', en: 'No draft has changed, so nothing was checked.\n'}[language])
    return exitCodes.clean
  }
  return exitCode({...summary, failing: tally.counts.failing}, most)
}

function reportOptions(flags: Flags, {language, main: {ruleset, options}, world}: {readonly language: MessageLanguage; readonly main: Scope; readonly world: World}): Omit<ReportOptions, 'links'> {
  const stale = staleSince(ruleset, options.today('Asia/Jakarta'))
  return {
    language, ruleset, version, color: colourLevel(flags.color, world), verbose: flags.verbose === true, quiet: flags.quiet === true,
    pathOf: pathsFrom(world.cwd()), ...(stale !== undefined && {stale}),
  }
}

/** Where the results of a run go. `main` is the scope that the summary speaks of. */
interface Sinks {
  readonly main: Scope
  readonly reports: Reports
  readonly tally: Tally
}

async function report(paths: readonly string[], run: Run, {main, reports, tally}: Sinks): Promise<void> {
  const breathe = breather()
  for await (const item of lintPaths(paths, run)) {
    await breathe()
    if ('result' in item) {
      count(item, tally, main)
      await reports.result(item.result)
    } else if ('skipped' in item) tally.skipped.push({name: postFile(item.post), reason: item.skipped})
    else if ('ignored' in item) countIgnored(item, tally)
    else tally.unchecked.push(withCommandHint(item))
  }
}

/** A mistyped command reads as a file name: say so. */
function withCommandHint(item: Unread): Unread {
  const close = nearest(item.name, ['check', 'periksa', 'accept', 'terima', 'init', 'mulai', 'explain', 'jelaskan', 'rules', 'aturan', 'test', 'uji', 'phase', 'tahapan', 'regulations', 'regulasi'])
  if (close === undefined) return item
  return {...item, reason: {id: `${item.reason.id}; atau maksud Anda perintah "${close}"?`, en: `${item.reason.en}; or did you mean the command "${close}"?`}}
}

/** Machine formats carry it too, but a person must see what was not checked or passed over, and what to act on. */
async function warn({unchecked, skipped, notices}: Summary, language: MessageLanguage, world: World): Promise<void> {
  for (const {name, reason} of unchecked) await write(world.stderr, `${{id: 'tidak diperiksa', en: 'not checked'}[language]}: ${safeName(name)}: ${safeName(reason[language])}\n`)
  for (const {name, reason} of skipped) await write(world.stderr, `${{id: 'dilewati', en: 'passed over'}[language]}: ${safeName(name)}: ${safeName(reason[language])}\n`)
  for (const {level, text} of notices) if (level === 'warning') await write(world.stderr, `${{id: 'perhatian', en: 'note'}[language]}: ${safeName(text[language])}\n`)
}

/** 2 when something was not checked, 1 when findings reach the threshold, else 0. */
export function exitCode({posts, unchecked, warning, failing}: Pick<Summary, 'posts' | 'unchecked' | 'warning'> & {readonly failing: number}, most: number): number {
  if (unchecked.length > 0 || posts === 0) return exitCodes.failed
  return failing > 0 || warning > most ? exitCodes.findings : exitCodes.clean
}

/** Extensions for help texts. */
export const readable = extensions.join(' ')
