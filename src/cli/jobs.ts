import {statSync} from 'node:fs'
import path from 'node:path'
import {UserError} from '../errors.ts'
import type {Work} from '../read/index.ts'
import type {Localized} from '../types.ts'
import {batchOf, take, type Batch, type Sinks} from './batch.ts'
import {breather} from './breath.ts'
import {Pool, type Answer} from './pool.ts'
import {isForWorkers, lintWork, lostWork, prepare, worksFor, type Item, type Run} from './posts.ts'
import type {Reports} from './reports.ts'
import {merge} from './tally.ts'
import {reportersOf, type Beginning} from './worker.ts'

/** Where the results of a run go, whoever makes them. */
export interface RunSinks extends Sinks {
  readonly reports: Reports
}

/** Bytes of text after which workers are worth their start, measured: less is done sooner without them. A file counts as some more. */
const worthIt = 6_000_000
const fileCost = 700

/** `--jobs` as a number; without it 1, since each thread has rules and tables of its own. */
export function jobsOf(text: string | undefined): number {
  if (text === undefined) return 1
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new UserError({id: `--jobs harus bilangan dari 1 sampai 999, bukan "${text}".`, en: `--jobs takes a number from 1 to 999, not "${text}".`})
}

/** Posts that are checked between two looks at what waits outside. */
const together = 256

/** Check all that paths name, in this thread alone until it is clear that there is much, then with workers too. */
export async function reportAll(paths: readonly string[], run: Run, sinks: RunSinks, threads: number, beginning: Beginning | undefined): Promise<void> {
  const breathe = breather()
  const {workers} = run.world
  const isShared = workers !== undefined && beginning !== undefined && threads > 1
  let shared: Shared | undefined
  // Of files that are named the size is known at once; folders and pipes show theirs as they are read.
  let much = isShared ? sizeOf(paths, run.world.cwd()) : 0
  try {
    for await (const work of worksFor(paths, run)) {
      sinks.reports.guard(work)
      await prepare(work, run)
      much += costOf(work)
      if (isShared && shared === undefined && isForWorkers(work, run) && much > (workers.from ?? worthIt)) shared = await Shared.begin(workers.program, threads - 1, beginning, run, sinks)
      if (shared === undefined) await alone(lintWork(work, run), sinks, breathe)
      else await shared.add(work)
    }
    await shared?.end()
  } finally {
    await shared?.close()
  }
}

/** Bytes of the files among some paths; what cannot be looked at is told when it is read. */
function sizeOf(paths: readonly string[], cwd: string): number {
  let bytes = 0
  for (const name of paths) {
    try {
      const found = statSync(path.resolve(cwd, name), {throwIfNoEntry: false})
      if (found?.isFile() === true) bytes += found.size
    } catch {}
  }
  return bytes
}

const costOf = (work: Work): number => work.kind === 'files' ? work.files.length * fileCost : work.kind === 'told' ? 0 : work.bytes.length

/** Report items one by one, and let what waits outside have its turn. */
async function alone(items: Iterable<Item>, sinks: RunSinks, breathe: () => Promise<void>): Promise<void> {
  let posts = 0
  for (const item of items) {
    take(item, sinks)
    if (++posts % together !== 0) continue
    await sinks.reports.flush()
    await breathe()
  }
  await sinks.reports.flush()
  await breathe()
}

/** Work that was given away, in order, with what came of it as soon as it is known. */
interface Given {
  readonly work: Work
  readonly coming: Promise<Answer>
  answer?: Answer
}

/** A run that this thread shares with workers. Results are reported in the order of the work; what waits for its turn is bounded. */
class Shared {
  readonly #pool: Pool
  readonly #queue: Given[] = []
  readonly #run: Run
  readonly #sinks: RunSinks
  readonly #reporters: Awaited<ReturnType<typeof reportersOf>>
  readonly #breathe = breather()

  private constructor(pool: Pool, run: Run, sinks: RunSinks, reporters: Awaited<ReturnType<typeof reportersOf>>) {
    this.#pool = pool
    this.#run = run
    this.#sinks = sinks
    this.#reporters = reporters
  }

  static async begin(program: string, count: number, beginning: Beginning, run: Run, sinks: RunSinks): Promise<Shared> {
    // Threads are begun last: what fails before leaves none.
    const reporters = await reportersOf(beginning, sinks.main)
    return new Shared(new Pool(program, count, beginning), run, sinks, reporters)
  }

  /** Have work done: by a worker with room, else here. */
  async add(work: Work): Promise<void> {
    const coming = this.#pool.hasRoom && isForWorkers(work, this.#run) ? this.#pool.give(work) : Promise.resolve(this.#here(work))
    const given: Given = {work, coming}
    void coming.then(answer => { given.answer = answer })
    this.#queue.push(given)
    // Messages of workers come in here.
    await new Promise(resolve => { setImmediate(resolve) })
    while (this.#queue.length > 0 && (this.#queue[0]?.answer !== undefined || this.#queue.length > this.#pool.room * 2)) await this.#settle()
  }

  /** Wait for all that was given away. */
  async end(): Promise<void> {
    while (this.#queue.length > 0) await this.#settle()
  }

  async close(): Promise<void> {
    await this.#pool.close()
  }

  #here(work: Work): Answer {
    if (!isForWorkers(work, this.#run)) return {kind: 'declined'}
    try {
      return {kind: 'done', batch: batchOf(lintWork(work, this.#run), this.#sinks.main, this.#reporters)}
    } catch {
      // It is done again when its turn comes, and fails in its place.
      return {kind: 'declined'}
    }
  }

  /** Report what is first in the queue. */
  async #settle(): Promise<void> {
    const given = this.#queue.shift()
    if (given === undefined) return
    const answer = given.answer ?? await given.coming
    if (answer.kind === 'done') {
      await this.#takeBatch(answer.batch)
      await this.#breathe()
    } else await alone(answer.kind === 'lost' ? lostWork(given.work, this.#run, lost) : lintWork(given.work, this.#run), this.#sinks, this.#breathe)
  }

  async #takeBatch({texts, tally, judged, posts, file}: Batch): Promise<void> {
    for (const full of judged) {
      const scope = this.#run.scopes.known(full)
      if (scope !== undefined) this.#sinks.tally.scopes.set(scope.settings, scope)
    }
    merge(tally, this.#sinks.tally)
    await this.#sinks.reports.batch(texts, posts, file)
  }
}

const lost: Localized = {
  id: 'thread yang memeriksanya berhenti mendadak; periksa lagi dengan --jobs 1',
  en: 'the thread that checked it stopped suddenly; check it again with --jobs 1',
}
