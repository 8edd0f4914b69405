import {statSync} from 'node:fs'
import path from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import {UserError} from '../errors.ts'
import {isWholeCountry, regionNamed} from '../law/region.ts'
import type {LintOptions} from '../lint.ts'
import {ruleKinds, type Ruleset, type Settings, type Severity} from '../types.ts'
import {configurations, shownPath, type AcceptedFile} from './configuration.ts'
import {guess} from './guess.ts'
import {limitsOf} from './limits.ts'
import {loadRules} from './load.ts'
import {electionNames, lintOptions, todayKeeper, unknown, type Flags} from './options.ts'
import type {World} from './world.ts'

/** What holds for the drafts of a folder: rules and options, from flags and configuration. */
export interface Scope {
  readonly settings: Settings
  readonly ruleset: Ruleset
  readonly options: LintOptions
  /** Least severity that makes the exit code 1. */
  readonly failOn: Severity | 'never'
  readonly accepted?: AcceptedFile
}

/** Finds what holds for a draft by its full path. */
export interface Scopes {
  of(full: string): Promise<Scope>
  /** The same at once, if a draft of its folder was asked for before. */
  known(full: string): Scope | undefined
  /** The settings alone, without loading any rule; at once if its folder was asked for before. */
  settingsOf(full: string): Settings | Promise<Settings>
}

/** Scopes for flags; folders with the same settings share one scope, and each set of packs is loaded once. */
export function scopes(flags: Flags, world: World): Scopes {
  const find = configurations(world.cwd())
  const today = todayKeeper(world)
  const rulesets = new Map<string, Promise<Ruleset>>()
  const known = new Map<Settings, Promise<Scope>>()
  const load = (folders: readonly string[]) => remembered(rulesets, folders.join('\n'), () => loadRules(folders, world.cwd()))
  const make = async (settings: Settings): Promise<Scope> => {
    const ruleset = await load(packFolders(settings, flags.rules, world))
    if (ruleset.rules.length === 0) throw new UserError({id: 'Tidak ada satu aturan pun yang dimuat.', en: 'No rule was loaded.'})
    checkNames(settings, ruleset)
    const merged = overSettings(flags, settings)
    const severity = new Map([...settings.severity].map(([name, {value}]) => [name, value]))
    return {settings, ruleset, failOn: merged.failOn ?? 'error', options: {...lintOptions(merged, ruleset, today), severity, limits: limitsOf(settings), guessLanguage: guess}}
  }
  const byFolder = new Map<string, Scope>()
  const settingsIn = new Map<string, Settings>()
  return {
    of: async full => {
      const folder = path.dirname(full)
      const {settings, accepted} = await find(folder)
      const scope = byFolder.get(folder) ?? {...await remembered(known, settings, () => make(settings)), ...(accepted !== undefined && {accepted})}
      byFolder.set(folder, scope)
      return scope
    },
    known: full => byFolder.get(path.dirname(full)),
    settingsOf: full => {
      const folder = path.dirname(full)
      return settingsIn.get(folder) ?? find(folder).then(({settings}) => {
        settingsIn.set(folder, settings)
        return settings
      })
    },
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** Flags win over the configuration. */
function overSettings(flags: Flags, {region, account, elections, failOn}: Settings): Flags {
  return {
    ...(region !== undefined && {region: region.value}),
    ...(account !== undefined && {account: account.value}),
    ...(elections !== undefined && {election: elections.value.map(({value}) => value)}),
    ...(failOn !== undefined && {failOn: failOn.value}),
    ...flags,
  }
}

/** A path inside the folder that a path names, or the path itself: what holds there holds for what it names. */
export function insideOf(given: string, cwd: string): string {
  const fixed = given.split(/[\\/]/)
  // Most names are plain; those are not worth loading the library for.
  const dynamic = /[^\w\s./\\-]/.test(given) ? fixed.findIndex(part => isDynamicPattern(part)) : -1
  const full = path.resolve(cwd, dynamic < 0 ? given : [...fixed.slice(0, dynamic), '-'].join('/'))
  return isFolder(full) ? path.join(full, '-') : full
}

function isFolder(full: string): boolean {
  try {
    return statSync(full, {throwIfNoEntry: false})?.isDirectory() === true
  } catch {
    return false
  }
}

/** What the configuration names must exist, also where a flag wins over it. */
function checkNames({region, elections, severity}: Settings, ruleset: Ruleset): void {
  const problem = region === undefined || isWholeCountry(region.value) ? undefined : regionNamed(region.value, ruleset.regions).problem
  if (region !== undefined && problem !== undefined) throw placed(region.at, new UserError(problem))
  if (elections !== undefined) {
    const known = electionNames(ruleset)
    for (const {value, at} of elections.value) if (!known.includes(value)) throw placed(at, unknown('pemilihan', 'election', value, known))
  }
  if (severity.size > 0) {
    const known = [...ruleset.rules.map(({id}) => id), ...ruleKinds]
    for (const [name, {at}] of severity) if (!known.includes(name)) throw placed(at, unknown('aturan atau jenis aturan', 'rule or kind of rule', name, known))
  }
}

const placed = (at: string, {text, help}: UserError): UserError =>
  new UserError({id: `${at}: ${text.id}`, en: `${at}: ${text.en}`}, help === undefined ? {} : {help})

/** Folders of packs: those of the configuration, then those of `--rules`; each once. */
export function packFolders({packs}: Settings, flags: readonly string[] | undefined, world: World): string[] {
  const cwd = world.cwd()
  const own = packs.map(({value, file}) => shownPath(path.resolve(cwd, path.dirname(file), value), cwd))
  const full = new Set(own.map(folder => path.resolve(cwd, folder)))
  return [...new Set(own), ...(flags ?? []).filter(folder => !full.has(path.resolve(cwd, folder)))]
}

/** Rules and settings of the current folder, for a command that checks no draft. */
export async function scopeHere(flags: readonly string[] | undefined, world: World): Promise<Pick<Scope, 'ruleset' | 'settings'>> {
  const {settings} = await configurations(world.cwd())(world.cwd())
  const ruleset = await loadRules(packFolders(settings, flags, world), world.cwd())
  checkNames(settings, ruleset)
  return {ruleset, settings}
}
