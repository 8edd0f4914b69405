import {UserError} from '../errors.ts'
import {staleSince} from '../law/age.ts'
import {overLimit, type Limits} from '../limits.ts'
import {contextFor} from '../lint.ts'
import {extensions} from '../read/index.ts'
import type {Notice, ReportOptions, Summary} from '../report/index.ts'
import {name as safeName} from '../report/words.ts'
import type {MessageLanguage} from '../types.ts'
import {formatChoices, type FormatChoice} from './formats.ts'
import {jobsOf, reportAll} from './jobs.ts'
import {limitsOf} from './limits.ts'
import {opensLinks} from './links.ts'
import {maxWarnings, type Flags} from './options.ts'
import {newRun} from './posts.ts'
import {openReports} from './reports.ts'
import {pathsFrom} from './root.ts'
import {insideOf, type Scope} from './scope.ts'
import {newTally, summaryOf} from './tally.ts'
import {version} from './version.ts'
import {independent, type Form} from './worker.ts'
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
  const threads = jobsOf(flags.jobs)
  const began = world.now()
  const run = newRun(flags, {...world, now: () => began}, only)
  const first = insideOf(given[0] === '-' ? flags.stdinFilename ?? '-' : given[0] ?? '-', world.cwd())
  const main = await run.scopes.of(first)
  const links = flags.color !== 'never' && opensLinks(world)
  const options = {...reportOptions(flags, {language, main, world}), links}
  const tally = newTally()
  const limits = limitsOf(main.settings)
  const reports = await openReports({choices, stats: flags.stats === true, tally, most: limits['report-findings']}, options, world)
  const forms = formsOf(choices, options.color)
  const beginning = forms && {flags, language, cwd: world.cwd(), began: began.getTime(), first, forms}
  await reportAll(given, run, {main, reports, tally}, threads, beginning).catch(async (error: unknown) => {
    await reports.discard()
    throw error
  })
  const {missing} = reports
  const isNothing = only === undefined && tally.counts.posts + tally.counts.unchecked === 0
  const notices = [...isNothing ? [nothingChecked] : [], ...missing === 0 ? [] : [missingNotice(missing, limits)], ...[...run.ledgers.values()].flatMap(ledger => ledger.notices())]
  const summary = summaryOf(tally, notices, contextFor(main.ruleset, main.options))
  await reports.end(summary)
  if (reports.tells !== 'all') await warn({...summary, ...(reports.tells === 'unchecked' && {unchecked: []})}, language, world)
  for (const file of reports.files) await write(world.stderr, `${{id: 'Laporan ditulis', en: 'Report written'}[language]}: ${safeName(file)}\n`)
  if (only !== undefined && summary.posts === 0 && summary.unchecked.length === 0) {
    await write(world.stderr, {id: 'Tidak ada draf yang berubah, jadi tidak ada yang diperiksa.\n', en: 'No draft has changed, so nothing was checked.\n'}[language])
    return exitCodes.clean
  }
  return missing > 0 ? exitCodes.failed : exitCode({...summary, failing: tally.counts.failing}, most)
}

/** Why a run without a finding fails: all that it came upon was ignored or passed over. */
const nothingChecked: Notice = {level: 'warning', text: {
  id: 'tidak ada satu unggahan pun yang diperiksa, jadi kode keluarnya 2; periksa pola ignore dan nama foldernya', en: 'not one post was checked, so the exit code is 2; check the patterns under ignore and the name of the folder',
}}

/** That a report is not whole. */
function missingNotice(missing: number, limits: Limits): Notice {
  const {id, en} = overLimit('report-findings', limits)
  return {level: 'warning', text: {id: `${missing.toLocaleString('id')} temuan tidak ada dalam laporan: ${id}`, en: `${missing.toLocaleString('en')} findings are not in the report: ${en}`}}
}

/** The reports as workers write them; undefined if there is one that they cannot. */
function formsOf(choices: readonly FormatChoice[], color: 0 | 1): Form[] | undefined {
  const forms = choices.flatMap(({name, file}) => {
    const known = independent.find(each => each === name)
    return known === undefined ? [] : [{name: known, color: file === undefined ? color : 0 as const}]
  })
  return forms.length === choices.length ? forms : undefined
}

function reportOptions(flags: Flags, {language, main: {ruleset, options}, world}: {readonly language: MessageLanguage; readonly main: Scope; readonly world: World}): Omit<ReportOptions, 'links'> {
  const stale = staleSince(ruleset, options.today('Asia/Jakarta'))
  return {
    language, ruleset, version, color: colourLevel(flags.color, world), verbose: flags.verbose === true, quiet: flags.quiet === true,
    pathOf: pathsFrom(world.cwd()), ...(stale !== undefined && {stale}),
  }
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
