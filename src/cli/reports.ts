import path from 'node:path'
import {UserError} from '../errors.ts'
import {reporters, type Reporter, type ReportOptions, type Summary} from '../report/index.ts'
import type {Result} from '../types.ts'
import type {FormatChoice} from './formats.ts'
import {toEndOf, toFile, toScreen, type Outlet} from './outlet.ts'
import type {World} from './world.ts'

/** Every report of a run. */
export interface Reports {
  result(result: Result): Promise<void>
  end(summary: Summary): Promise<void>
  /** The run failed: no report stays. */
  discard(): Promise<void>
  /** Files that were written, by name. */
  readonly files: readonly string[]
  /** True if a person reads on the screen what was not checked. */
  readonly forPeople: boolean
}

interface Report {
  readonly reporter: Reporter
  readonly outlet: Outlet
}

/** Open every report that `--format` asks for, before anything is checked: what cannot be written is said at once. */
export async function openReports(choices: readonly FormatChoice[], options: ReportOptions, world: World): Promise<Reports> {
  const reports: Report[] = []
  const each = async (act: (report: Report) => Promise<void>) => { for (const report of reports) await act(report) }
  const discard = () => each(({outlet}) => outlet.discard())
  try {
    for (const choice of choices) reports.push(await openReport(choice, options, world))
    const summary = world.env['GITHUB_STEP_SUMMARY']
    if (summary !== undefined && summary !== '' && choices.some(({name}) => name === 'github')) {
      reports.push({reporter: await reporters.markdown({...options, color: 0, links: false}), outlet: toEndOf(summary, world.cwd())})
    }
  } catch (error) {
    await discard()
    throw error
  }
  const files = choices.flatMap(({file}) => file ?? [])
  const targets = new Set(files.map(file => path.resolve(world.cwd(), file)))
  return {
    result: async result => {
      if (targets.has(path.resolve(world.cwd(), result.post.file))) throw overwrites(result.post.file)
      await each(({reporter, outlet}) => outlet.write(reporter.result(result)))
    },
    end: async summary => {
      await each(({reporter, outlet}) => outlet.write(reporter.end(summary)))
      await each(({outlet}) => outlet.close())
    },
    discard,
    files,
    forPeople: choices.some(({name, file}) => file === undefined && (name === 'text' || name === 'compact')),
  }
}

async function openReport({name, file}: FormatChoice, options: ReportOptions, world: World): Promise<Report> {
  if (file === undefined) return {reporter: await reporters[name](options), outlet: toScreen(world)}
  return {reporter: await reporters[name]({...options, color: 0, links: false}), outlet: await toFile(file, world.cwd())}
}

function overwrites(file: string): UserError {
  return new UserError({id: `Laporan akan menimpa draf "${file}".`, en: `The report would overwrite the draft "${file}".`},
    {help: {id: 'beri laporan nama lain, di luar folder yang diperiksa', en: 'give the report another name, outside the folder that is checked'}})
}
