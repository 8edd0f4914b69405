import {parentPort, workerData} from 'node:worker_threads'
import {reporters, type Reporter, type ReportOptions} from '../report/index.ts'
import type {Work} from '../read/index.ts'
import type {MessageLanguage} from '../types.ts'
import {batchOf} from './batch.ts'
import type {Flags} from './options.ts'
import type {Answer} from './pool.ts'
import {lintWork, newRun, prepare} from './posts.ts'
import {pathsFrom} from './root.ts'
import type {Scope} from './scope.ts'
import {version} from './version.ts'
import type {Output, World} from './world.ts'

/** Reports that keep nothing from one post for the next: workers can write them. */
export const independent = ['ndjson', 'compact'] as const

/** A report that workers write. */
export interface Form {
  readonly name: (typeof independent)[number]
  readonly color: 0 | 1
}

/** All that a worker needs to know of a run, as plain data. */
export interface Beginning {
  readonly flags: Flags
  readonly language: MessageLanguage
  readonly cwd: string
  /** When the run began, in milliseconds: a run has one today. */
  readonly began: number
  /** Full path of what the summary speaks of. */
  readonly first: string
  readonly forms: readonly Form[]
}

/** The reporters of a run, as far as they tell of posts. */
export async function reportersOf({forms, flags, language, cwd}: Beginning, {ruleset}: Scope): Promise<Reporter[]> {
  const options: Omit<ReportOptions, 'color'> = {language, links: false, verbose: flags.verbose === true, quiet: flags.quiet === true, ruleset, version, pathOf: pathsFrom(cwd)}
  return Promise.all(forms.map(({name, color}) => reporters[name]({...options, color})))
}

/** Answers work, in order, as long as it comes. */
export async function answering(beginning: Beginning): Promise<(work: Work) => Promise<Answer>> {
  const {flags, cwd, began, first} = beginning
  const nowhere: Output = {write: () => true, once: () => undefined, removeListener: () => undefined}
  const nothing = async function* (): AsyncGenerator<Uint8Array> {}
  const world: World = {stdin: nothing(), stdout: nowhere, stderr: nowhere, env: process.env, cwd: () => cwd, now: () => new Date(began)}
  const run = newRun(flags, world)
  const main = await run.scopes.of(first)
  const written = await reportersOf(beginning, main)
  return async work => {
    try {
      await prepare(work, run)
      return {kind: 'done', batch: batchOf(lintWork(work, run), main, written)}
    } catch {
      // What fails here fails in the main thread too, which tells of it.
      return {kind: 'declined'}
    }
  }
}

/** Do the work of a worker thread. */
export function serve(): void {
  const port = parentPort
  if (port === null) return
  const answer = answering(workerData as Beginning)
  void answer.then(() => { port.postMessage('ready') })
  let last: Promise<void> = Promise.resolve()
  port.on('message', (work: Work) => {
    last = last.then(async () => {
      const answered = await (await answer)(work)
      port.postMessage(answered, answered.kind === 'done' ? answered.batch.texts.map(({buffer}) => buffer as ArrayBuffer) : [])
    })
  })
}
