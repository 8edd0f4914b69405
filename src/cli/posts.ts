import path from 'node:path'
import {lint} from '../lint.ts'
import {usualLimits, type Limits} from '../limits.ts'
import {defaultFields, parse, type FieldNames} from '../parse/index.ts'
import {isSource, read, type Ignored, type Unread} from '../read/index.ts'
import {limitNames, type Localized, type Post, type Result, type Settings} from '../types.ts'
import type {AcceptedFile} from './configuration.ts'
import {ignoredBy} from './ignored.ts'
import {ledger, type Ledger} from './ledger.ts'
import type {Flags} from './options.ts'
import type {Scope, Scopes} from './scope.ts'
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

/** Check the posts of what paths name, one by one; what was not read comes as what it is. */
export async function* lintPaths(paths: readonly string[], run: Run): AsyncGenerator<Linted | Skipped | Unread | Ignored> {
  const {flags, scopes, world, only} = run
  const cwd = world.cwd()
  const reading = {cwd, stdin: world.stdin, ignored: ignoring(scopes, cwd), limitsOf: async (full: string) => limitsOf(await scopes.settingsOf(full)), ...(flags.stdinFilename !== undefined && {stdinName: flags.stdinFilename}), ...(only !== undefined && {only})}
  const withPosts = new Set<string>()
  for await (const item of read(paths, reading)) {
    if (!isSource(item)) {
      yield item
      continue
    }
    const full = path.resolve(cwd, item.name)
    const scope = await scopes.of(full)
    const accepting = ledgerOf(scope, run)
    for (const post of await parse(item, {fields: fieldsOf(scope.settings), limits: limitsOf(scope.settings)})) {
      withPosts.add(full)
      if (post.skipped !== undefined) {
        yield {post, skipped: post.skipped}
        continue
      }
      const accepted = accepting?.acceptedFor(full)
      const result = lint(post, scope.ruleset, {...scope.options, ...(accepted !== undefined && {accepted})})
      accepting?.note(full, result)
      yield {full, scope, result}
    }
    if (!withPosts.has(full)) yield {name: item.name, reason: {id: 'tidak ada unggahan di dalamnya', en: 'it holds no post'}}
  }
}

const fieldNames = new WeakMap<Settings, FieldNames>()

/** Names of columns and keys; the same object for the same settings. */
function fieldsOf(settings: Settings): FieldNames {
  const known = fieldNames.get(settings) ?? {...defaultFields, ...settings.fields}
  fieldNames.set(settings, known)
  return known
}

/** The limits of settings: the usual ones, but for those that were changed. */
export function limitsOf({limits}: Settings): Limits {
  const changed = limitNames.flatMap(name => limits[name] === undefined ? [] : [[name, limits[name].value]])
  return changed.length === 0 ? usualLimits : {...usualLimits, ...Object.fromEntries(changed) as Partial<Limits>}
}

/** Says of a found file whether its configuration passes it over. */
export function ignoring({settingsOf}: Scopes, cwd: string): NonNullable<Parameters<typeof read>[1]['ignored']> {
  return async file => ignoredBy(file, await settingsOf(file.full), cwd)
}

/** The ledger of a scope; a day begins and ends where the office is. */
function ledgerOf({accepted, options}: Scope, {ledgers}: Run): Ledger | undefined {
  if (accepted === undefined) return undefined
  const found = ledgers.get(accepted) ?? ledger(accepted, options.today(options.region?.timeZone ?? 'Asia/Jakarta'))
  ledgers.set(accepted, found)
  return found
}
