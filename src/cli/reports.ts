import {realpathSync} from 'node:fs'
import path from 'node:path'
import {acceptedName} from '../config/accepted.ts'
import {settingsName} from '../config/settings.ts'
import {UserError} from '../errors.ts'
import type {Work} from '../read/index.ts'
import {reporters, type Reporter, type ReportOptions, type Summary} from '../report/index.ts'
import type {Result} from '../types.ts'
import type {FormatChoice} from './formats.ts'
import {gathered} from './gather.ts'
import {toEndOf, toFile, toStream, type Outlet} from './outlet.ts'
import {progressFor} from './progress.ts'
import {stats} from './stats.ts'
import type {Tally} from './tally.ts'
import {write, type World} from './world.ts'

/** Every report of a run. */
export interface Reports {
  /** Report a post; what is to be written waits for `flush`. */
  result(result: Result): void
  /** Report what another thread says of some posts, the last of them in that file; it has one text for each choice. */
  batch(texts: readonly Uint8Array[], posts: number, file: string): Promise<void>
  /** Refuse work on a draft that a report would overwrite, by whatever path. */
  guard(work: Work): void
  flush(): Promise<void>
  end(summary: Summary): Promise<void>
  /** Findings that are missing from reports which keep all until the end, since they are over the limit. */
  readonly missing: number
  /** The run failed: no report stays. */
  discard(): Promise<void>
  /** Files that were written, by name. */
  readonly files: readonly string[]
  /** What the screen tells beside findings: all, what was not checked, or nothing that a person reads. */
  readonly tells: 'all' | 'unchecked' | 'nothing'
}

interface Report {
  readonly reporter: Reporter
  readonly outlet: Outlet
  waiting: string
}

/** What is asked for beside the options of a reporter. */
export interface Wishes {
  readonly choices: readonly FormatChoice[]
  readonly stats: boolean
  /** Counts of the run, for the stats. */
  readonly tally: Tally
  /** Most findings of a report that keeps all until the end. */
  readonly most: number
}

/** Open every report that is asked for before anything is checked: what cannot be written is said at once. */
export async function openReports({choices, stats: counted, tally, most}: Wishes, options: ReportOptions, world: World): Promise<Reports> {
  const files = choices.flatMap(({file}) => file ?? [])
  const own = files.find(file => [settingsName, acceptedName].includes(path.basename(file)))
  if (own !== undefined) throw new UserError({id: `Laporan akan menimpa "${own}".`, en: `The report would overwrite "${own}".`}, {help: {id: 'beri laporan nama lain', en: 'give the report another name'}})
  const targets = new Set(files.map(file => realPath(path.resolve(world.cwd(), file))))
  const onScreen = (form: FormatChoice['name']) => choices.some(({name, file}) => file === undefined && name === form)
  const reports: Report[] = []
  const each = async (act: (report: Report) => Promise<void>) => { for (const report of reports) await act(report) }
  const discard = () => each(({outlet}) => outlet.discard())
  const progress = progressFor(world, options.language)
  const screen = progress?.over(world.stdout) ?? world.stdout
  try {
    for (const {name, file} of choices) {
      if (file === undefined) reports.push({reporter: await reporters[name](options), outlet: toStream(screen), waiting: ''})
      else reports.push({reporter: await reporters[name](plain(options)), outlet: await toFile(file, world.cwd()), waiting: ''})
    }
  } catch (error) {
    await discard()
    throw error
  }
  const summary = world.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (summary !== '' && choices.some(({name}) => name === 'github')) reports.push({reporter: await reporters.markdown(plain(options)), outlet: toEndOf(summary, world.cwd()), waiting: ''})
  if (progress !== undefined) reports.push({reporter: {result: () => '', end: () => progress.hide()}, outlet: {...toStream(world.stderr), discard: () => write(world.stderr, progress.hide())}, waiting: ''})
  if (counted) reports.push({reporter: stats(world, tally, options.language), outlet: toStream(world.stderr), waiting: ''})
  let [kept, missing] = [0, 0]
  const flush = () => each(async report => {
    const text = report.waiting
    report.waiting = ''
    if (text !== '') await report.outlet.write(text)
  })
  const refuse = (file: string) => {
    if (targets.size > 0 && targets.has(realPath(path.resolve(world.cwd(), file)))) throw overwrites(file)
  }
  const watched = (posts: number, file: string) => {
    const shown = posts === 0 ? '' : progress?.step(posts, file) ?? ''
    if (shown !== '') world.stderr.write(shown)
  }
  return {
    result: result => {
      kept += result.findings.length + result.notes.length + result.held.length
      const isFull = kept > most
      if (isFull && reports.some(({reporter}) => reporter.keeps)) missing += result.findings.length + result.held.filter(({accepted}) => accepted !== undefined).length
      // Of a post without findings what was held may be left out, but not that it was checked.
      const rest = isFull && result.findings.length + result.notes.length === 0 ? {...result, held: []} : isFull ? undefined : result
      for (const report of reports) {
        const told = report.reporter.keeps === true ? rest : result
        if (told !== undefined) report.waiting += report.reporter.result(told)
      }
      // What a person sees of a long run is of use only at once.
      watched(1, result.post.file)
    },
    batch: async (texts, posts, file) => {
      await flush()
      // Only what people chose comes from other threads: the rest of the reports tells of the end.
      for (const [index, text] of texts.entries()) await reports[index]?.outlet.write(text)
      watched(posts, file)
    },
    guard: work => {
      for (const {name} of work.kind === 'files' ? work.files : work.kind === 'told' ? [work.item] : [work]) refuse(name)
    },
    flush,
    end: async summary => {
      try {
        await flush()
        await each(async ({reporter, outlet}) => { for (const text of gathered(reporter.end(summary))) await outlet.write(text) })
        await each(({outlet}) => outlet.close())
      } catch (error) {
        await discard()
        throw error
      }
    },
    discard,
    get missing() { return missing },
    files,
    tells: onScreen('text') ? 'all' : onScreen('compact') ? 'unchecked' : 'nothing',
  }
}

/** A report for a file: what only a terminal understands stays out. */
const plain = (options: ReportOptions): ReportOptions => ({...options, color: 0, links: false})

/** Where a path leads, through all links; of a file that is not there, where it would stand. */
function realPath(full: string): string {
  for (const [folder, rest] of [[full, ''], [path.dirname(full), path.basename(full)]] as const) {
    try {
      return path.join(realpathSync(folder), rest)
    } catch {
      // What is not there is looked for in its folder.
    }
  }
  return full
}

function overwrites(file: string): UserError {
  return new UserError({id: `Laporan akan menimpa draf "${file}".`, en: `The report would overwrite the draft "${file}".`},
    {help: {id: 'beri laporan nama lain, di luar folder yang diperiksa', en: 'give the report another name, outside the folder that is checked'}})
}
