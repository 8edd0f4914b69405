import path from 'node:path'
import {lint} from '../lint.ts'
import {defaultFields, hasParser, loadParser, parseNow, type FieldNames} from '../parse/index.ts'
import {formatOf, isSource, sourcesOf, worksOf, type Found, type Ignored, type ReadOptions, type Unread, type Work} from '../read/index.ts'
import type {Localized, Post, Result, Settings} from '../types.ts'
import type {AcceptedFile} from './configuration.ts'
import {ignoredBy} from './ignored.ts'
import {ledger, type Ledger} from './ledger.ts'
import {limitsOf} from './limits.ts'
import type {Flags} from './options.ts'
import {scopes, type Scope, type Scopes} from './scope.ts'
import type {World} from './world.ts'

/** One post, checked. */
export interface Linted {
  /** Full path of its file. */
  readonly full: string
  readonly scope: Scope
  readonly result: Result
}

/** A post that had nothing to check, when that is no failure. */
export interface Skipped {
  readonly post: Post
  readonly skipped: Localized
}

/** What a run over drafts works with. */
export interface Run {
  readonly flags: Flags
  readonly scopes: Scopes
  readonly world: World
  /** One for each file of accepted findings that held for a draft. */
  readonly ledgers: Map<AcceptedFile, Ledger>
  /** With `--changed`: the only files to check. */
  readonly only?: ReadonlySet<string>
}

/** A run that has not begun. */
export function newRun(flags: Flags, world: World, only?: ReadonlySet<string>): Run {
  return {flags, scopes: scopes(flags, world), world, ledgers: new Map(), ...(only !== undefined && {only})}
}

/** What may come of work: a post, or something that was not read. */
export type Item = Linted | Skipped | Unread | Ignored

/** Check the posts of what paths name, one by one; what was not read comes as what it is. */
export async function* lintPaths(paths: readonly string[], run: Run): AsyncGenerator<Item> {
  for await (const work of worksFor(paths, run)) {
    await prepare(work, run)
    yield* lintWork(work, run)
  }
}

/** The work that paths name. */
export function worksFor(paths: readonly string[], {flags, scopes, world, only}: Run): AsyncGenerator<Work> {
  const cwd = world.cwd()
  return worksOf(paths, {cwd, stdin: world.stdin, ignored: ignoring(scopes, cwd), limitsOf: async full => limitsOf(await scopes.settingsOf(full)), ...(flags.stdinFilename !== undefined && {stdinName: flags.stdinFilename}), ...(only !== undefined && {only})})
}

/** Load what work needs, so that it can then be done without waiting. */
export async function prepare(work: Work, {scopes, world}: Run): Promise<void> {
  for (const {name, full} of filesOf(work, world.cwd())) {
    const {format} = formatOf(name)
    if (!hasParser(format)) await loadParser(format)
    if (scopes.known(full) === undefined) await scopes.of(full)
  }
}

function filesOf(work: Work, cwd: string): readonly Pick<Found, 'name' | 'full'>[] {
  return work.kind === 'files' ? work.files : work.kind === 'told' ? [] : [{name: work.name, full: path.resolve(cwd, work.name)}]
}

/** Check the posts of work that is prepared; with `lost`, say of each why it was not. */
export function* lintWork(work: Work, run: Run, lost?: Localized): Generator<Item> {
  const {scopes, world} = run
  const cwd = world.cwd()
  const limitsAt = (full: string) => limitsOf(scopes.known(full)?.settings)
  for (const item of sourcesOf(work, limitsAt)) {
    if (!isSource(item)) {
      yield item
      continue
    }
    const full = path.resolve(cwd, item.name)
    const scope = scopes.known(full)
    if (scope === undefined) throw new Error(`the scope of "${item.name}" is not loaded`)
    const accepting = ledgerOf(scope, run)
    let hasPosts = false
    for (const parsed of parseNow(item, {fields: fieldsOf(scope.settings), limits: limitsOf(scope.settings)})) {
      const post = lost === undefined ? parsed : {...parsed, unreadable: lost}
      hasPosts = true
      if (post.skipped !== undefined) {
        yield {post, skipped: post.skipped}
        continue
      }
      const accepted = accepting?.acceptedFor(full)
      const result = lint(post, scope.ruleset, accepted === undefined ? scope.options : {...scope.options, accepted})
      accepting?.note(full, result)
      yield {full, scope, result}
    }
    if (!hasPosts) yield {name: item.name, reason: noPost}
  }
}

/** True for what other threads may do: nothing that is asked for here hangs on what came before it. */
export function isForWorkers(work: Work, {scopes, world}: Run): boolean {
  if (work.kind !== 'files' && work.kind !== 'lines') return false
  // Findings that look alike are numbered through a file.
  return filesOf(work, world.cwd()).every(({full}) => scopes.known(full)?.accepted === undefined)
}

/** Largest piece of lines that is looked through for the names of its posts when their check was lost, in bytes. */
const mostLost = 16 * 1024 * 1024

/** What is said of work whose check was lost: each post, or each file, was not checked. */
export function* lostWork(work: Work, run: Run, why: Localized): Generator<Item> {
  if (work.kind === 'told') yield work.item
  else if (work.kind !== 'lines' || work.bytes.length > mostLost) for (const {name} of filesOf(work, run.world.cwd())) yield {name, reason: why}
  else yield* lintWork(work, run, why)
}

const noPost: Localized = {id: 'tidak ada unggahan di dalamnya', en: 'it holds no post'}

const fieldNames = new WeakMap<Settings, FieldNames>()

/** Names of columns and keys; the same object for the same settings. */
function fieldsOf(settings: Settings): FieldNames {
  const known = fieldNames.get(settings) ?? {...defaultFields, ...settings.fields}
  fieldNames.set(settings, known)
  return known
}

/** Says of a found file whether its configuration passes it over. */
export function ignoring({settingsOf}: Scopes, cwd: string): NonNullable<ReadOptions['ignored']> {
  return file => {
    const settings = settingsOf(file.full)
    return settings instanceof Promise ? settings.then(found => ignoredBy(file, found, cwd)) : ignoredBy(file, settings, cwd)
  }
}

/** The ledger of a scope; a day begins and ends where the office is. */
function ledgerOf({accepted, options}: Scope, {ledgers}: Run): Ledger | undefined {
  if (accepted === undefined) return undefined
  const found = ledgers.get(accepted) ?? ledger(accepted, options.today(options.region?.timeZone ?? 'Asia/Jakarta'))
  ledgers.set(accepted, found)
  return found
}
